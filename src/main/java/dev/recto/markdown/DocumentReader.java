package dev.recto.markdown;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.Problem;
import dev.recto.card.SourceLocation;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.block.BlockReader;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerStart;
import dev.recto.markdown.edge.Asked;
import dev.recto.markdown.edge.Display;
import dev.recto.markdown.edge.Grade;
import dev.recto.markdown.edge.Images;
import dev.recto.markdown.edge.Mojibake;
import dev.recto.markdown.edge.QuestionEdges;
import dev.recto.markdown.edge.QuestionNumbers;
import dev.recto.markdown.family.Cut;
import dev.recto.markdown.family.Form;
import dev.recto.markdown.family.Survey;
import dev.recto.markdown.family.Vote;
import dev.recto.markdown.kind.Blanks;
import dev.recto.markdown.kind.Blanks.Notation;
import dev.recto.markdown.kind.ChoiceQuestion;
import dev.recto.markdown.kind.Typing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a document into cards. Immutable, thread-safe.
public final class DocumentReader {
    /// From how many cuts on several cores are worth it.
    private static final int MANY = 100;

    private final BlockReader blocks = new BlockReader();

    /// Never throws for any input, but where memory is short an [OutOfMemoryError]. That a document has nothing to ask
    /// is among the reading's problems.
    public Reading read(SourceText source) {
        return read(source, SchemeChoice.USUAL);
    }

    /// Reads by the scheme that the user wants.
    public Reading read(SourceText source, SchemeChoice choice) {
        var survey = new Survey(blocks.read(source));
        var outcome = Vote.on(survey, choice);
        var written = Singles.of(written(outcome.cuts(), new Writing(survey, outcome.cuts())));
        var cards = LikelyMistakes.marked(written, outcome.marked());
        if (choice.equals(SchemeChoice.NOTHING)) {
            return new Reading(survey.name(), outcome.scheme(), choice, outcome.alternatives(), cards, wholly(survey),
                    problems(source));
        }
        var leftOut = new Remainder(survey.document(), survey.leavings(), cards).parts();
        var problems = new ArrayList<>(problems(source));
        if (cards.isEmpty() && !source.isRefused()) {
            problems.add(NothingToAsk.in(source, leftOut));
        }
        return new Reading(survey.name(), outcome.scheme(), choice, outcome.alternatives(), cards, leftOut, problems);
    }

    private static List<LeftOut> wholly(Survey survey) {
        return List.of(new LeftOut(1, survey.document().lineCount(), "The whole document",
                "you chose to leave it out"));
    }

    /// A card is written from its cut and the document alone, so many are written on all cores.
    private static List<FoundCard> written(List<Cut> cuts, Writing writing) {
        var stream = cuts.size() < MANY ? cuts.stream() : cuts.parallelStream();
        return stream.map(cut -> new FoundCard(writing.card(cut), cut.confidence(), cut.because()))
                .filter(found -> !found.card().face().question().isEmpty()).toList();
    }

