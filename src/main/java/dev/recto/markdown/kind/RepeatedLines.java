package dev.recto.markdown.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A key that is the lines of the right options once more, letters and all, right below the options.
final class RepeatedLines {
    private static final Pattern OPTION =
            Pattern.compile("\\s{0,8}(?:[-*+]\\s+)?\\(?(?<letter>[A-Ha-h])[).:]\\s+(?<text>\\S.*?)\\s*");
    private static final int FEWEST = 2;

    private RepeatedLines() {}

    /// The same text with the letters behind a label in the place of such lines: `Answer: A, C`.
    static String asKey(String body) {
        if (!mayHave(body)) {
            return body;
        }
        var texts = new HashMap<String, String>();
        var lines = List.of(body.split("\n", -1));
        for (var i = 0; i < lines.size(); i++) {
            var option = OPTION.matcher(lines.get(i));
            if (option.matches()) {
                var letter = option.group("letter").toUpperCase(Locale.ROOT);
                if (option.group("text").equals(texts.get(letter))) {
                    return texts.size() < FEWEST ? body : keyed(lines, i, texts);
                }
                if (letter.charAt(0) != 'A' + texts.size()) {
                    return body;
                }
                texts.put(letter, option.group("text"));
            }
        }
        return body;
    }

    /// Whether more lines than there are options at least begin with a letter and a sign.
    private static boolean mayHave(String text) {
        var count = 0;
        for (var start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
            var at = start;
            while (at < text.length() && " \t-*+(".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            count += at + 1 < text.length() && Character.toLowerCase(text.charAt(at)) >= 'a'
                    && Character.toLowerCase(text.charAt(at)) <= 'h' && ").:".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
            if (count > FEWEST) {
                return true;
            }
            if (text.indexOf('\n', start) < 0) {
                return false;
            }
        }
        return false;
    }

    /// With nothing but such lines down to the next blank one, none of them twice and not all options among them.
    private static String keyed(List<String> lines, int first, HashMap<String, String> texts) {
        var letters = new HashSet<String>();
        var right = new ArrayList<String>();
        var end = first;
        for (; end < lines.size() && !lines.get(end).isBlank(); end++) {
            var option = OPTION.matcher(lines.get(end));
            var letter = option.matches() ? option.group("letter").toUpperCase(Locale.ROOT) : "";
            if (letter.isEmpty() || !option.group("text").equals(texts.get(letter)) || !letters.add(letter)) {
                return String.join("\n", lines);
            }
            right.add(letter);
        }
        return right.size() == texts.size() ? String.join("\n", lines)
                : String.join("\n", lines.subList(0, first)) + "\n\nAnswer: " + String.join(", ", right) + "\n"
                        + String.join("\n", lines.subList(end, lines.size()));
    }
}
