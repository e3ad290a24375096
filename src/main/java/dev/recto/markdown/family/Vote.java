package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Alternative;
import dev.recto.markdown.SchemeChoice;
import dev.recto.markdown.block.Cores;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.family.Families.Candidate;
import dev.recto.markdown.family.Tally.Fate;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Decides between the families which cuts of a document are its questions.
///
/// The scheme with the most evidence comes first; schemes after it get only what it left: a cut that overlaps one
/// already taken is part of that question's answer.
public final class Vote {
    private static final int FEW = 3;
    private static final double NEARLY_ALL = 0.8;
    /// A line with nothing but a link, or a tag of a generator of sites: "**[Take the quiz](quiz.md)**".
    private static final Pattern LEADS_ON = Pattern.compile(
            "[^\\p{L}\\[]{0,8}\\[[^\\[\\]]{1,120}\\]\\([^()\\s]{1,300}\\)[^\\p{L}\\[\\]]{0,8}|\\{[%{].*[%}]\\}");
    private final Survey survey;
    private final SchemeChoice choice;
    private final boolean othersCount;
    private final TreeMap<Integer, Cut> taken = new TreeMap<>();
    private final BitSet marked = new BitSet();
    /// The lines of answers that stand elsewhere than below their questions.
    private final BitSet told = new BitSet();
    private final Set<String> names = new HashSet<>();
    private final Tally tally;
    private String name = "";
    private int most;

    private Vote(Survey survey, SchemeChoice choice) {
        this.survey = survey;
        this.choice = choice;
        this.tally = new Tally(choice);
        this.othersCount = choice instanceof SchemeChoice.Usual || choice instanceof SchemeChoice.First;
    }

    /// @param scheme the name of the scheme that most cuts follow, empty if there are none
    /// @param cuts in document order, not overlapping
    /// @param marked the lines at which cuts begin whose marks are used for questions alone
    /// @param alternatives all schemes that found something, and what can always be chosen
    /// @param purpose what the document is written for, if that is why nothing of what was found is a question
    public record Outcome(String scheme, List<Cut> cuts, BitSet marked, List<Alternative> alternatives,
            Optional<Purpose> purpose) {}

    public static Outcome on(Survey survey, SchemeChoice choice) {
        // Each family looks at the document alone; the last ones have the most to look at.
        var found = Cores.apart(survey.document(), Families.FIRST.size(),
                i -> Families.candidates(Families.FIRST.get(i), survey, choice));
        var schemes = new ArrayList<>(found.stream().flatMap(List::stream)
                .sorted(Comparator.comparing((Candidate one) -> choice.wants(one.key()))
                        .thenComparingDouble(one -> weight(one.scheme())).reversed()).toList());
        Families.late().filter(family -> choice.wants(Families.key(family)))
                .forEach(family -> schemes.addAll(0, Families.candidates(family, survey)));
        return new Vote(survey, choice).outcome(schemes);
    }

    private Outcome outcome(List<Candidate> schemes) {
        schemes.stream().map(withoutHolders(schemes)).filter(one -> !one.scheme().cuts().isEmpty())
                .forEach(this::take);
        var shown = shownOnly();
        if (shown.isPresent()) {
            taken.clear();
            marked.clear();
            tally.silence(shown.get());
            return new Outcome("", List.of(), marked, tally.alternatives(), shown);
        }
        if (choice.equals(SchemeChoice.NOTES)) {
            Notes.asked(survey).forEach(scheme -> add(choice.text(), scheme, scheme.cuts()));
        } else if (taken.isEmpty() && othersCount) {
            Families.candidates(Families.PLAIN, survey).forEach(this::take);
            if (taken.isEmpty()) {
                Families.LAST.forEach(family -> Families.candidates(family, survey).forEach(this::take));
            }
        } else if (othersCount && DeckItems.isNamed(survey, taken.firstKey())) {
            // Whoever calls a document flash cards wants its vocabulary beside its questions; where only a section is
            // called so, that of the section.
            Families.candidates(Families.TERM_TABLES, survey).stream()
                    .map(one -> one.only(cut -> DeckItems.isNamed(survey, cut.firstLine())))
                    .filter(one -> !one.scheme().cuts().isEmpty()).forEach(this::take);
        }
        var answered = FootnoteAnswers.applied(survey, SectionAnswers.applied(survey,
                RepeatedQuestions.applied(survey, FollowUps.applied(survey,
                        NumberedParts.applied(survey,
                        AnswersInParagraph.applied(survey, List.copyOf(taken.values())))))));
        var cuts = TasksWithoutAnswers.applied(survey, CutOff.applied(survey,
                CommentAnswers.applied(survey, HiddenKeys.applied(survey, answered))));
        addUnasked();
        return new Outcome(name, Closings.withoutThem(survey.document(), BoxedAnswers.applied(survey, cuts)), marked,
                tally.alternatives(),
                taken.isEmpty() ? tally.purpose().or(survey.otherUse()::ofWhole) : Optional.empty());
    }

