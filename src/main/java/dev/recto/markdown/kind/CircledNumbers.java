package dev.recto.markdown.kind;

import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import java.util.regex.Pattern;

/// Options behind numbers and letters in circles, `① red`, `- ⓑ blue`, as Korean, Japanese and Chinese tests have them:
/// written as `1) red`, and so is the key that names them.
final class CircledNumbers {
    private static final String SIGNS = "[\\u2460-\\u2473\\u2776-\\u277F\\u24B6-\\u24BD\\u24D0-\\u24D7]";
    private static final Pattern OPENING =
            Pattern.compile("^([ \\t]{0,3}(?:>[ \\t]?)?)(?:[-*+][ \\t]+)?([*_]{0,2})(" + SIGNS
                    + ")(?:번|[.):：])?[ \\t]*");
    private static final Pattern BESIDE = Pattern.compile(
            "(?<=\\S)[ \\t\\u3000]*[,;/|·]?[ \\t\\u3000]+(?=" + SIGNS + "[ \\t\\u3000]*\\S)");
    private static final Pattern NAMED = Pattern.compile("(" + SIGNS + ")(?:번|项|項)?");

    private CircledNumbers() {}

    /// The text with ordinary ones at the beginning of lines and behind the word for an answer; others stay.
    static String asNumbers(String text) {
        if (first(text) < 0) {
            return text;
        }
        var written = new StringBuilder(text.length());
        var lines = CodeLines.of(text);
        for (var i = 0; i < lines.count(); i++) {
            written.append(i == 0 ? "" : "\n").append(lines.isCode(i) ? lines.line(i) : line(lines.line(i)));
        }
        return written.toString();
    }

    private static int first(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u2460' && text.charAt(i) <= '\u277F' && isSign(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSign(char c) {
        return c <= '\u2473' || c >= '\u2776' || c >= '\u24B6' && c <= '\u24BD' || c >= '\u24D0' && c <= '\u24D7';
    }

    private static String line(String line) {
        if (first(line) < 0) {
            return line;
        }
        if (AnswerLabel.endOfLeading(line.strip()).isPresent()) {
            return NAMED.matcher(line).replaceAll(sign -> name(sign.group(1)));
        }
        var opening = OPENING.matcher(line);
        if (!opening.lookingAt()) {
            return line;
        }
        if (NAMED.matcher(line).replaceAll("").chars().noneMatch(Character::isLetterOrDigit)) {
            // Nothing but signs: a key.
            return NAMED.matcher(line).replaceAll(sign -> name(sign.group(1)));
        }
        var apart = new StringBuilder(opening.group(1)).append(opening.group(2)).append(name(opening.group(3)))
                .append(") ");
        for (var part : BESIDE.split(line.substring(opening.end()))) {
            var start = OPENING.matcher(part);
            apart.append(start.lookingAt()
                    ? "\n" + start.group(2) + name(start.group(3)) + ") " + part.substring(start.end()) : part);
        }
        return apart.toString();
    }

    private static String name(String sign) {
        var c = sign.charAt(0);
        return c >= '\u24D0' && c <= '\u24D7' ? String.valueOf((char) ('A' + c - '\u24D0'))
                : c >= '\u24B6' && c <= '\u24BD' ? String.valueOf((char) ('A' + c - '\u24B6'))
                : String.valueOf(1 + (c <= '\u2473' ? c - '\u2460' : c - '\u2776'));
    }
}
