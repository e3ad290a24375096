package dev.recto.markdown.kind;

import java.util.ArrayList;
import java.util.List;

/// Texts that lines of a language's file fit, one for each alternative: what may be there is there, of several things
/// the first one is.
public final class SampleText {
    private final String regex;
    private int at;

    private SampleText(String regex) {
        this.regex = regex;
    }

    /// For each alternative of each line of a section in one language.
    public static List<String> of(String language, LanguageSection section) {
        return Language.of(language).lines(section).stream().flatMap(line -> new SampleText(line).all().stream())
                .toList();
    }

    private List<String> all() {
        var texts = new ArrayList<String>();
        do {
            texts.add(sequence());
        } while (at++ < regex.length());
        return texts;
    }

    /// Up to `|`, the end of a group or of all.
    private String sequence() {
        var text = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            text.append(quantified(one()));
        }
        return text.toString();
    }

    private String one() {
        var c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> classOfLetters();
            case '\\' -> escaped();
            case '.' -> "x";
            case '^', '$' -> "";
            default -> String.valueOf(c);
        };
    }

    private String group() {
        var looks = regex.startsWith("?=", at) || regex.startsWith("?!", at) || regex.startsWith("?<=", at)
                || regex.startsWith("?<!", at);
        at += looks ? 2 : regex.startsWith("?:", at) ? 2 : 0;
        var text = sequence();
        while (regex.charAt(at) == '|') {
            at++;
            sequence();
        }
        at++;
        return looks ? "" : text;
    }

    private String classOfLetters() {
        var first = regex.charAt(at) == '\\' ? "x" : String.valueOf(regex.charAt(at));
        at = regex.indexOf(']', at) + 1;
        return first;
    }

    private String escaped() {
        var c = regex.charAt(at++);
        if (c == 'p') {
            at = regex.indexOf('}', at) + 1;
        }
        return switch (c) {
            case 'p' -> "x";
            case 's' -> " ";
            case 'd' -> "1";
            case 'b' -> "";
            default -> String.valueOf(c);
        };
    }

    private String quantified(String text) {
        if (at == regex.length()) {
            return text;
        }
        switch (regex.charAt(at)) {
            case '?', '+' -> at++;
            case '*' -> {
                at++;
                return "";
            }
            case '{' -> {
                var fewest = Integer.parseInt(regex.substring(at + 1).split("[,}]")[0]);
                at = regex.indexOf('}', at) + 1;
                return text.repeat(fewest);
            }
            default -> { }
        }
        return text;
    }
}
