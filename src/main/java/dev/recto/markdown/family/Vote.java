package dev.recto.markdown.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Decides between the families which cuts of a document are its questions.
///
/// The scheme with the most evidence comes first; schemes after it get only what it left: a cut that overlaps one
/// already
/// taken is part of that question's answer.
public final class Vote {
    private static final List<Family> FAMILIES = List.of(
            new FrontMatterQuestion(), new QuestionFile(), new LinePrefixes(), new InlineSeparators(),
                    new CardTags(), new Outlines(),
                    new Details(), new Admonitions(),
            new QuestionTables(), new ClozeTexts(), new AnkiBlocks(), new MicroCards(), new CoveredAnswers(),
            new AnswerLists(), new WordHeadings(),
            new TaggedHeadings(), new NumberedHeadings(), new ItemHeadings(), new AnsweredHeadings(),
                    new QuestionHeadings(), new BoldQuestions(), new ListQuestions(),
            new LabelledAnswers(), new QuotedQuestions(), new ChoiceBlocks());
    private static final int FEW = 3;
    private static final double NEARLY_ALL = 0.8;
    /// Only asked if no other finds anything.
    private static final Family PLAIN = new PlainQuestions();
    /// Only asked if not even lines that ask are found.
    private static final List<Family> LAST = List.of(new TermTables(), new TermLists(), new Notes());

    private Vote() {}

    /// @param scheme the name of the scheme that most cuts follow, empty if there are none
    /// @param cuts in document order, not overlapping
    public record Outcome(String scheme, List<Cut> cuts) {}

    public static Outcome on(Survey survey) {
        // Each family looks at the document alone; where there is much to look at, they do so on all cores.
        var families = survey.document().isLong() ? FAMILIES.parallelStream() : FAMILIES.stream();
        var schemes = families.map(family -> family.schemes(survey)).flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Vote::weight).reversed()).toList();
        var outcome = take(schemes);
        if (outcome.cuts().isEmpty()) {
            outcome = take(PLAIN.schemes(survey));
        }
        if (outcome.cuts().isEmpty()) {
            outcome = take(LAST.stream().flatMap(family -> family.schemes(survey).stream()).toList());
        }
        return new Outcome(outcome.scheme(), AnswerSections.applied(survey, outcome.cuts()));
    }

    /// Many questions are better evidence than one, but not in proportion.
    private static double weight(Scheme scheme) {
        return scheme.evidence() * Math.log(1.0 + scheme.cuts().size());
    }

    /// Marks that have other uses count beside stronger ones only if they are not a stray few, or of the same kind on
    /// another
    /// level.
    private static boolean isStray(Scheme scheme, int free, int taken, Set<String> names) {
        return !names.contains(scheme.name()) && scheme.strength() == Scheme.Strength.INFERRED && taken > 0
                && (free < FEW || free * 20 < taken);
    }

    private static Outcome take(List<Scheme> schemes) {
        var taken = new TreeMap<Integer, Cut>();
        var names = new HashSet<String>();
        var name = "";
        var most = 0;
        for (var scheme : schemes) {
            var free = scheme.cuts().stream().filter(cut -> isFree(taken, cut)).toList();
            if (isStray(scheme, free.size(), taken.size(), names)) {
                continue;
            }
            names.add(scheme.name());
            if (free.size() >= scheme.cuts().size() * NEARLY_ALL) {
                free = scheme.cuts().stream().map(cut -> upToNext(taken, cut)).filter(cut -> isFree(taken, cut))
                        .toList();
            }
            for (var cut : free) {
                // Cuts of one scheme may overlap, too, where its marks stand in each other's answers.
                if (isFree(taken, cut)) {
                    taken.put(cut.firstLine(), cut);
                }
            }
            if (free.size() > most) {
                most = free.size();
                name = scheme.name();
            }
        }
        return new Outcome(name, new ArrayList<>(taken.values()));
    }

    /// A cut that ends where one begins that is already taken, if it has an answer before that.
    private static Cut upToNext(TreeMap<Integer, Cut> taken, Cut cut) {
        var next = taken.higherEntry(cut.firstLine());
        if (next == null || next.getKey() > cut.extent()) {
            return cut;
        }
        var shortened = cut.upTo(next.getKey() - 1);
        return shortened.answer().isBlank() ? cut : shortened;
    }

    private static boolean isFree(TreeMap<Integer, Cut> taken, Cut cut) {
        var before = taken.floorEntry(cut.extent());
        return before == null || !before.getValue().overlaps(cut);
    }
}
