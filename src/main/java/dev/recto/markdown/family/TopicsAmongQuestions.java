package dev.recto.markdown.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Headings below one that neither asks nor has text of its own, on the outermost level, where many ask: `# Heaps` over
/// `## Building a heap`, beside `# What is a tree?`. It only groups them, and they are what is to be known.
final class TopicsAmongQuestions {
    private static final int FEWEST_QUESTIONS = 5;

    private TopicsAmongQuestions() {}

    /// The questions of a level with such topics among them.
    static List<Mark> with(Survey survey, List<Mark> level, List<Mark> questions) {
        if (questions.size() < FEWEST_QUESTIONS) {
            return questions;
        }
        var topics = new ArrayList<Mark>();
        for (var mark : level) {
            if (survey.parentOf(mark).filter(above -> !survey.isTitle(above)).isEmpty()
                    && !survey.asking().isQuestion(mark.markdown()) && !hasText(survey, mark)
                    && !isElse(survey, mark)) {
                addBelow(survey, mark, topics);
            }
        }
        if (topics.isEmpty()) {
            return questions;
        }
        topics.addAll(questions);
        topics.sort(Comparator.comparingInt(Mark::line));
        return topics;
    }

    private static void addBelow(Survey survey, Mark group, List<Mark> topics) {
        var stop = survey.stop(group.line() + 1, group.level());
        for (var next = survey.headingFrom(group.line() + 1); next.isPresent() && next.get().line() < stop;
                next = survey.headingFrom(next.get().line() + 1)) {
            if (next.get().level() == group.level() + 1 && hasText(survey, next.get()) && !isElse(survey, next.get())) {
                topics.add(next.get());
            }
        }
    }

    /// Whether a heading is counted, or belongs to the repository, the document or a manual.
    private static boolean isElse(Survey survey, Mark mark) {
        return survey.isTitle(mark) || mark.plainLabel().isPresent() || mark.isBoilerplate() || mark.leads()
                || Boilerplate.isGeneral(mark.plain()) || Boilerplate.isOverKind(mark.plain())
                || SoftwareManual.isTypical(mark.plain());
    }

    /// Whether anything stands between a heading and the next one.
    static boolean hasText(Survey survey, Mark mark) {
        var next = survey.headingFrom(mark.line() + 1).map(Mark::line).orElse(survey.document().lineCount() + 1);
        return !mark.answer().isEmpty() || !survey.document().isBlank(mark.endLine() + 1, next - 1);
    }
}
