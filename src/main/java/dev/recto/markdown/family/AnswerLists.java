package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Numbered lists of questions, and further down lists with all the answers: each answers the question of its number.
///
/// The answers are announced, by a heading, a line, a summary or a title, and their numbers are those of the questions.
/// A list whose numbers go on from the one before is one list with it, whatever stands between the two. Bullets that
/// all have question marks are such a list where the answers to as many come next.
final class AnswerLists implements Family {
    private static final int FEWEST = 2;

    /// How many lists above it one may answer.
    static final int LISTS_BACK = 20;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var lists = NumberedRuns.in(survey);
        if (lists.stream().noneMatch(list -> list.announced() > 0) || ChapterKeys.areIn(survey)) {
            return List.of();
        }
        var pairs = pairs(survey, lists);
        var cuts = new ArrayList<Cut>();
        pairs.forEach(pair -> add(survey, pair.questions(), pair.answers(), cuts));
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.isEmpty() ? List.of()
                : List.of(Scheme.explicit("Numbered questions with a list of answers", 1.1, cuts));
    }

    /// The lines of the questions whose answers are announced together.
    static BitSet linesOfQuestions(Survey survey) {
        var lines = new BitSet();
        pairs(survey, NumberedRuns.in(survey)).forEach(pair -> pair.questions().items()
                .forEach(item -> lines.set(survey.document().lineAt(item.start()))));
        return lines;
    }

    private record Pair(NumberedRun questions, NumberedRun answers) {}

    /// A list of one question with one answer is one where there are longer ones.
    private static List<Pair> pairs(Survey survey, List<NumberedRun> lists) {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < lists.size(); i++) {
            var answers = lists.get(i);
            if (answers.asked().size() == answers.lists().size()) {
                pairs.add(new Pair(NumberedRun.alone(answers.flow(), answers.asked(), 0), answers));
            } else if (answers.announced() > 0) {
                lists.subList(Math.max(0, i - LISTS_BACK), i).reversed().stream()
                        .filter(list -> list.announced() == 0 && list.isAsking(survey.asking())
                                && (list.size() < FEWEST) == (answers.size() < FEWEST)).findFirst()
                        .filter(list -> list.first() == answers.first() && list.size() == answers.size())
                        .ifPresent(questions -> pairs.add(new Pair(questions, answers)));
            }
        }
        return pairs.stream().allMatch(pair -> pair.answers().size() < FEWEST) ? List.of() : pairs;
    }

    /// Where a question ends: behind the options and the code that stand right below its list, if any.
    private static int end(Survey survey, NumberedRun questions, Block.Item question) {
        var list = questions.lists().stream().filter(one -> one.items().getLast() == question).findFirst();
        if (list.isEmpty() || questions.flow() != survey.document().root()) {
            return question.end();
        }
        return Math.max(question.end(), LooseOptions.end(survey, list.get()));
    }

    private static void add(Survey survey, NumberedRun questions, NumberedRun answers, List<Cut> cuts) {
        var document = survey.document();
        var asking = questions.items();
        var telling = answers.items();
        for (var i = 0; i < asking.size(); i++) {
            var question = asking.get(i);
            var answer = telling.get(i);
            var line = document.lineAt(question.start());
            var end = end(survey, questions, question);
            var asked = document.slice(question.flow().container(), question.start() + question.marker().length(),
                    end).text().strip();
            // What stands between two lists of answers belongs to the answer above it.
            var told = document.slice(answer.flow().container(), answer.start() + answer.marker().length(),
                    i + 1 < telling.size() ? telling.get(i + 1).start() : answer.end()).trimmed();
            cuts.add(Cut.open(new Slice(asked, line), new Slice(told.text().stripLeading(), told.line()),
                    document.lineAt(end - 1),
                    Confidence.LIKELY, "Line %d is one of %d questions whose answers are announced on line %d."
                            .formatted(line, asking.size(), answers.announced())));
        }
    }
}
