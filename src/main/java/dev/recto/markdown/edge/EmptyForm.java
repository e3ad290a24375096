package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// A form that nobody has filled in: `* **Definition:**`, `* **Sources:** []()`. There is no answer yet.
///
/// It is nothing but labels, two at least, each with a colon behind a bullet or in bold, and empty links.
final class EmptyForm {
    private static final int FEWEST = 2;
    private static final Pattern LABEL = Pattern.compile(
            "(?:[-*+•][ \\t]+(?:\\*\\*|__)?|\\*\\*|__)[\\p{L}\\p{N}][^:：*_\\n]{0,40}"
                    + "(?:[:：](?:\\*\\*|__)?|(?:\\*\\*|__)[:：])[ \\t]*(?:!?\\[[ ]?\\]\\([ ]?\\))?");

    private EmptyForm() {}

    static boolean isAll(String answer) {
        if (answer.isEmpty() || "-*+•_".indexOf(answer.charAt(0)) < 0) {
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
}
