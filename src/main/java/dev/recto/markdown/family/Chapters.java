package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.LanguageSection;

/// What the headings below another one are.
final class Chapters {
    private static final Words OF_A_TASK = Words.of(LanguageSection.TASK_PART);

    private Chapters() {}

    /// Whether parts of a task or of its answer stand below a heading, "Description", "Approach", "Solution", or a
    /// collapsed answer.
    static boolean isTask(Survey survey, Mark mark) {
        var document = survey.document();
        var stop = survey.stop(mark.line() + 1, mark.level());
        return survey.hasCollapsedAnswer(mark.line(), stop - 1) || document.root().blocks().stream()
                .filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                .filter(heading -> {
                    var line = document.lineAt(heading.start());
                    return line > mark.endLine() && line < stop;
                })
                .anyMatch(heading -> QuestionFile.isPart(heading.plain()) || OF_A_TASK.areAllOf(heading.plain()));
    }
}