    /// Lets the user choose what was not read because it looks like something else.
    private void addUnasked() {
        for (var family : Families.FIRST) {
            var key = Families.key(family);
            if (!tally.has(key)) {
                family.ifWanted(survey).forEach(scheme -> tally.add(key, scheme, Fate.UNASKED, 0));
            }
        }
    }

    /// What the document is, if the cards in it only show how they look.
    private Optional<Purpose> shownOnly() {
        if (!choice.equals(SchemeChoice.USUAL)) {
            return Optional.empty();
        }
        return SoftwareManual.isForm(survey) ? Optional.of(Purpose.FORM)
                : SoftwareManual.isShownBy(survey, List.copyOf(taken.values()), marked)
                        ? Optional.of(Purpose.CARD_FORMAT) : Optional.empty();
    }

    /// What holds cards is none, unless the user says by which marks the document is to be read.
    private UnaryOperator<Candidate> withoutHolders(List<Candidate> schemes) {
        if (!choice.equals(SchemeChoice.USUAL)) {
            return UnaryOperator.identity();
        }
        var holders = CardHolders.among(survey, schemes.stream().map(Candidate::scheme).toList());
        return one -> new Candidate(one.key(), holders.removedFrom(one.scheme()));
    }

    /// Many questions are better evidence than one, but not in proportion.
    private static double weight(Scheme scheme) {
        return scheme.evidence() * Math.log(1.0 + scheme.cuts().size());
    }

    /// Marks that have other uses count beside stronger ones only if they are not a stray few, or of the same kind on
    /// another level.
    private static boolean isStray(Scheme scheme, int free, int taken, Set<String> names) {
        return !names.contains(scheme.name()) && scheme.strength() == Scheme.Strength.INFERRED && taken > 0
                && (free < FEW || free * 20 < taken);
    }

    /// Beside marks that are only used for questions, a few others are questions if each of them has a question mark
    /// and text below.
    private boolean ask(List<Cut> cuts) {
        return cuts.size() >= 2 && cuts.stream().allMatch(cut -> (!cut.answer().isBlank() || areOpen())
                && Asking.hasMark(PlainText.of(cut.question().text())));
    }

    /// Whether nothing that is taken has an answer: the document only asks.
    private boolean areOpen() {
        return taken.values().stream().allMatch(cut -> cut.answer().isBlank());
    }

    /// Numbered headings of which none asks are chapters where questions stand below one of them, or where at least as
    /// many questions beside them have marks that are used for questions alone.
    private boolean areChapters(Scheme scheme, List<Cut> free) {
        if (!scheme.name().equals(NumberedHeadings.NAME) || taken.isEmpty() || free.size() == scheme.cuts().size()
                && (marked.cardinality() < taken.size() || taken.size() < free.size())) {
            return false;
        }
        return scheme.cuts().stream().noneMatch(cut -> {
            var label = survey.lineLabels().at(cut.firstLine());
            return label != null && label.named() || survey.asking().isQuestion(cut.question().text());
        });
    }

    /// Notes that hold cards mark them as such: what they only ask beside these is still to be thought about.
    private boolean areIdeas(Scheme scheme, List<Cut> free) {
        return scheme.strength() == Scheme.Strength.INFERRED && marked.cardinality() == taken.size() && !areOpen()
                && free.stream().allMatch(cut -> cut.answer().isBlank()) && FlashcardSigns.areIn(survey);
    }

    /// A single one that has a question mark and text below it, not only a link, among the others and not before them.
    private boolean isBehindOthers(List<Cut> cuts) {
        return cuts.size() == 1 && taken.firstKey() < cuts.getFirst().firstLine() && !leadsOn(cuts.getFirst())
                && Asking.hasMark(PlainText.of(cuts.getFirst().question().text()));
    }

    private static boolean leadsOn(Cut cut) {
        return cut.answer().text().lines()
                .allMatch(line -> line.isBlank() || LEADS_ON.matcher(line.strip()).matches());
    }

    /// Whether nothing is taken of what stands under the same heading.
    private boolean isAloneBelowHeading(Cut cut) {
        var own = survey.headingFrom(cut.firstLine()).filter(mark -> mark.line() == cut.firstLine());
        var heading = own.isPresent() ? survey.parentOf(own.get()) : survey.headingBefore(cut.firstLine());
        if (heading.isEmpty() || survey.isTitle(heading.get())) {
            return false;
        }
        var first = taken.ceilingKey(heading.get().line());
        return first == null || first >= survey.stop(heading.get().line() + 1, heading.get().level());
    }

    /// A question mark over options of which some are marked as right: one of these is evidence enough.
    private boolean isKeyedChoice(Cut cut) {
        var question = cut.question().text();
        return cut.form() instanceof Form.Open && Asking.hasMark(PlainText.of(question))
                && survey.choices().in(question, cut.answer().text()).filter(ChoiceQuestion::isKeyed).isPresent();
    }

