package dev.recto.markdown.family;

import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;

/// Finds the links of a document, in markdown and in HTML: `](…)` and `<a … href="…`.
final class Links {
    private static final int MOST_SPACE = 20;
    private static final int LONGEST_TARGET = 3000;
    private static final int LONGEST_TAG = 500;

    /// @param leadsInside whether its target is a place in the same document
    record Link(boolean leadsInside, int end) {}

    private Links() {}

    /// The first link between two places.
    static Optional<Link> next(String text, int start, int end) {
        var inText = text.indexOf("](", start, end);
        var tag = text.indexOf("<a", start, end);
        while (inText >= 0 || tag >= 0) {
            if (tag < 0 || inText >= 0 && inText < tag) {
                var link = inText(text, inText + 2, end);
                if (link.isPresent()) {
                    return link;
                }
                inText = text.indexOf("](", inText + 1, end);
            } else {
                var link = tag(text, tag + 2, end);
                if (link.isPresent()) {
                    return link;
                }
                tag = text.indexOf("<a", tag + 1, end);
            }
        }
        return Optional.empty();
    }

    /// Space, perhaps `<`, and a target up to `)` on the same line.
    private static Optional<Link> inText(String text, int start, int end) {
        var target = start;
        while (target < end && target - start < MOST_SPACE && WhiteSpace.is(text.charAt(target))) {
            target++;
        }
        target += target < end && text.charAt(target) == '<' ? 1 : 0;
        var inside = target < end && text.charAt(target) == '#';
        var from = inside ? target + 1 : target;
        for (var at = from; at < end && at - from <= LONGEST_TARGET && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == ')') {
                return Optional.of(new Link(inside, at + 1));
            }
        }
        return Optional.empty();
    }

    /// The last `href` in the tag, or behind it, that has a value in quotes.
    private static Optional<Link> tag(String text, int start, int end) {
        if (start >= end || !WhiteSpace.is(text.charAt(start))) {
            return Optional.empty();
        }
        var last = start + 1;
        while (last < end && last - start <= LONGEST_TAG && text.charAt(last) != '<' && text.charAt(last) != '>') {
            last++;
        }
        for (var at = text.lastIndexOf("href", last); at > start; at = text.lastIndexOf("href", at - 1)) {
            var value = WhiteSpace.end(text, at + 4, end);
            value = value < end && text.charAt(value) == '=' ? WhiteSpace.end(text, value + 1, end) : end;
            if (value < end && (text.charAt(value) == '"' || text.charAt(value) == '\'')) {
                var inside = value + 1 < end && text.charAt(value + 1) == '#';
                return Optional.of(new Link(inside, inside ? value + 2 : value + 1));
            }
        }
        return Optional.empty();
    }
}
