package dev.recto.markdown.edge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The pictures that a text shows.
public final class Images {
    private static final Pattern TARGET = Pattern.compile(
            "!\\[[^\\[\\]]{0,1000}\\]\\(\\s*(?:<([^>\\n]{0,3000})>|([^\\s()]{1,3000}(?:\\([^\\s()]{0,300}\\)[^\\s()"
                    + "]{0,300})?))|<img\\s[^<>]{0,1000}?src\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"
                    + "|!\\[\\[([^\\]|#\\n]+)[^\\]\\n]*\\]\\]", Pattern.CASE_INSENSITIVE);

    private Images() {}

    /// Their targets as written, in order, each once; none from code.
    public static List<String> in(String markdown) {
        if (!Marks.has(markdown, "![") && !Marks.hasTag(markdown, "img")) {
            return List.of();
        }
        var targets = new LinkedHashSet<String>();
        var matcher = TARGET.matcher(String.join("\n", CodeLines.blanked(markdown)));
        while (matcher.find()) {
            for (var group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null && !matcher.group(group).isBlank()) {
                    targets.add(matcher.group(group).strip());
                }
            }
        }
        return List.copyOf(targets);
    }
}
