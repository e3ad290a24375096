package dev.recto.markdown.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a text, those of fenced code empty: what is left can be searched for marks.
public final class CodeLines {
    private static final Pattern OPENING = Pattern.compile("^[ \\t]*(?:[-*+>]\\s+)*(`{3,}(?=[^`]*$)|~{3,})");

    private CodeLines() {}

    public static List<String> blanked(String markdown) {
        return blanked(markdown, false);
    }

    /// @param sameLength whether lines of code are spaces instead of empty, so that offsets stay what they are
    static List<String> blanked(String markdown, boolean sameLength) {
        var lines = new ArrayList<String>();
        var fence = "";
        for (var line : markdown.split("\n", -1)) {
            if (fence.isEmpty()) {
                var opening = OPENING.matcher(line);
                fence = opening.find() ? opening.group(1) : "";
                lines.add(fence.isEmpty() ? line : nothing(line, sameLength));
            } else {
                var content = line.strip();
                if (content.startsWith(fence) && content.chars().allMatch(c -> c == content.charAt(0))) {
                    fence = "";
                }
                lines.add(nothing(line, sameLength));
            }
        }
        return lines;
    }

    private static String nothing(String line, boolean sameLength) {
        return sameLength ? " ".repeat(line.length()) : "";
    }
}
