package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.List;
import java.util.Map;

/// Texts to read between the questions of a test, which the questions below them are about.
final class Passages {
    /// Questions with nothing behind their options.
    private static final int FEWEST_BARE = 3;

    private Passages() {}

    /// Where nothing stands behind the options of most questions, what stands behind those of others is no answer: a
    /// passage that the next questions are about.
    ///
    /// @param ends the lines on which the options end, by the lines on which the questions begin
    static List<Cut> without(Document document, List<Cut> cuts, Map<Integer, Integer> ends) {
        var bare = cuts.stream().filter(cut -> ends.containsKey(cut.firstLine())
                && document.isBlank(ends.get(cut.firstLine()) + 1, cut.extent())).count();
        if (bare < FEWEST_BARE || bare * 2 < cuts.size()) {
            return cuts;
        }
        return cuts.stream().map(cut -> {
            var end = ends.getOrDefault(cut.firstLine(), cut.extent());
            var behind = document.lines(document.root().container(), Math.min(end + 1, cut.extent()), cut.extent())
                    .trimmed().text();
            return behind.indexOf("\n\n") < 0 || AnswerLabel.endOfLeading(behind).isPresent() ? cut : cut.upTo(end);
        }).toList();
    }
}
