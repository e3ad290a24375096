package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Code that stands between a heading of its own and what is asked about it: `### Snippet 2`, a fence,
/// `**What does it print?**`. Code of which nothing is asked is what the section shows or tells to type.
final class CodeAbove {
    private static final double LEAST_SHARE = 0.5;

    /// A question, and the line it stands on.
    record Asked(int line, String question) {}

    private CodeAbove() {}

    /// The code above each question that has some, if most of these ask about code that is shown.
    static Map<Integer, Slice> of(Survey survey, List<Asked> questions) {
        var code = new HashMap<Integer, Slice>();
        var about = 0;
        for (var asked : questions) {
            var heading = survey.headingBefore(asked.line());
            var above = heading.map(Mark::endLine).map(line -> survey.blocksWithin(line, asked.line() - 1))
                    .orElse(List.of());
            if (!above.isEmpty() && above.stream().allMatch(block -> block instanceof Block.Code one && one.fenced())
                    && !survey.asking().isWorded(heading.get().markdown())) {
                code.put(asked.line(), survey.document().slice(survey.document().root().container(),
                        above.getFirst().start(), above.getLast().end()));
                about += survey.wording().asksAboutShown(PlainText.of(asked.question())) ? 1 : 0;
            }
        }
        return about > 0 && about >= code.size() * LEAST_SHARE ? code : Map.of();
    }
}
