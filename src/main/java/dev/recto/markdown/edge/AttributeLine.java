package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// `{: .question }`: what kramdown gives the block above it, on a line of its own. It shows nothing, and nor do the
/// fences of a container without a title, `:::{quiz}` … `:::`, and `[question]` … `[/question]`.
public final class AttributeLine {
    private static final String ATTRIBUTE =
            "(?:[.#][\\w-]{1,60}|[\\w-]{1,40}=(?:\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}'))";
    private static final Pattern LINE = Pattern.compile(
            "(?m)^[ \\t]*(?:>[ \\t]?)?\\{:\\s?(?:" + ATTRIBUTE + "\\s?){1,10}\\}[ \\t]*$");

    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*:{3,}[ \\t]*(?:\\{[^}\\n]{0,60}\\})?[ \\t]*$");
    private static final Pattern TAG = Pattern.compile(
            "(?m)^[ \\t]*\\[/?(?:question|answer|quiz|solution)\\][ \\t]*$", Pattern.CASE_INSENSITIVE);

    private AttributeLine() {}

    /// A text with empty lines in their place, so that the others keep theirs.
    public static String blanked(String text) {
        var rest = Marks.has(text, "{:") ? LINE.matcher(text).replaceAll("") : text;
        rest = rest.indexOf(":::") >= 0 ? FENCE.matcher(rest).replaceAll("") : rest;
        return rest.indexOf("[/") >= 0 ? TAG.matcher(rest).replaceAll("") : rest;
    }

    /// Whether a text may have one, seen at a glance.
    static boolean mayBeIn(String text) {
        return text.indexOf("{:") >= 0 || text.indexOf(":::") >= 0 || text.indexOf("[/") >= 0;
    }

    static boolean is(String line) {
        return Marks.has(line, "{:") && LINE.matcher(line).matches();
    }
}
