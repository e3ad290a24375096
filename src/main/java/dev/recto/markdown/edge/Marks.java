package dev.recto.markdown.edge;

/// Whether a text has a mark at all, which is cheaper to see than where it begins and ends.
///
/// One character is looked for with the machine's wide instructions in texts of any script; a string of several, as
/// `String.contains` does it, only in those of Latin letters.
public final class Marks {
    private Marks() {}

    public static boolean has(String text, String mark) {
        for (var at = text.indexOf(mark.charAt(0)); at >= 0; at = text.indexOf(mark.charAt(0), at + 1)) {
            if (text.startsWith(mark, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether there is a code fence, or what looks like one.
    public static boolean hasFence(String text) {
        return has(text, "```") || has(text, "~~~");
    }

    /// @param name of an HTML tag, lower case; it is found in either
    public static boolean hasTag(String text, String name) {
        for (var at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at + 1, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }
}