    /// The problems of its text, broken characters among them.
    private static List<Problem> problems(SourceText source) {
        if (Mojibake.repaired(source.text()).equals(source.text())) {
            return source.problems();
        }
        var problems = new ArrayList<>(source.problems());
        var lines = source.text().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (!Mojibake.repaired(lines[i]).equals(lines[i])) {
                problems.add(Problem.at(source.path(), i + 1,
                        "characters were broken when the text was saved with a wrong encoding",
                        "They are shown repaired; the document is as it was."));
                break;
            }
        }
        return problems;
    }

    /// Writes the cards of one document. Immutable, thread-safe.
    private static final class Writing {
        private final Survey survey;
        private final boolean numbered;
        private final boolean graded;
        private final Once othersAreChoices;
        private final Display display;
        private final List<String> deck;
        private final List<String> documentTags;

        Writing(Survey survey, List<Cut> cuts) {
            this.survey = survey;
            var asked = cuts.stream().map(cut -> QuestionEdges.keep(cut.question()).text()).toList();
            this.numbered = QuestionNumbers.areInMost(asked);
            this.graded = Grade.areIn(asked);
            this.othersAreChoices = new Once(() -> areChoices(cuts));
            this.deck = List.of(survey.name());
            this.display = new Display(survey.document().references());
            this.documentTags = survey.document().frontMatter().words("tags");
        }

        /// The card, perhaps with an empty question.
        Card card(Cut cut) {
            return switch (cut.form()) {
                case Form.Cloze(var notations) -> cloze(cut, QuestionEdges.keep(cut.question()).text(), notations);
                case Form.Term() -> definition(cut, QuestionEdges.keep(cut.question()).text());
                case Form.Open() -> graded(cut, Asked.of(cut.question(), cut.answer(), numbered));
            };
        }

        /// How hard a question is said to be is a tag of it.
        private Card graded(Cut cut, Asked asked) {
            var grade = Grade.of(asked.question(), graded);
            return grade.isEmpty() ? asked(cut, asked) : asked(
                    cut.tagged(Stream.concat(cut.tags().stream(), Stream.of(grade.get().tag())).toList()),
                    new Asked(grade.get().question(), asked.answer()));
        }

        private Card asked(Cut cut, Asked asked) {
            var told = cut.withAnswer(asked.answer());
            return ChoiceQuestion.in(asked.question(), told.answer().text())
                    .filter(choice -> choice.isCertain() || othersAreChoices.getAsBoolean())
                    .map(choice -> choice(told, choice)).orElseGet(() -> open(told, asked.question()));
        }

        /// Letters before lines are options even without a key where the document's other questions have some.
        private static boolean areChoices(List<Cut> cuts) {
            var open = cuts.stream().filter(cut -> cut.form() instanceof Form.Open).toList();
            var choices = open.stream().map(cut -> ChoiceQuestion.in(QuestionEdges.keep(cut.question()).text(),
                    cut.answer().text())).flatMap(Optional::stream).toList();
            return choices.size() * 2 > open.size() || choices.stream().anyMatch(ChoiceQuestion::isKeyed);
        }

        private Card cloze(Cut cut, String text, Set<Notation> notations) {
            var question = display.passage(text);
            var blanks = Blanks.in(question.display(), notations);
            var hidden = blanks.stream().map(Card.Blank::text).collect(Collectors.joining("\n"));
            return new Card.Cloze(face(cut, question, Passage.of(hidden), cut.question().trimmed().endLine()), blanks);
        }

        private Card definition(Cut cut, String term) {
            var kept = AnswerEdges.keep(cut.answer());
            return new Card.Definition(face(cut, display.passage(term), display.passage(kept.text()), kept.endLine()),
                    PlainText.of(term));
        }

        private Card choice(Cut cut, ChoiceQuestion choice) {
            // A key may come from elsewhere in the document.
            var end = Math.min(AnswerEdges.keep(cut.answer()).endLine(), cut.extent());
            var face = face(cut, display.passage(Asked.cleaned(choice.question(), false)),
                    display.passage(choice.answer()), Math.max(cut.question().trimmed().endLine(), end));
            var explanation = display.passage(choice.explanation());
            return choice.isTrueFalse() ? new Card.TrueFalse(face, choice.verdict(), explanation)
                    : new Card.MultipleChoice(face, choice.choices(), explanation);
        }

        private Card open(Cut cut, String text) {
            var start = AnswerStart.in(cut.answer());
            var stem = start.map(at -> AnswerEdges.keep(cut.answer().to(at)));
            var kept = AnswerEdges.keep(start.map(at -> cut.answer().from(at)).orElse(cut.answer()));
            var question = stem.map(more -> Asked.cleaned(text + "\n\n" + more.text(), false)).orElse(text);
            return Typing.open(face(cut, display.passage(question), display.passage(kept.text()), kept.isBlank()
                    ? stem.orElse(cut.question().trimmed()).endLine() : kept.endLine()), survey.wording());
        }

        private Face face(Cut cut, Passage question, Passage answer, int end) {
            var source = new SourceLocation(survey.document().source().path(), cut.firstLine(),
                    Math.max(cut.firstLine(), end));
            return new Face(CardId.ofContent(question.text(), answer.text(), ""), deck, question, answer, source,
                    survey.headingsAbove(cut.firstLine()), tags(cut), images(question, answer),
                            notes(question, answer));
        }

        private List<String> tags(Cut cut) {
            return Stream.concat(documentTags.stream(), cut.tags().stream()).distinct().toList();
        }

        private static List<String> images(Passage question, Passage answer) {
            Set<String> images = new LinkedHashSet<>(Images.in(question.text()));
            images.addAll(Images.in(answer.text()));
            return List.copyOf(images);
        }

        private static List<String> notes(Passage question, Passage answer) {
            return Stream.of(question, answer).flatMap(passage -> Display.repairs(passage).stream()).distinct()
                    .toList();
        }
    }

    /// Asked for few documents, and then for many of their cards.
    private static final class Once {
        private final BooleanSupplier question;
        private Optional<Boolean> known = Optional.empty();

        Once(BooleanSupplier question) {
            this.question = question;
        }

        synchronized boolean getAsBoolean() {
            if (known.isEmpty()) {
                known = Optional.of(question.getAsBoolean());
            }
            return known.get();
        }
    }
}
