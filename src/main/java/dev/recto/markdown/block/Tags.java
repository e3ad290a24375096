package dev.recto.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The HTML tags that structure a document: `<details>`, `<summary>` and headings; none from code or comments.
public final class Tags {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(details|summary|h[1-6])\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    /// @param name lower case
    /// @param start offset of `<`
    /// @param end offset behind `>`
    public record Tag(String name, boolean closing, int start, int end) {}

    private Tags() {}

    /// In document order.
    static List<Tag> in(String text, Hidden hidden) {
        var tags = new ArrayList<Tag>();
        var matcher = TAG.matcher(text);
        while (matcher.find()) {
            if (!hidden.covers(matcher.start())) {
                tags.add(new Tag(matcher.group(2).toLowerCase(Locale.ROOT), !matcher.group(1).isEmpty(),
                        matcher.start(), matcher.end()));
            }
        }
        return List.copyOf(tags);
    }
}
