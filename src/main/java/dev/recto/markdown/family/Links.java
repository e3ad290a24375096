package dev.recto.markdown.family;

import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;

/// Finds the links between two places of a document one after the other, in markdown and in HTML: `](…)` and
/// `<a … href="…`.
///
/// Where the next one of either may begin is kept: a list of ten thousand links in markdown is not searched to its end
/// for a tag behind each of them.
final class Links {
    private static final int MOST_SPACE = 20;
    private static final int LONGEST_TARGET = 3000;
    private static final int LONGEST_TAG = 500;

    /// @param leadsInside whether its target is a place in the same document
    /// @param target where that begins
    record Link(boolean leadsInside, int target, int end) {}

    private final String text;
    private final int end;
    /// Where the next ones may begin; the end if there is none.
    private int inText;
    private int tag;

    Links(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.inText = find("](", start);
        this.tag = find("<a", start);
    }

    /// The next link; empty if there is none.
    Optional<Link> next() {
        while (inText < end || tag < end) {
            var link = inText < tag ? inText(text, inText + 2, end) : tag(text, tag + 2, end);
            var behind = link.map(Link::end).orElse(Math.min(inText, tag) + 1);
            inText = inText < behind ? find("](", behind) : inText;
            tag = tag < behind ? find("<a", behind) : tag;
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    private int find(String sign, int from) {
        var found = text.indexOf(sign, Math.min(from, end), end);
        return found < 0 ? end : found;
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
                return Optional.of(new Link(inside, target, at + 1));
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
        for (var at = last; at > start; at--) {
            if (!text.startsWith("href", at)) {
                continue;
            }
            var value = WhiteSpace.end(text, at + 4, end);
            value = value < end && text.charAt(value) == '=' ? WhiteSpace.end(text, value + 1, end) : end;
            if (value < end && (text.charAt(value) == '"' || text.charAt(value) == '\'')) {
                var inside = value + 1 < end && text.charAt(value + 1) == '#';
                return Optional.of(new Link(inside, value + 1, inside ? value + 2 : value + 1));
            }
        }
        return Optional.empty();
    }
}
