package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.edge.AnswerLabel;

/// `## Question 3`, and right below it `**Correct answer:** E`: the solution of a question that stands elsewhere.
///
/// What follows there explains it, and asks nothing.
final class Solutions {
    private Solutions() {}

    /// Whether a line stands under such a heading.
    static boolean hold(Survey survey, int line) {
        return survey.headingBefore(line).filter(heading -> heading.plainLabel()
                .filter(label -> !label.number().isEmpty() && label.rest().isBlank()).isPresent()
                && survey.blockBelow(heading.endLine()).filter(Solutions::isAnswer).isPresent()).isPresent();
    }

    static boolean isAnswer(Block block) {
        return block instanceof Block.Paragraph paragraph && AnswerLabel.endOfLeading(paragraph.text()).isPresent();
    }
}
