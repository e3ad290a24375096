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
        var text = Marks.hasFence(markdown) ? String.join("\n", CodeLines.blanked(markdown)) : markdown;
        var matcher = TARGET.matcher(text);
        for (var at = start(text, 0); at < text.length(); at = start(text, at)) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            at = matcher.end();
            for (var group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null && !matcher.group(group).isBlank()) {
                    targets.add(matcher.group(group).strip());
                }
            }
        }
        return List.copyOf(targets);
    }

    /// The next place at which a picture may begin; the end of the text if there is none.
    private static int start(String text, int from) {
        var at = from;
        while (at < text.length() && !text.startsWith("![", at) && text.charAt(at) != '<') {
            at++;
        }
        return at;
    }
}
