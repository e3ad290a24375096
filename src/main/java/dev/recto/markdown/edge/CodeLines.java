package dev.recto.markdown.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a text, those of fenced code empty: what is left can be searched for marks.
public final class CodeLines {
    private static final Pattern OPENING = Pattern.compile("^[ \\t]*(?:[-*+>]\\s+)*(`{3,}(?=[^`]*$)|~{3,})");

    private CodeLines() {}

    public static List<String> blanked(String markdown) {
        var lines = new ArrayList<String>();
        var fence = "";
        for (var line : markdown.split("\n", -1)) {
            if (fence.isEmpty()) {
                var opening = OPENING.matcher(line);
                fence = opening.find() ? opening.group(1) : "";
                lines.add(fence.isEmpty() ? line : "");
            } else {
                var content = line.strip();
                if (content.startsWith(fence) && content.chars().allMatch(c -> c == content.charAt(0))) {
                    fence = "";
                }
                lines.add("");
            }
        }
        return lines;
    }
}
