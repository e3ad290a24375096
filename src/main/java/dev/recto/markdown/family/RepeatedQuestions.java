package dev.recto.markdown.family;

import dev.recto.markdown.block.Cores;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.kind.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Questions without answers that stand with their answers somewhere else in the document.
///
/// Where a collapsed answer further down repeats them, each over its own, they are one question, where it stands first,
/// with the answer of its repetition. Else they are its contents, or are asked again at its end.
final class RepeatedQuestions {
    /// One question may well be asked again without being answered.
    private static final int FEWEST = 2;

    private RepeatedQuestions() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        return onlyAnswered(survey, overCollapsed(survey, cuts));
    }

    private static List<Cut> onlyAnswered(Survey survey, List<Cut> cuts) {
        var open = Cores.each(cuts.size(), i -> isOpen(cuts.get(i)));
        if (Collections.frequency(open, true) < FEWEST || !open.contains(false)) {
            return cuts;
        }
        var words = Cores.each(cuts.size(), i -> words(cuts.get(i)));
        var answered = IntStream.range(0, cuts.size()).filter(i -> !open.get(i)).mapToObj(words::get)
                .collect(Collectors.toSet());
        var kept = new ArrayList<Cut>(cuts.size());
        var again = new ArrayList<Cut>();
        for (var i = 0; i < cuts.size(); i++) {
            var isAgain = open.get(i) && !words.get(i).isEmpty() && answered.contains(words.get(i));
            (isAgain ? again : kept).add(cuts.get(i));
        }
        if (again.size() < FEWEST) {
            return cuts;
        }
        again.forEach(cut -> survey.leavings().addRepeated(cut.firstLine(), cut.extent()));
        return kept;
    }

    private static boolean isOpen(Cut cut) {
        return cut.form() instanceof Form.Open && AnswerEdges.keep(cut.answer()).isBlank();
    }

    /// The letters and digits of what is asked, without its number.
    private static String words(Cut cut) {
        return Letters.ofPlain(Label.without(asked(cut)));
    }

    private static List<Cut> overCollapsed(Survey survey, List<Cut> cuts) {
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
        if (isOpen(cut)) {
            open.put(asked(cut), place);
        }
    }

    private static String asked(Cut cut) {
        return PlainText.of(cut.question().text()).strip();
    }
}
