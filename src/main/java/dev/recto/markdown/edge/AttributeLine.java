package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// `{: .question }`: what kramdown gives the block above it, on a line of its own. It shows nothing.
public final class AttributeLine {
    private static final String ATTRIBUTE =
            "(?:[.#][\\w-]{1,60}|[\\w-]{1,40}=(?:\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}'))";
    private static final Pattern LINE = Pattern.compile(
            "(?m)^[ \\t]*(?:>[ \\t]?)?\\{:\\s?(?:" + ATTRIBUTE + "\\s?){1,10}\\}[ \\t]*$");

    private AttributeLine() {}

    /// A text with empty lines in their place, so that the others keep theirs.
    public static String blanked(String text) {
        return !Marks.has(text, "{:") ? text : LINE.matcher(text).replaceAll("");
    }

    static boolean is(String line) {
        return Marks.has(line, "{:") && LINE.matcher(line).matches();
    }
}
