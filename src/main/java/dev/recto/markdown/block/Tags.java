package dev.recto.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The HTML tags that structure a document: `<details>`, `<summary>` and headings; none from code or comments.
public final class Tags {
    private static final List<String> NAMES = List.of("details", "summary", "h1", "h2", "h3", "h4", "h5", "h6");

    /// @param name lower case
    /// @param start offset of `<`
    /// @param end offset behind `>`
    public record Tag(String name, boolean closing, int start, int end) {}

    private Tags() {}

    /// In document order.
    static List<Tag> in(String text, Hidden hidden) {
        var tags = new ArrayList<Tag>();
        for (var start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
            var closing = text.startsWith("/", start + 1);
            var name = name(text, start + (closing ? 2 : 1));
            if (name.isPresent() && !hidden.covers(start)) {
                var end = end(text, start + 1);
                if (end >= 0) {
                    tags.add(new Tag(name.get(), closing, start, end));
                }
            }
        }
        return List.copyOf(tags);
    }

    private static Optional<String> name(String text, int start) {
        if (start >= text.length() || "dDsShH".indexOf(text.charAt(start)) < 0) {
            return Optional.empty();
        }
        for (var name : NAMES) {
            if (text.regionMatches(true, start, name, 0, name.length()) && !isOfName(text, start + name.length())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfName(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        var c = text.charAt(offset);
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /// The offset behind the `>`; below 0 if there is another `<` before it, or none. Where a tag that closes ends with
    /// its line, the `>` was forgotten.
    private static int end(String text, int from) {
        for (var i = from; i < text.length() && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
            if (text.charAt(i) == '\n' && text.charAt(from) == '/') {
                return i;
            }
        }
        return -1;
    }
}
