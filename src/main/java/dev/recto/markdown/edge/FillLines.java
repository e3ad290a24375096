package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// Lines to write an answer on, `____________`, perhaps with captions over them: there is no answer yet.
final class FillLines {
    private static final int LONG = 6;
    /// Of a list item whose text is such a line.
    private static final Pattern MARK = Pattern.compile("^(?:[-*+]|\\d{1,2}[.)])[ \\t]+(?=_{4})");

    private FillLines() {}

    /// Whether there is such a line, and nothing else but captions that end in a colon, rules and fences.
    static boolean areAll(String answer) {
        if (!answer.contains("______") && !answer.contains("........")) {
            return answer.equals("…");
        }
        var found = false;
        for (var line : answer.lines().toList()) {
            var text = MARK.matcher(line.strip()).replaceFirst("");
            if (isFill(text)) {
                found = true;
            } else if (!text.isEmpty() && !text.startsWith("```") && !isCaption(text)) {
                return false;
            }
        }
        return found;
    }

    private static boolean isFill(String text) {
        return text.length() >= LONG && text.chars().allMatch(c -> c == '_' || c == '.' || c == ' ' || c == '\\');
    }

    private static boolean isCaption(String text) {
        var end = text.length();
        while (end > 0 && "*_ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：';
    }
}
