package dev.recto.markdown.family;

import dev.recto.card.Kind;
import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `Sort the following` over a numbered list, in a quiz that is written with boxes: the list is in the right order, and
/// shown in another one when it is asked.
///
/// Without boxes beside it such a list is what is to be sorted, with its order in a key.
final class OrderedLists {
    private static final int FEWEST = 3;

    private OrderedLists() {}

    /// Questions with options, and these beside them.
    static List<Cut> beside(Survey survey, List<Cut> choices) {
        if (choices.stream().noneMatch(cut -> cut.answer().text().contains("[x]"))) {
            return choices;
        }
        var taken = new TreeMap<Integer, Cut>();
        choices.forEach(cut -> taken.put(cut.firstLine(), cut));
        var found = in(survey).stream().filter(cut -> {
            var before = taken.floorEntry(cut.extent());
            return before == null || !before.getValue().overlaps(cut);
        }).toList();
        return found.isEmpty() ? choices : Stream.concat(choices.stream(), found.stream())
                .sorted(Comparator.comparingInt(Cut::firstLine)).toList();
    }

    private static List<Cut> in(Survey survey) {
        var document = survey.document();
        var blocks = document.root().blocks();
        var cuts = new ArrayList<Cut>();
        for (var i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Items list && list.ordered() && list.items().size() >= FEWEST
                    && blocks.get(i - 1) instanceof Block.Paragraph asked
                    && (i + 1 == blocks.size() || blocks.get(i + 1) instanceof Block.Heading
                            || blocks.get(i + 1) instanceof Block.Rule)
                    && survey.wording().kind(asked.plain()).filter(Kind.ORDERING::equals).isPresent()
                    && !ChoiceBlocks.areOptions(list)) {
                var last = document.lineAt(list.end() - 1);
                cuts.add(Cut.open(new Slice(asked.text(), document.lineAt(asked.start())),
                        document.lines(document.root().container(), document.lineAt(list.start()), last), last,
                        Confidence.LIKELY, "Line %d is followed by a list to bring into order."));
            }
        }
        return cuts;
    }
}
