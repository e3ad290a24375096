package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Flow;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.AttributeLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A paragraph of the document's own flow or of a list item in it.
///
/// @param announcement the place of the line that announces an answer; -1 if none does
/// @param opens whether it can be a question: it is not deeper in an item
/// @param list the list that its item is in, if there are several
record Unit(Container container, int line, String text, int announcement, boolean opens,
        Block.@Nullable Items list) {
    private static final Pattern FIRST = Pattern.compile("(?i)a\\s?\\d*(\\W.*)?");

    /// In lines.
    private static final int LONGEST_QUESTION = 40;

    /// What is looked at, in characters.
    private static final int LONGEST_LINE = 200;

    /// Those of a document; none if fewer of them than so many announce an answer.
    static List<Unit> in(Document document, int fewest) {
        var announcements = announcements(document);
        // In most documents none does, and no unit need be made.
        return Arrays.stream(announcements).filter(place -> place >= 0).limit(fewest).count() < fewest ? List.of()
                : units(document, announcements);
    }

    int lines() {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    /// Its first lines.
    String head(int lines) {
        var end = -1;
        for (var i = 0; i < lines; i++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text;
            }
        }
        return text.substring(0, Math.max(0, end));
    }

    /// For each paragraph of the document's own flow and of the items in it the place of the line that announces an
    /// answer; -1 if none does.
    private static int[] announcements(Document document) {
        var places = new int[16];
        var count = 0;
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                places[count++] = announcement(paragraph.text());
            } else if (block instanceof Block.Items list) {
                for (var item : list.items()) {
                    for (var inner : item.flow().blocks()) {
                        if (inner instanceof Block.Paragraph paragraph) {
                            places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                            places[count++] = announcement(paragraph.text());
                        }
                    }
                }
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static List<Unit> units(Document document, int[] announcements) {
        var units = new ArrayList<Unit>(announcements.length);
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                units.add(unit(document, document.root(), paragraph, announcements[units.size()], true, null));
            } else if (block instanceof Block.Items list) {
                for (var item : list.items()) {
                    addItem(document, list, item, announcements, units);
                }
            }
        }
        return units;
    }

    private static void addItem(Document document, Block.Items list, Block.Item item, int[] announcements,
            List<Unit> units) {
        var first = true;
        var several = list.items().size() > 1 ? list : null;
        for (var block : item.flow().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                units.add(unit(document, item.flow(), paragraph, announcements[units.size()], first, several));
                first = false;
            }
        }
    }

    private static Unit unit(Document document, Flow flow, Block.Paragraph paragraph, int announcement,
            boolean opens, Block.@Nullable Items list) {
        return new Unit(flow.container(), document.lineAt(paragraph.start()), paragraph.text(), announcement, opens,
                list);
    }

    private static int announcement(String text) {
        var start = 0;
        for (var place = 0; place < LONGEST_QUESTION; place++) {
            var end = text.indexOf('\n', start);
            var headEnd = Math.min(end < 0 ? text.length() : end, start + LONGEST_LINE);
            if (!isFirst(text, start, headEnd) && AnswerLabel.mayBegin(text, start, headEnd)
                    && isAnnouncement(text.substring(start, headEnd))) {
                return place;
            }
            if (end < 0) {
                return -1;
            }
            start = end + 1;
        }
        return -1;
    }

    /// Whether a line begins with nothing but the first letter and its number, as many do: `A:`, `**A1.** …`.
    private static boolean isFirst(String text, int start, int end) {
        var at = behind(text, start, end, " \t*_");
        if (at == end || text.charAt(at) != 'A' && text.charAt(at) != 'a') {
            return false;
        }
        at++;
        at += at < end && text.charAt(at) == ' ' ? 1 : 0;
        at = behind(text, behind(text, at, end, "0123456789"), end, "*_");
        return at < end && ":.)：".indexOf(text.charAt(at)) >= 0;
    }

    private static int behind(String text, int start, int end, String passed) {
        var at = start;
        while (at < end && passed.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// A label with a colon, or alone on its line; one letter is not enough.
    private static boolean isAnnouncement(String head) {
        if (AnswerLabel.endOfLeading(head).isEmpty() || !AttributeLine.blanked(head).equals(head)) {
            return false;
        }
        var plain = PlainText.of(head);
        return plain.length() > 2 && !FIRST.matcher(plain).matches();
    }
}
