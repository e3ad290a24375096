package dev.recto.markdown.family;

import dev.recto.card.Kind;
import dev.recto.markdown.block.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Headings that ask and have nothing below them, as in a list of what is asked in interviews: `### Why do birds fly?`
/// over `### What is a nest?`.
///
/// Text below a question is evidence that headings of a level are no mere outline. Where it is missing there must be
/// more: three ask, one of them with text perhaps, and they are most of their level. Each has a question mark or is
/// worded as a question; "How it works" and "When to use it" are points of an outline. Tasks ("Describe a nest.") are
/// questions among those that ask, but not more than these, and so are "Kinds of nests"; "Crows and ravens: the
/// difference" asks. A heading over deeper ones is a section. Where many ask and
/// most of the level have nothing below them, bare topics beside them are what is to be known: `### Feathers`.
public final class UnansweredHeadings {
    private static final int FEWEST = 3;
    private static final double LEAST_SHARE = 0.6;

    /// Of questions beside which bare topics are asked as well.
    private static final int MANY = 10;

    private UnansweredHeadings() {}

    /// The questions of a level, those with text among them; none if it is not one of questions.
    ///
    /// @param withText those that have text below them
    static List<Mark> among(Survey survey, List<Mark> level, List<Mark> withText) {
        if (level.size() < FEWEST || withText.size() == level.size()) {
            return List.of();
        }
        var questions = new ArrayList<Mark>();
        var answered = new HashSet<>(withText);
        var asking = 0;
        var tasks = 0;
        for (var mark : level) {
            if (asks(survey, mark)) {
                asking++;
                questions.add(mark);
            } else if (answered.contains(mark)) {
                questions.add(mark);
            } else if ((survey.asking().isQuestion(mark.markdown()) || isOf(Kind.LIST, survey, mark))
                    && !Asking.isClause(mark.plain())) {
                tasks++;
                questions.add(mark);
            }
        }
        var unanswered = asking > 0 && questions.size() > withText.size();
        if (!unanswered || asking < FEWEST || asking < tasks || asking + tasks < level.size() * LEAST_SHARE
                || withText.isEmpty() && survey.genre().isOther()) {
            return List.of();
        }
        return asking >= MANY && withText.size() * 2 < level.size() ? withTopics(survey, level, questions) : questions;
    }

    /// Those of a level that ask, and its topics without text that stand over no deeper heading.
    private static List<Mark> withTopics(Survey survey, List<Mark> level, List<Mark> questions) {
        var asked = new HashSet<>(questions);
        return level.stream().filter(mark -> asked.contains(mark)
                || survey.document().isBlank(mark.endLine() + 1, survey.stop(mark.line() + 1, mark.level()) - 1))
                .toList();
    }

    /// Whether a heading has a question mark and nothing below it, not even deeper headings. The title
    /// names the document instead.
    public static boolean isOne(Survey survey, Block.Heading heading) {
        var line = survey.document().lineAt(heading.start());
        return survey.headingFrom(line).filter(mark -> mark.line() == line && !survey.isTitle(mark)
                && !mark.isBoilerplate() && Asking.hasMark(mark.markdown())
                && survey.document().isBlank(mark.endLine() + 1, survey.stop(line + 1, mark.level()) - 1)).isPresent();
    }

    private static boolean asks(Survey survey, Mark mark) {
        return Asking.hasMark(mark.markdown()) || isOf(Kind.COMPARISON, survey, mark)
                || survey.asking().isWorded(mark.markdown()) && !Asking.isClause(mark.plain());
    }

    private static boolean isOf(Kind kind, Survey survey, Mark mark) {
        return survey.wording().kind(mark.plain()).filter(kind::equals).isPresent();
    }
}
