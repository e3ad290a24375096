package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.QuestionEdges;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Options whose key stands behind another section: `## Common errors` and then the collapsed answer, or `## Answer`.
///
/// It is theirs if it comes before the next question, nothing between asks, and it names one of the options.
final class HiddenKeys {
    /// The lines of a key.
    private record Key(int first, int last) {}

    private HiddenKeys() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var result = cuts;
        for (var i = 0; i < cuts.size(); i++) {
            var next = i + 1 < cuts.size() ? cuts.get(i + 1).firstLine() : survey.document().lineCount() + 1;
            var cut = cuts.get(i);
            if (survey.document().isBlank(cut.extent() + 1, next - 1)) {
                continue;
            }
            var keyed = keyed(survey, cut, next);
            if (keyed.isPresent()) {
                result = result == cuts ? new ArrayList<>(cuts) : result;
                result.set(i, keyed.get());
            }
        }
        return result;
    }

    private static Optional<Cut> keyed(Survey survey, Cut cut, int next) {
        var question = QuestionEdges.keep(cut.question()).text();
        if (!(cut.form() instanceof Form.Open) || !isKeyless(survey, question, cut.answer())) {
            return Optional.empty();
        }
        var document = survey.document();
        var root = document.root().container();
        var from = Math.max(cut.extent(), cut.answer().endLine()) + 1;
        return key(survey, from, next).flatMap(key -> {
            var whole = document.lines(root, cut.answer().line(), key.last());
            // Without the section between, on the lines that the rest has.
            var apart = new Slice(cut.answer().text().stripTrailing() + "\n".repeat(Math.max(2,
                    key.first() - cut.answer().trimmed().endLine()))
                    + document.lines(root, key.first(), key.last()).text(), cut.answer().line());
            var answer = isKeyed(question, whole) ? whole : isKeyed(question, apart) ? apart : null;
            return answer == null ? Optional.empty() : Optional.of(new Cut(cut.question(), answer, key.last(),
                    cut.form(), cut.tags(), cut.confidence(), cut.because()));
        });
    }

    private static boolean isKeyless(Survey survey, String question, Slice answer) {
        return survey.choices().in(question, answer.text()).filter(choice -> !choice.isKeyed()).isPresent();
    }

    private static boolean isKeyed(String question, Slice answer) {
        return ChoiceQuestion.in(question, answer.text()).filter(ChoiceQuestion::isKeyed).isPresent();
    }

    /// The first collapsed answer or heading that announces one, if nothing before it asks.
    private static Optional<Key> key(Survey survey, int from, int next) {
        var document = survey.document();
        for (var block = survey.blockBelow(from - 1); block.isPresent();
                block = survey.blockBelow(document.lineAt(Math.max(block.get().start(), block.get().end() - 1)))) {
            var line = document.lineAt(block.get().start());
            if (line >= next) {
                break;
            }
            if (survey.hasCollapsedAnswer(line, line)) {
                return Optional.of(new Key(line, survey.endOfCollapsedAnswer(line)));
            }
            if (block.get() instanceof Block.Heading heading) {
                if (AnswerLabel.isOnly(heading.plain())) {
                    return Optional.of(new Key(line, Math.min(next, survey.stop(line + 1, heading.level())) - 1));
                }
                if (survey.asking().isWorded(heading.markdown())) {
                    break;
                }
            }
        }
        return Optional.empty();
    }
}
