package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The items of a list in a call-out that hold their answers, `1. Why …?` over `Answer: …`: where most are like that,
/// they are what is asked, and the call-out's title only says so.
final class BoxedItems {
    private BoxedItems() {}

    /// Nothing if most items of its lists have no answer that is announced.
    static List<Cut> in(Document document, Block.Quote quote) {
        var cuts = new ArrayList<Cut>();
        var items = 0;
        for (var block : quote.flow().blocks()) {
            if (block instanceof Block.Items list) {
                items += list.items().size();
                list.items().forEach(item -> cut(document, item).ifPresent(cuts::add));
            }
        }
        return cuts.size() * 2 > items ? cuts : List.of();
    }

    private static Optional<Cut> cut(Document document, Block.Item item) {
        var asked = AskedItem.textOf(item);
        if (asked == null) {
            return Optional.empty();
        }
        var first = document.lineAt(asked.start());
        var last = document.lineAt(Math.max(item.start(), item.end() - 1));
        var lines = asked.text().split("\n", -1);
        for (var i = 1; i < lines.length; i++) {
            if (AnswerLabel.endOfLeading(lines[i].strip()).isPresent()) {
                return Optional.of(cut(document, item, String.join("\n", List.of(lines).subList(0, i)), first + i, last));
            }
        }
        return item.flow().blocks().size() > 1 && item.flow().blocks().get(1) instanceof Block.Paragraph answer
                && AnswerLabel.endOfLeading(answer.text()).isPresent()
                        ? Optional.of(cut(document, item, asked.text(), document.lineAt(answer.start()), last))
                        : Optional.empty();
    }

    private static Cut cut(Document document, Block.Item item, String question, int answer, int last) {
        return Cut.open(new Slice(question, document.lineAt(item.start())),
                document.lines(item.flow().container(), answer, last), last, Confidence.SURE,
                "Line %d is an item in a call-out, with its answer below.");
    }
}
