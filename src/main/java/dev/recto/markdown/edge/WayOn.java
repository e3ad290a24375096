package dev.recto.markdown.edge;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// A line that is nothing but links, one of them to the next page, the last one or the contents, by a word or by an
/// arrow: `← [Previous](a.md) | [Next](c.md) →`, `[← All topics](../all.md)`. It leads to the same work; what an answer
/// recommends to read elsewhere, and items of lists, are part of it.
final class WayOn {
    private static final Pattern WAY = Pattern.compile(
            "[^\\p{L}\\[\\]]{0,8}\\[[^\\p{L}\\[\\]]{0,6}(?:" + Wording.ways()
                    + ")(?!\\p{L})[^\\[\\]]{0,120}\\]\\((?!https?:|//)[^()\\s]{1,300}\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings WAYS = Beginnings.of(Wording.ways());
    private static final String ARROWS = "←→⬅➡⇐⇒⇦⇨◀▶«»";
    private static final String ARROW = "[" + ARROWS + "]\\uFE0F?";
    private static final Pattern BY_ARROW = Pattern.compile("(?:" + ARROW + "\\s?\\[|\\[\\s?" + ARROW
            + ")[^\\[\\]]{1,120}\\]\\((?!https?:|//)[^()\\s]{1,300}\\)"
            + "|\\[[^\\[\\]]{1,120}(?:" + ARROW + "\\s?\\]\\((?!https?:|//)[^()\\s]{1,300}\\)"
            + "|\\]\\((?!https?:|//)[^()\\s]{1,300}\\)\\s?" + ARROW + ")");
    private static final Pattern LINKS = Pattern.compile(
            "(?:[^\\p{L}\\[\\]]{0,8}\\[[^\\[\\]]{1,120}\\]\\([^()\\s]{1,300}\\)){1,6}[^\\p{L}\\[\\]]{0,8}");

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s");

    /// Eight, each of which may take two characters.
    private static final int MOST_SIGNS = 2 * 8;

    private WayOn() {}

    static boolean isIn(String line) {
        return line.indexOf("](") > 0 && isAllInLinks(line) && mayLead(line) && LINKS.matcher(line).matches()
                && !ITEM.matcher(line).lookingAt() && (WAY.matcher(line).find() || BY_ARROW.matcher(line).find());
    }

    /// Whether there is an arrow, or a link that begins with one of the words.
    private static boolean mayLead(String line) {
        for (var at = 0; at < line.length(); at++) {
            var first = line.charAt(at) == '[' ? Beginnings.firstLetter(line, at + 1, line.length(), false) : -1;
            if (first >= 0 && WAYS.fit(line, first) || ARROWS.indexOf(line.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether only a few signs stand before the first bracket and behind the last; most lines with a link have words.
    private static boolean isAllInLinks(String line) {
        return line.indexOf('[') <= MOST_SIGNS && line.lastIndexOf(')') >= line.length() - 1 - MOST_SIGNS;
    }
}
