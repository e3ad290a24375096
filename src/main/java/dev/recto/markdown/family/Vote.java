package dev.recto.markdown.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Decides between the families which cuts of a document are its questions.
///
/// The scheme with the most evidence comes first; schemes after it get only what it left: a cut that overlaps one already
/// taken is part of that question's answer.
public final class Vote {
    private static final List<Family> FAMILIES = List.of(
            new FrontMatterQuestion(), new LinePrefixes(), new InlineSeparators(), new CardTags(), new Details(), new Admonitions(),
            new QuestionTables(), new ClozeTexts(),
            new NumberedHeadings(), new ItemHeadings(), new QuestionHeadings(), new BoldQuestions(), new ListQuestions());
    private static final Family LAST = new Notes();

    private Vote() {}

    /// @param scheme the name of the scheme that most cuts follow, empty if there are none
    /// @param cuts in document order, not overlapping
    public record Outcome(String scheme, List<Cut> cuts) {}

    public static Outcome on(Survey survey) {
        var schemes = FAMILIES.stream().flatMap(family -> family.schemes(survey).stream())
                .sorted(Comparator.comparingDouble(Vote::weight).reversed()).toList();
        var outcome = take(schemes);
        return outcome.cuts().isEmpty() ? take(LAST.schemes(survey)) : outcome;
    }

    /// Many questions are better evidence than one, but not in proportion.
    private static double weight(Scheme scheme) {
        return scheme.evidence() * Math.log(1.0 + scheme.cuts().size());
    }

    private static Outcome take(List<Scheme> schemes) {
        var taken = new TreeMap<Integer, Cut>();
        var name = "";
        var most = 0;
        for (var scheme : schemes) {
            var free = scheme.cuts().stream().filter(cut -> isFree(taken, cut)).toList();
            free.forEach(cut -> taken.put(cut.firstLine(), cut));
            if (free.size() > most) {
                most = free.size();
                name = scheme.name();
            }
        }
        return new Outcome(name, new ArrayList<>(taken.values()));
    }

    private static boolean isFree(TreeMap<Integer, Cut> taken, Cut cut) {
        var before = taken.floorEntry(cut.extent());
        return before == null || !before.getValue().overlaps(cut);
    }
}
