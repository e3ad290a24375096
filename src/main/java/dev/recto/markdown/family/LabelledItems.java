package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.LabelBehind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Items that go on with the word for an answer and the answer: `The sea is ___. **Answer: salt**`.
///
/// All items of a list are written so, whatever they ask.
final class LabelledItems implements Family {
    private static final int FEWEST = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = new ArrayList<Cut>();
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Items list && list.items().size() >= FEWEST) {
                addIfAll(survey.document(), list, cuts);
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Items with an answer behind", 1.0, cuts));
    }

    private static void addIfAll(Document document, Block.Items list, List<Cut> cuts) {
        var here = new ArrayList<Cut>();
        for (var item : list.items()) {
            var cut = cut(document, item);
            if (cut.isEmpty()) {
                return;
            }
            here.add(cut.get());
        }
        cuts.addAll(here);
    }

    private static Optional<Cut> cut(Document document, Block.Item item) {
        if (!(AskedItem.textOf(item) instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        var below = document.slice(item.flow().container(), paragraph.end(), item.end());
        var line = document.lineAt(item.start());
        return LabelBehind.in(paragraph.text()).map(parts -> Cut.open(new Slice(parts.question(), line),
                new Slice(parts.answer() + below.text().stripTrailing(),
                        line + (int) parts.question().chars().filter(c -> c == '\n').count()),
                document.lineAt(Math.max(item.start(), item.end() - 1)), Confidence.SURE,
                "Line %d announces its answer behind what it asks."));
    }
}
