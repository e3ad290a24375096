package dev.recto.markdown.family;

import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Lines that are there to find one's way or to advertise, and are no one's answer.
public final class Leavings {
    private static final String REPEATED = "The same questions again";
    /// More links are contents.
    private static final int MOST_CHECKS = 20;

    private final NavigableMap<Integer, LeftOut> byLine = new TreeMap<>();

    static Leavings of(Document document) {
        var leavings = new Leavings();
        var places = new NamedPlaces(document);
        for (var block : document.root().blocks()) {
            if ((block instanceof Block.Items || block instanceof Block.Table || block instanceof Block.Html)
                    && document.text().indexOf('#', block.start(), block.end()) >= 0) {
                leavings.addIfContents(document, block, places);
            }
        }
        return leavings;
    }

    /// A list or table most of whose links go to places in the same document.
    private void addIfContents(Document document, Block block, NamedPlaces places) {
        if (!mayLeadInside(document.text(), block.start(), block.end())
                || block instanceof Block.Items list && checksKnowledge(document, list)) {
            return;
        }
        var inside = 0;
        var all = 0;
        var links = new Links(document.text(), block.start(), block.end());
        for (var link = links.next(); link.isPresent(); link = links.next()) {
            all++;
            inside += link.get().leadsInside() || places.have(link.get()) ? 1 : 0;
        }
        if (inside >= 2 && inside * 10 >= all * 7) {
            var first = document.lineAt(block.start());
            var last = document.lineAt(Math.max(block.start(), block.end() - 1));
            if (inside * 2 >= (last - first + 1) * (block instanceof Block.Html ? 0 : 1)) {
                byLine.put(first, new LeftOut(first, last, "Table of contents", "links to headings of this document"));
            }
        }
    }

    /// Whether questions at the end of a lesson lead back to the parts of it that answer them. The lesson does not have
    /// their words: contents have those of the headings they lead to.
    private static boolean checksKnowledge(Document document, Block.Items list) {
        return list.items().size() <= MOST_CHECKS && list.start() > document.text().length() / 2
                && list.items().stream().allMatch(item -> item.flow().blocks().size() == 1
                        && AskedItem.textOf(item) instanceof Block.Paragraph text
                        && isNewQuestion(document.text(), text.text().strip(), list.start()));
    }

    private static boolean isNewQuestion(String text, String item, int start) {
        var asked = ItemText.isLinkAlone(item) ? ItemText.withoutLink(item) : "";
        return Asking.hasMark(asked) && text.lastIndexOf(asked.replaceAll("[?？؟*_`]+$", ""), start) < 0;
    }

    /// Whether there are two places at which a link to the same document may begin. Links as such are everywhere.
    private static boolean mayLeadInside(String text, int start, int end) {
        var first = text.indexOf('#', start, end);
        return first >= 0 && text.indexOf('#', first + 1, end) >= 0;
    }

    /// Answers that went to the questions they belong to.
    void addAnswers(int first, int last) {
        byLine.put(first, new LeftOut(first, last, "Answers to the questions above", "they are on the cards"));
    }

    /// A question that stands with its answer somewhere else.
    void addRepeated(int first, int last) {
        var before = byLine.floorEntry(first);
        var start = before != null && before.getValue().what().equals(REPEATED)
                && before.getValue().endLine() >= first - 2 ? before.getKey() : first;
        byLine.put(start, new LeftOut(start, last, REPEATED, "they are on the cards"));
    }

    /// The one that a line belongs to.
    public Optional<LeftOut> at(int line) {
        return byLine.isEmpty() ? Optional.empty() // as in most documents
                : Optional.ofNullable(byLine.floorEntry(line)).map(Map.Entry::getValue)
                .filter(part -> part.endLine() >= line);
    }

    boolean covers(int line) {
        return at(line).isPresent();
    }
}
