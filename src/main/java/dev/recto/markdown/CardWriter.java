package dev.recto.markdown;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.block.Cores;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerStart;
import dev.recto.markdown.edge.Asked;
import dev.recto.markdown.edge.AttributeLine;
import dev.recto.markdown.edge.BareNumbers;
import dev.recto.markdown.edge.Display;
import dev.recto.markdown.edge.Grade;
import dev.recto.markdown.edge.Images;
import dev.recto.markdown.edge.IndentedText;
import dev.recto.markdown.edge.LoneLabels;
import dev.recto.markdown.edge.QuestionEdges;
import dev.recto.markdown.edge.QuestionNumbers;
import dev.recto.markdown.family.Cut;
import dev.recto.markdown.family.Form;
import dev.recto.markdown.family.Metadata;
import dev.recto.markdown.family.Survey;
import dev.recto.markdown.kind.Blanks;
import dev.recto.markdown.kind.Blanks.Notation;
import dev.recto.markdown.kind.ChoiceQuestion;
import dev.recto.markdown.kind.ShownCode;
import dev.recto.markdown.kind.TaskParts;
import dev.recto.markdown.kind.Telling;
import dev.recto.markdown.kind.Typing;
import dev.recto.markdown.kind.UnmarkedOptions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the cards of one document from its cuts. Immutable, thread-safe.
final class CardWriter {
    private static final Pattern INDENTS = Pattern.compile("(?m)^[ \\t]*(?:&(?:em|en|nb)sp;[ \\t]*)+");

    private final Survey survey;
    private final List<Cut> cuts;
    /// What is kept of the question of each cut.
    private final List<Slice> questions;
    private final BitSet marked;
    private final boolean numbered;
    private final boolean graded;
    private final Once othersAreChoices;
    private final Once emphasisTells;
    private final LoneLabels loneLabels;
    private final Once bulletsAreOptions;
    private final Display display;
    private final List<String> deck;
    private final List<String> documentTags;

    /// @param marked lines of questions whose marks leave no doubt that they are questions, however short
    /// @param broken whether characters of the document are
    CardWriter(Survey survey, List<Cut> found, BitSet marked, boolean broken) {
        this.survey = survey;
        this.cuts = Metadata.apart(found);
        this.questions = BareNumbers.takenOff(
                Cores.each(cuts.size(), i -> QuestionEdges.keep(cuts.get(i).question())));
        var asked = texts(questions);
        this.numbered = QuestionNumbers.areInMost(asked);
        this.graded = Grade.areIn(asked);
        this.othersAreChoices = new Once(this::areChoices);
        this.emphasisTells = new Once(this::areSetOff);
        this.loneLabels = LoneLabels.in(cuts.stream().map(Cut::answer).toList());
        this.bulletsAreOptions = new Once(this::areOptions);
        this.deck = List.of(survey.name());
        this.display = new Display(survey.document().references(), broken);
        this.marked = marked;
        this.documentTags = survey.document().frontMatter().words("tags");
    }

    private static List<String> texts(List<Slice> slices) {
        var texts = new ArrayList<String>(slices.size());
        for (var slice : slices) {
            texts.add(slice.text());
        }
        return texts;
    }

    /// Those with a question, each with what is likely wrong about it by itself.
    List<FoundCard> cards() {
        var cards = new ArrayList<FoundCard>(cuts.size());
        for (var found : Cores.each(cuts.size(), this::found)) {
            found.ifPresent(cards::add);
        }
        return cards;
    }

    private Optional<FoundCard> found(int place) {
        var cut = cuts.get(place);
        var card = card(cut, questions.get(place));
        return card.face().question().isEmpty() ? Optional.empty() : Optional.of(new FoundCard(card, cut.confidence(),
                cut.because(), LikelyMistakes.of(card, marked)));
    }

