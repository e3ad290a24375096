package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions that show only by the answer below them: a paragraph or list item, and then `Ans: …`, `**Ответ:** …`.
///
/// The label may stand in the same paragraph, on a line of its own, or open the next one. The question is what comes right
/// before it.
final class LabelledAnswers implements Family {
    private static final int FEWEST = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var openings = new ArrayList<Opening>();
        var blocks = survey.document().root().blocks();
        for (var i = 0; i < blocks.size(); i++) {
            var before = i == 0 ? Optional.<Block>empty() : Optional.of(blocks.get(i - 1));
            if (text(blocks.get(i)).isPresent()) {
                opening(survey, blocks.get(i), before).ifPresent(openings::add);
            }
        }
        return openings.size() < FEWEST ? List.of()
                : List.of(Scheme.inferred("Questions above a labelled answer", 0.9, Opening.cuts(survey, openings)));
    }

    private static Optional<Opening> opening(Survey survey, Block block, Optional<Block> before) {
        var lines = text(block).orElseThrow().split("\n", -1);
        var first = survey.document().lineAt(block.start());
        for (var i = 0; i < lines.length; i++) {
            if (isAnnouncement(lines[i])) {
                if (i > 0) {
                    var question = String.join("\n", List.of(lines).subList(0, i)).strip();
                    return Optional.of(opening(survey, question, first, first + i, container(survey, block)));
                }
                return before.filter(Block.Paragraph.class::isInstance).flatMap(LabelledAnswers::text)
                        .map(question -> opening(survey, question, survey.document().lineAt(before.get().start()), first, container(survey, block)));
            }
        }
        return Optional.empty();
    }

    private static Opening opening(Survey survey, String question, int line, int answerLine, Container container) {
        return new Opening(new Slice(Label.without(question), line), answerLine, container,
                survey.headingBefore(line).map(Survey.Mark::level).orElse(6), Confidence.LIKELY,
                "Line %d announces an answer to what stands above it.".formatted(answerLine));
    }

    /// The text of a paragraph, or of the first paragraph of a list with one item.
    private static Optional<String> text(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Optional.of(paragraph.text());
            case Block.Items list when list.items().size() == 1 && !list.items().getFirst().flow().blocks().isEmpty() ->
                    text(list.items().getFirst().flow().blocks().getFirst());
            default -> Optional.empty();
        };
    }

    private static Container container(Survey survey, Block block) {
        return block instanceof Block.Items list ? list.items().getFirst().flow().container() : survey.document().root().container();
    }

    /// A label with a colon, or alone on its line; one letter is not enough.
    private static boolean isAnnouncement(String line) {
        var plain = PlainText.of(line.length() > 200 ? line.substring(0, 200) : line);
        return plain.length() > 2 && AnswerLabel.endOfLeading(line).isPresent() && !plain.matches("(?i)a\\s?\\d*\\W.*|a\\s?\\d*");
    }
}
