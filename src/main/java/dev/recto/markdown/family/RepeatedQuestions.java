package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerEdges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Questions without answers that a collapsed answer further down repeats, each over its own: they are one question,
/// where it stands first, with the answer of its repetition.
final class RepeatedQuestions {
    private RepeatedQuestions() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        if (cuts.stream().noneMatch(cut -> survey.isInCollapsedAnswer(cut.firstLine()))) {
            return cuts;
        }
        var open = new HashMap<String, Integer>();
        var result = new ArrayList<Cut>();
        for (var cut : cuts) {
            var place = survey.isInCollapsedAnswer(cut.firstLine()) && !cut.answer().isBlank()
                    ? open.remove(asked(cut)) : null;
            if (place != null) {
                result.set(place, result.get(place).withAnswer(cut.answer()));
            } else {
                remember(open, cut, result.size());
                result.add(cut);
            }
        }
        return result;
    }

    private static void remember(Map<String, Integer> open, Cut cut, int place) {
        if (cut.form() instanceof Form.Open && AnswerEdges.keep(cut.answer()).isBlank()) {
            open.put(asked(cut), place);
        }
    }

    private static String asked(Cut cut) {
        return PlainText.of(cut.question().text()).strip();
    }
}
