package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerEdges;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Questions without answers that stand with their answers somewhere else in the document.
///
/// Where a collapsed answer further down repeats them, each over its own, they are one question, where it stands first,
/// with the answer of its repetition. Else they are its contents, or are asked again at its end.
final class RepeatedQuestions {
    /// One question may well be asked again without being answered.
    private static final int FEWEST = 2;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private RepeatedQuestions() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        return onlyAnswered(survey, overCollapsed(survey, cuts));
    }

    private static List<Cut> onlyAnswered(Survey survey, List<Cut> cuts) {
        if (cuts.stream().noneMatch(RepeatedQuestions::isOpen) || cuts.stream().allMatch(RepeatedQuestions::isOpen)) {
            return cuts;
        }
        var answered = cuts.stream().filter(cut -> !isOpen(cut)).map(RepeatedQuestions::words)
                .collect(Collectors.toSet());
        var again = cuts.stream().filter(cut -> isOpen(cut) && !words(cut).isEmpty() && answered.contains(words(cut))).toList();
        if (again.size() < FEWEST) {
            return cuts;
        }
        again.forEach(cut -> survey.leavings().addRepeated(cut.firstLine(), cut.extent()));
        var dropped = Collections.newSetFromMap(new IdentityHashMap<Cut, Boolean>());
        dropped.addAll(again);
        return cuts.stream().filter(cut -> !dropped.contains(cut)).toList();
    }

    private static boolean isOpen(Cut cut) {
        return cut.form() instanceof Form.Open && AnswerEdges.keep(cut.answer()).isBlank();
    }

    /// The letters and digits of what is asked, without its number.
    private static String words(Cut cut) {
        return SIGNS.matcher(Label.without(asked(cut))).replaceAll("").toLowerCase(Locale.ROOT);
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
