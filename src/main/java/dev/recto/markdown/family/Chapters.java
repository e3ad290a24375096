package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;

/// Headings over a part of a document that is divided by headings of its own.
final class Chapters {
    private static final Words OF_A_TASK = Words.of("task-parts.txt");
    private static final int FEWEST = 2;

    private Chapters() {}

    /// Whether at least two headings stand below another, and none of them is a part of a task or of its answer:
    /// "Description", "Approach", "Solution".
    static boolean isOver(Survey survey, Mark mark) {
        var document = survey.document();
        var stop = survey.stop(mark.line() + 1, mark.level());
        if (survey.hasCollapsedAnswer(mark.line(), stop - 1)) {
            return false;
        }
        var below = document.root().blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).filter(heading -> {
                    var line = document.lineAt(heading.start());
                    return line > mark.endLine() && line < stop;
                }).toList();
        return below.size() >= FEWEST && below.stream().noneMatch(heading ->
                QuestionFile.isPart(heading.plain()) || OF_A_TASK.areAllOf(heading.plain()));
    }
}
