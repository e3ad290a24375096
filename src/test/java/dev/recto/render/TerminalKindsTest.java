package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How each kind of card is asked and answered in a terminal.
class TerminalKindsTest {
    @Test
    void choicesHideWhatIsRightUntilTheAnswer() {
        var card = new Card.MultipleChoice(face("Which layer is trained?", ""),
                List.of(new Card.Choice("the first", false), new Card.Choice("the **last**", true)),
                Passage.of("It is new."));
        assertEquals("Which layer is trained?\n\na) the first\nb) the last\n",
                text(new TerminalCard(80, Styling.PLAIN).question(card)));
        assertEquals("  a) the first\n✓ b) the last\n\nIt is new.\n",
                text(new TerminalCard(80, Styling.PLAIN).answer(card)));
    }

    @Test
    void blanksAreHiddenThenFilled() {
        var display = "Overfitting shows when {{validation}} loss rises while $a^{{{b}}}$ falls";
        var first = display.indexOf("{{validation}}");
        var second = display.indexOf("{{b}}");
        var card = new Card.Cloze(face(display, ""), List.of(
                new Card.Blank(first, first + 14, "validation", Optional.of("which")),
                new Card.Blank(second, second + 5, "b", Optional.empty())));
        assertEquals("Overfitting shows when ⟦which⟧ loss rises while a^(⟦…⟧) falls\n",
                text(new TerminalCard(80, Styling.PLAIN).question(card)));
        assertEquals("Overfitting shows when ⟦validation⟧ loss rises while a^(⟦b⟧) falls\n",
                text(new TerminalCard(80, Styling.PLAIN).answer(card)));
    }

    @Test
    void trueOrFalseSaysTheVerdict() {
        var card = new Card.TrueFalse(
                face("Freezing saves memory", "x"), Optional.of(true), Passage.of("No gradients."));
        assertEquals("Freezing saves memory\n\nTrue or false?\n",
                text(new TerminalCard(80, Styling.PLAIN).question(card)));
        assertEquals("True.\n\nNo gradients.\n", text(new TerminalCard(80, Styling.PLAIN).answer(card)));
    }

    @Test
    void itemsToOrderAreNotAskedInTheirOrder() {
        var card = new Card.Ordering(face("In which order?", ""), List.of("load", "freeze", "train"));
        var question = text(new TerminalCard(80, Styling.PLAIN).question(card));
        assertEquals("In which order?\n\nPut these in order:\n\na) train\nb) freeze\nc) load\n", question);
        assertEquals("1. c) load\n2. b) freeze\n3. a) train\n", text(new TerminalCard(80, Styling.PLAIN).answer(card)));
    }

    @Test
    void whatIsMatchedKeepsItsLetter() {
        var card = new Card.Matching(face("Who found it?", ""), List.of(
                new Card.Pair("forgetting curve", "Ebbinghaus"), new Card.Pair("boxes", "Leitner"),
                        new Card.Pair("chunks", "Miller")));
        assertEquals("""
                Who found it?

                What belongs together?

                1. forgetting curve │ a) Miller
                2. boxes            │ b) Leitner
                3. chunks           │ c) Ebbinghaus
                """, text(new TerminalCard(80, Styling.PLAIN).question(card)));
        assertEquals("""
                1. forgetting curve │ c) Ebbinghaus
                2. boxes            │ b) Leitner
                3. chunks           │ a) Miller
                """, text(new TerminalCard(80, Styling.PLAIN).answer(card)));
    }

    @Test
    void anAnswerThatOnlyRepeatsTheBlanksIsNotShown() {
        var display = "A [b c] is a [d]";
        var card = new Card.Cloze(face(display, "b c\nd"), List.of(
                new Card.Blank(2, 7, "b c", Optional.empty()), new Card.Blank(13, 16, "d", Optional.empty())));
        assertEquals("A ⟦b c⟧ is a ⟦d⟧\n", text(new TerminalCard(80, Styling.PLAIN).answer(card)));
    }

    @Test
    void hintsSayHowThePartsOfTheAnswerBegin() {
        var card = new Card.Listing(
                face("What helps?", "- Sleep well\n- Recall it"), List.of("Sleep well", "Recall it"));
        assertEquals(2, TerminalCard.hints(card));
        var shown = new TerminalCard(80, Styling.PLAIN);
        assertEquals("The answer has 2 parts.\n", text(shown.beforeAnswer(card, 0)));
        assertEquals("The answer has 2 parts.\n\n1. Sleep …\n", text(shown.beforeAnswer(card, 1)));
        assertEquals("The answer has 2 parts.\n\n1. Sleep …\n2. Recall …\n", text(shown.beforeAnswer(card, 2)));
    }

    @Test
    void aNumberHasItsTolerance() {
        var card = new Card.Numeric(face("How many layers?", "12"), "12", 0.5);
        assertEquals("12 (± 0.5)\n", text(new TerminalCard(80, Styling.PLAIN).answer(card)));
    }

    @Test
    void anUnansweredCardSaysSo() {
        assertTrue(text(new TerminalCard(80, Styling.PLAIN).answer(answer("")))
                .startsWith("The document gives no answer"));
    }

    private static String text(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    private static Card answer(String markdown) {
        return new Card.Explanation(face("Why?", markdown));
    }

    private static Face face(String question, String answer) {
        return new Face(new CardId("0123456789abcdef"), List.of("deck"), Passage.of(question), Passage.of(answer),
                new SourceLocation("notes.md", 1, 1), List.of(), List.of(), List.of(), List.of());
    }
}
