package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;

/// What the headings below another one are.
final class Chapters {
    private static final Words OF_A_TASK = Words.of(LanguageSection.TASK_PART);

    private Chapters() {}

    /// Whether parts of a task or of its answer stand below a heading, "Description", "Approach", "Solution", or a
    /// collapsed answer.
    static boolean isTask(Survey survey, Mark mark) {
        var stop = survey.stop(mark.line() + 1, mark.level());
        if (survey.hasCollapsedAnswer(mark.line(), stop - 1)) {
            return true;
        }
        for (var below = survey.headingFrom(mark.endLine() + 1); below.isPresent() && below.get().line() < stop;
                below = survey.headingFrom(below.get().line() + 1)) {
            var plain = below.get().plain();
            if (below.get().atRoot() && (QuestionFile.isPart(plain) || OF_A_TASK.areAllOf(plain))) {
                return true;
            }
        }
        return false;
    }
}