    private void take(Candidate candidate) {
        var scheme = candidate.scheme();
        var wanted = choice.wants(candidate.key());
        if (!wanted && !othersCount) {
            tally.add(candidate.key(), scheme, Fate.UNWANTED, 0);
            return;
        }
        var other = wanted ? Optional.<Purpose>empty() : survey.otherUse().silencing(scheme);
        if (other.isPresent()) {
            tally.silence(candidate.key(), scheme, other.get());
            return;
        }
        if (taken.isEmpty()) {
            names.add(scheme.name());
            add(candidate.key(), scheme, scheme.cuts());
            return;
        }
        var free = free(scheme);
        if (!wanted && marked.cardinality() == taken.size() && !areOpen() && StepLists.are(survey, scheme, free)) {
            tally.add(candidate.key(), scheme, free.isEmpty() ? Fate.LATER : Fate.STRAY, 0);
            return;
        }
        if (!wanted && isStray(scheme, free.size(), taken.size(), names)
                && !(marked.cardinality() == taken.size() && (ask(free) || isBehindOthers(free)))
                && !(ask(free) && free.stream().allMatch(this::isAloneBelowHeading))
                && !(free.size() == 1 && FrequentQuestions.isHeading(survey, free.getFirst()))) {
            var choices = withGoingOn(scheme, free.stream().filter(this::isKeyedChoice).toList());
            if (choices.isEmpty()) {
                tally.add(candidate.key(), scheme, free.isEmpty() ? Fate.LATER : Fate.STRAY, 0);
                return;
            }
            free = choices;
        }
        if (!wanted && (areChapters(scheme, free) || areIdeas(scheme, free))) {
            tally.add(candidate.key(), scheme, Fate.STRAY, 0);
            return;
        }
        if (!wanted && free.size() < scheme.cuts().size() * NEARLY_ALL) {
            free = withGoingOn(scheme, free);
        }
        names.add(scheme.name());
        if (free.size() >= scheme.cuts().size() * NEARLY_ALL) {
            free = scheme.cuts().stream().map(cut -> upToNext(taken, cut)).filter(this::isFree).toList();
        }
        add(candidate.key(), scheme, free);
    }

    /// The cuts that overlap none that is taken. One alone, among marks that are used for questions alone or right
    /// below the title of frequent questions, ends where the next of these begins.
    private List<Cut> free(Scheme scheme) {
        return scheme.cuts().stream().map(cut -> scheme.cuts().size() == 1
                && (marked.cardinality() == taken.size() || FrequentQuestions.isHeading(survey, cut))
                        ? upToNext(taken, cut) : cut).filter(this::isFree).toList();
    }

    /// Those that are free, and those whose numbers go on with what is taken up to where the next one of these begins.
    private List<Cut> withGoingOn(Scheme scheme, List<Cut> free) {
        if (taken.isEmpty()) {
            return free;
        }
        var known = new HashSet<>(free);
        var going = Series.goingOn(survey, taken, scheme.cuts()).stream().filter(cut -> !known.contains(cut))
                .map(cut -> upToNext(taken, cut)).filter(this::isFree).toList();
        return Stream.concat(free.stream(), going.stream()).sorted(Comparator.comparingInt(Cut::firstLine)).toList();
    }

    private void add(String key, Scheme scheme, List<Cut> free) {
        var fate = taken.isEmpty() ? Fate.FIRST : Fate.LATER;
        var before = taken.size();
        for (var cut : free) {
            // Cuts of one scheme may overlap, too, where its marks stand in each other's answers.
            if (isFree(cut)) {
                taken.put(cut.firstLine(), cut);
                if (cut.answer().line() > cut.extent() && !cut.answer().isBlank()) {
                    told.set(cut.answer().line(), cut.answer().endLine() + 1);
                }
                marked.set(cut.firstLine(), scheme.strength() == Scheme.Strength.EXPLICIT);
            }
        }
        tally.add(key, scheme, fate, taken.size() - before);
        if (free.size() > most) {
            most = free.size();
            name = scheme.name();
        }
    }

    /// A cut that ends where one begins that is already taken, if it has an answer before that.
    private static Cut upToNext(TreeMap<Integer, Cut> taken, Cut cut) {
        var next = taken.higherEntry(cut.firstLine());
        if (next == null || next.getKey() > cut.extent() || next.getKey() <= cut.question().endLine()) {
            return cut;
        }
        var shortened = cut.upTo(next.getKey() - 1);
        return shortened.answer().isBlank() ? cut : shortened;
    }

    private boolean isFree(Cut cut) {
        var before = taken.floorEntry(cut.extent());
        return (before == null || !before.getValue().overlaps(cut)) && !told.get(cut.firstLine());
    }
}
