package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// A form that nobody has filled in: `* **Definition:**`, `* **Sources:** []()`. There is no answer yet.
///
/// It is nothing but labels, two at least, each with a colon behind a bullet or in bold, and empty links; or one such
/// link.
final class EmptyForm {
    private static final int FEWEST = 2;
    private static final Pattern LABEL = Pattern.compile(
            "(?:[-*+•][ \\t]+(?:\\*\\*|__)?|\\*\\*|__)[\\p{L}\\p{N}][^:：*_\\n]{0,40}"
                    + "(?:[:：](?:\\*\\*|__)?|(?:\\*\\*|__)[:：])[ \\t]*(?:!?\\[[ ]?\\]\\([ ]?\\))?");

    private EmptyForm() {}

    static boolean isAll(String answer) {
        if (EmptyLine.isOpenLink(answer)) {
            return true;
        }
        if (answer.isEmpty() || "-*+•_".indexOf(answer.charAt(0)) < 0 || !endsAsLabel(firstLine(answer))) {
            return false;
        }
        var labels = 0;
        for (var line : answer.split("\n")) {
            var text = line.strip();
            if (LABEL.matcher(text).matches()) {
                labels++;
            } else if (!text.isEmpty()) {
                return false;
            }
        }
        return labels >= FEWEST;
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    /// Whether a line ends in a colon, in bold or in a link. Most lists are seen to be none by their first item.
    private static boolean endsAsLabel(String line) {
        return !line.isEmpty() && ":：*_)".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
