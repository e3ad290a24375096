package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Tags.Tag;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A `<details>` element with its summary.
///
/// All places are offsets in the document's text.
///
/// @param summaryStart behind `<summary>`
/// @param summaryEnd before `</summary>`
/// @param bodyStart behind `</summary>`
/// @param bodyEnd before `</details>`
/// @param inner those inside it
/// @param labelled whether its summary only announces an answer
record Collapsed(int start, int summaryStart, int summaryEnd, int bodyStart, int bodyEnd, int end, boolean labelled,
        List<Collapsed> inner) {
    /// An element that is still open.
    private static final class Open {
        private final int start;
        private int summaryStart = -1;
        private int summaryEnd = -1;
        private int bodyStart = -1;
        private final List<Collapsed> inner = new ArrayList<>();

        Open(int start) {
            this.start = start;
        }
    }

    /// The outermost elements that are complete. One that is never closed is none, those inside it are.
    static List<Collapsed> in(Document document) {
        var outermost = new ArrayList<Collapsed>();
        var open = new ArrayDeque<Open>();
        for (var tag : document.tags()) {
            if (tag.name().equals("details") && !tag.closing()) {
                open.addLast(new Open(tag.start()));
            } else if (tag.name().equals("details") && !open.isEmpty()) {
                close(document, open.removeLast(), tag, open.isEmpty() ? outermost : open.getLast().inner);
            } else if (tag.name().equals("summary") && !open.isEmpty()) {
                summary(open.getLast(), tag);
            }
        }
        open.forEach(unclosed -> outermost.addAll(unclosed.inner));
        outermost.sort(Comparator.comparingInt(Collapsed::start));
        return outermost;
    }

    private static void summary(Open element, Tag tag) {
        if (!tag.closing() && element.summaryStart < 0) {
            element.summaryStart = tag.end();
        } else if (element.summaryStart >= 0 && element.summaryEnd < 0) {
            // Where a second tag opens it, the slash was forgotten.
            element.summaryEnd = tag.start();
            element.bodyStart = tag.end();
        }
    }

    private static void close(Document document, Open element, Tag tag, List<Collapsed> siblings) {
        if (element.summaryEnd < 0) {
            siblings.addAll(element.inner);
        } else {
            siblings.add(new Collapsed(element.start, element.summaryStart, element.summaryEnd, element.bodyStart,
                    tag.start(), tag.end(),
                    isLabel(document.text().substring(element.summaryStart, element.summaryEnd)),
                    List.copyOf(element.inner)));
        }
    }

    private static boolean isLabel(String summary) {
        var plain = PlainText.of(summary);
        return plain.isBlank() || AnswerLabel.announces(plain);
    }
}
