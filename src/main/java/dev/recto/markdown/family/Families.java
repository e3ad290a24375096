package dev.recto.markdown.family;

import dev.recto.markdown.SchemeChoice;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All families, and what each of them sees.
public final class Families {
    static final List<Family> FIRST = List.of(
            new FrontMatterQuestion(), new QuestionFile(), new LinePrefixes(), new InlineSeparators(),
                    new SemicolonSeparators(), new CardTags(), new Outlines(),
                    new Details(), new Admonitions(), new AskingBoxes(), new QuizElements(), new ChoiceElements(),
                    new QuestionContainers(), new QuotedExercises(),
            new QuestionTables(), new ClozeTexts(), new AnkiBlocks(), new FencedCards(), new MicroCards(),
                    new CoveredAnswers(),
                    new CoveredItems(),
            new Directives(), new ArrowItems(), new JudgedItems(), new GapItems(), new LabelledItems(),
                    new BoldEnds(), new DescriptionLists(),
            new BracketQuizzes(), new DashedSections(), new RuledCards(), new DeckItems(), new TabDecks(),
                    new AnswerLists(), new KeyedLists(), new WordHeadings(),
            new TaggedHeadings(), new NumberedHeadings(), new LetteredHeadings(), new ItemHeadings(),
                    new AnsweredHeadings(),
                    new QuestionHeadings(), new BoldQuestions(), new ListQuestions(),
            new LabelledAnswers(), new JudgedStatements(), new QuotedQuestions(), new ChoiceBlocks(),
            new CountedParagraphs(), new NumberedLines());

    /// Only asked if no other finds anything.
    static final Family PLAIN = new PlainQuestions();

    /// Only asked if not even lines that ask are found.
    static final Family TERM_TABLES = new TermTables();
    static final List<Family> LAST = List.of(new FileNameQuestion(), TERM_TABLES, new TermLists(), new Notes());

    /// Each is asked for with every scheme of every document.
    private static final Map<Family, String> KEYS = Stream.concat(FIRST.stream(), late())
            .collect(Collectors.toUnmodifiableMap(family -> family, Family::key));

    private Families() {}

    /// A scheme that stands for election.
    ///
    /// @param key of its family
    record Candidate(String key, Scheme scheme) {
        /// With those cuts alone that fit.
        Candidate only(Predicate<Cut> fits) {
            return new Candidate(key, new Scheme(scheme.name(), scheme.strength(), scheme.evidence(),
                    scheme.cuts().stream().filter(fits).toList()));
        }
    }

    /// The keys of all schemes but notes.
    public static List<String> keys() {
        return Stream.concat(FIRST.stream(), late()).map(Families::key)
                .filter(key -> !key.equals(SchemeChoice.NOTES.text())).toList();
    }

    static String key(Family family) {
        return KEYS.get(family);
    }

    /// Those that are only looked for if others find nothing, or if they are wanted.
    static Stream<Family> late() {
        return Stream.concat(Stream.of(PLAIN), LAST.stream());
    }

    /// What a family sees; where the user wants it, also what it would not say by itself.
    static List<Candidate> candidates(Family family, Survey survey, SchemeChoice choice) {
        var found = candidates(family, survey);
        return found.isEmpty() && choice.wants(key(family)) ? candidates(family, family.ifWanted(survey)) : found;
    }

    static List<Candidate> candidates(Family family, Survey survey) {
        return candidates(family, family.schemes(survey));
    }

    private static List<Candidate> candidates(Family family, List<Scheme> schemes) {
        // Most families find nothing.
        return schemes.isEmpty() ? List.of()
                : schemes.stream().map(scheme -> new Candidate(key(family), scheme)).toList();
    }
}
