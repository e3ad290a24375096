package dev.recto.markdown.edge;

/// Whether a text has a tag at all, which is cheaper to see than where it begins and ends.
final class HtmlTag {
    private HtmlTag() {}

    /// @param name lower case; it is found in either
    static boolean isIn(String text, String name) {
        for (var at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at + 1, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }
}
