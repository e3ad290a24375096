package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Items with their answer in bold at the end: `Which bird runs? **The ostrich**`, and beside such questions
/// `The largest egg is laid by the **ostrich**`.
///
/// Nearly all items of a list are written so, and one of them at least has a question mark before what is bold: facts
/// with a bold word at their end ask nothing.
final class BoldEnds implements Family {
    private static final int FEWEST = 3;
    private static final int FEWEST_BLANKS = 2;
    private static final double EVIDENCE = 0.95;

    /// @param asks whether a question mark stands before what is bold
    private record Ended(Block.Item item, String stem, String answer, boolean asks) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Items list && list.items().size() >= FEWEST) {
                addIfMost(document, list, cuts);
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.inferred("Items that end in their answer", EVIDENCE, cuts));
    }

    private static void addIfMost(Document document, Block.Items list, List<Cut> cuts) {
        var found = new ArrayList<Ended>();
        var asking = 0;
        var others = 0;
        for (var item : list.items()) {
            var ended = ended(item);
            ended.ifPresent(found::add);
            asking += ended.filter(Ended::asks).isPresent() ? 1 : 0;
            others += ended.isEmpty() ? 1 : 0;
            if (others * 4 > list.items().size()) {
                return;
            }
        }
        if (asking == 0 || asking * 4 < found.size()) {
            return;
        }
        for (var ended : found) {
            var line = document.lineAt(ended.item().start());
            cuts.add(Cut.open(new Slice(Label.without(ended.stem()), line), new Slice(ended.answer(), line),
                    document.lineAt(Math.max(ended.item().start(), ended.item().end() - 1)), Confidence.LIKELY,
                    "Line %d ends in bold as nearly all items beside it do.".formatted(line)));
        }
    }

    /// An item of one paragraph with a single bold run: at its end, or right behind a question mark.
    private static Optional<Ended> ended(Block.Item item) {
        var blocks = item.flow().blocks();
        if (blocks.size() != 1 || !(blocks.getFirst() instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        var text = paragraph.text().strip();
        var opening = text.indexOf("**");
        var closing = opening <= 0 ? -1 : text.indexOf("**", opening + 2);
        if (closing < 0 || text.indexOf("**", closing + 2) >= 0 || !WhiteSpace.is(text.charAt(opening - 1))) {
            return Optional.empty();
        }
        var stem = text.substring(0, opening).strip();
        var answer = text.substring(opening + 2, closing).strip();
        var behind = text.substring(closing + 2).strip();
        var asks = !stem.isEmpty() && "?？؟".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return answer.isEmpty() || blanks(stem) < FEWEST_BLANKS || !asks && !behind.isEmpty() && !behind.equals(".")
                ? Optional.empty() : Optional.of(new Ended(item, stem,
                        behind.isEmpty() || behind.equals(".") ? answer : answer + " " + behind, asks));
    }

    private static long blanks(String text) {
        return text.chars().filter(c -> c == ' ').count();
    }
}