    /// The card, perhaps with an empty question.
    private Card card(Cut cut, Slice question) {
        return switch (cut.form()) {
            case Form.Cloze(var notations) -> cloze(cut, question.text(), notations);
            case Form.Term() -> definition(cut, question.text());
            case Form.Judged(var verdict, var reason) -> new Card.TrueFalse(face(cut, display.passage(question.text()),
                    display.passage(cut.answer().text()), cut.answer().endLine()), Optional.of(verdict),
                    display.passage(reason));
            case Form.Open _ -> graded(cut, Asked.of(question, cut.answer(), numbered));
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
        var told = cut.withAnswer(IndentedText.outdented(asked.answer(), survey.document()::isCode));
        var below = AttributeLine.blanked(withoutIndents(told.answer().text()));
        return survey.choices().in(asked.question(), below)
                .flatMap(choice -> choice.isSetOff() && !emphasisTells.getAsBoolean()
                        ? ChoiceQuestion.notSetOff(asked.question(), below) : Optional.of(choice))
                .filter(choice -> choice.isCertain() || othersAreChoices.getAsBoolean())
                .or(() -> UnmarkedOptions.in(below).filter(_ -> bulletsAreOptions.getAsBoolean())
                        .map(options -> options.of(asked.question())))
                .map(choice -> choice(told, choice)).orElseGet(() -> open(told, asked.question()));
    }

    /// Options may be indented by blanks that are written as entities: `&emsp;A. red`.
    private static String withoutIndents(String text) {
        return text.indexOf('&') < 0 || !text.contains("&emsp;") && !text.contains("&nbsp;")
                && !text.contains("&ensp;") ? text
                : INDENTS.matcher(text).replaceAll("");
    }

    /// Letters before lines are options even without a key where the document's other questions have some, and so are
    /// bullets of which some are set off where most questions have them.
    private boolean areChoices() {
        var open = 0;
        var choices = 0;
        for (var i = 0; i < cuts.size(); i++) {
            if (cuts.get(i).form() instanceof Form.Open) {
                open++;
                var choice = survey.choices().in(questions.get(i).text(), cuts.get(i).answer().text());
                if (choice.isPresent() && choice.get().isKeyed() && choice.get().isCertain()) {
                    return true;
                }
                choices += choice.isPresent()
                        && !Telling.isAskedFor(questions.get(i).text(), survey.wording()) ? 1 : 0;
            }
        }
        return choices * 2 > open;
    }

    private boolean areOptions() {
        return cuts.stream().allMatch(cut -> cut.form() instanceof Form.Open) && UnmarkedOptions.areBelow(
                texts(questions), cuts.stream().map(cut -> cut.answer().text()).toList());
    }

    /// Whether the right options are told by emphasis as often as none are told.
    private boolean areSetOff() {
        var setOff = 0;
        var untold = 0;
        for (var i = 0; i < cuts.size(); i++) {
            if (cuts.get(i).form() instanceof Form.Open) {
                var choice = survey.choices().in(questions.get(i).text(), cuts.get(i).answer().text());
                setOff += choice.filter(ChoiceQuestion::isSetOff).isPresent() ? 1 : 0;
                untold += choice.isPresent() && !choice.get().isKeyed() ? 1 : 0;
            }
        }
        return setOff >= untold;
    }

    private Card cloze(Cut cut, String text, Set<Notation> notations) {
        var question = display.passage(text);
        var blanks = Blanks.in(question.display(), notations);
        var hidden = blanks.stream().map(Card.Blank::text).collect(Collectors.joining("\n"));
        return new Card.Cloze(face(cut, question, Passage.of(hidden), cut.question().trimmed().endLine()), blanks);
    }

    private Card definition(Cut cut, String term) {
        var kept = AnswerEdges.keep(IndentedText.outdented(cut.answer(), survey.document()::isCode));
        return new Card.Definition(face(cut, display.passage(term), display.passage(kept.text()), kept.endLine()),
                PlainText.of(term));
    }

    private Card choice(Cut cut, ChoiceQuestion choice) {
        // A key may come from elsewhere in the document.
        var end = Math.min(AnswerEdges.keep(cut.answer()).endLine(), cut.extent());
        // Behind the options the question may turn out to be all in bold, its number within.
        var kept = QuestionEdges.keep(new Slice(choice.question(), 1)).text();
        var unwrapped = numbered && !kept.equals(choice.question());
        var face = face(cut, display.passage(Asked.cleaned(kept, unwrapped)),
                display.passage(choice.answer()), Math.max(cut.question().trimmed().endLine(), end));
        var explanation = display.passage(choice.explanation());
        return choice.isTrueFalse() ? new Card.TrueFalse(face, choice.verdict(), explanation)
                : new Card.MultipleChoice(face, choice.choices(), explanation);
    }

    private Card open(Cut cut, String text) {
        var answer = loneLabels.takenOff(cut.answer().trimmed());
        if (TaskParts.areAll(text, answer.text(), survey.wording())
                || ShownCode.isAllBelow(text, answer.text(), survey.wording())) {
            var parts = display.passage(Asked.cleaned(text + "\n\n" + answer.text(), false));
            return Typing.open(face(cut, parts, Passage.EMPTY, answer.endLine()), survey.wording());
        }
        var start = cut.form() instanceof Form.Topic ? Optional.<Integer>empty() : AnswerStart.in(answer);
        var stem = start.map(at -> AnswerEdges.keep(answer.to(at))).filter(more -> !more.isBlank());
        var kept = AnswerEdges.keep(start.map(answer::from).orElse(answer));
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
        return documentTags.isEmpty() && cut.tags().isEmpty() ? List.of()
                : Stream.concat(documentTags.stream(), cut.tags().stream()).distinct().toList();
    }

    private static List<String> images(Passage question, Passage answer) {
        var asked = Images.in(question.text());
        var told = Images.in(answer.text());
        if (asked.isEmpty() || told.isEmpty()) {
            return asked.isEmpty() ? told : asked;
        }
        Set<String> images = new LinkedHashSet<>(asked);
        images.addAll(told);
        return List.copyOf(images);
    }

    private static List<String> notes(Passage question, Passage answer) {
        var asked = Display.repairs(question);
        var told = Display.repairs(answer);
        return asked.isEmpty() && told.isEmpty() ? List.of()
                : Stream.concat(asked.stream(), told.stream()).distinct().toList();
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
