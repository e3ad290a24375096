package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions and tasks whose answers begin on the next line of their paragraph, or behind a tag that breaks it.
class AnswersInParagraphTest {
    @ParameterizedTest
    @ValueSource(strings = {"{q}|{a}", "{q}  |{a}", "{q}<br>{a}", "{q}<br/>|{a}", "{q}|   {a}", "{q}|=> {a}",
            "{q}|A: {a}"})
    void taskIsCutAsTheQuestionsAroundItAre(String joint) {
        for (var stem : new String[] {"{n}. {q}", "Q{n}: {q}", "- {q}", "**Q:** {q}", "Question: {q}", "**{n}.** {q}",
                "{n}. **{q}**", "### {n}. {q}", "**Question {n}**||{q}", "- Q: {q}"}) {
            var document = document(stem, joint);
            if (!stem.startsWith("###") || joint.contains("<br>")) {
                assertEquals("""
                        What is a fairlead? = A fitting that guides a rope.
                        Explain the term leeway. = Leeway is drift downwind.
                        Which side is starboard? = The right one.
                        Why does a keel matter? = It stops drift.
                        """, read(document), document);
            }
        }
    }

    private static String document(String stem, String joint) {
        var text = new StringBuilder("# On sailing\n\n");
        var cards = new String[][] {{"What is a fairlead?", "A fitting that guides a rope."},
                {"Explain the term leeway.", "Leeway is drift downwind."},
                {"Which side is starboard?", "The right one."},
                {"Why does a keel matter?", "It stops drift."}};
        for (var i = 0; i < cards.length; i++) {
            text.append(joint.replace("{q}", stem).replace("||", "\n\n").replace('|', '\n')
                    .replace("{n}", String.valueOf(i + 1)).replace("{q}", cards[i][0]).replace("{a}", cards[i][1]))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static String read(String document) {
        var text = new StringBuilder();
        for (var card : CardsAsText.cards(document)) {
            text.append(card.face().question().display().replaceAll("[*]", "")).append(" = ")
                    .append(card.face().answer().display().strip()).append('\n');
        }
        return text.toString();
    }

    @Test
    void answersGoOnBelowTheParagraph() {
        assertEquals("""
                definition: What is a fairlead? (1-4)
                  It guides a rope.

                  It is round.
                explanation: Explain the term leeway. (6-9)
                  Drift downwind.

                  - slow
                explanation: Why does a keel matter? (11-12)
                  It stops drift.
                """, CardsAsText.of("""
                Q: What is a fairlead?
                It guides a rope.

                It is round.

                Q: Explain the term leeway.
                Drift downwind.

                - slow

                Q: Why does a keel matter?
                It stops drift.
                """));
    }

    @Test
    void whatIsMoreOfTheQuestionStaysWithIt() {
        assertEquals("""
                definition: What is a fairlead? (1-4)
                  ? Give an example.
                  It guides a rope, as at the bow.
                explanation: Explain the term leeway. (6-9)
                  ? Think of a ferry.
                  Drift downwind.
                explanation: Why does a keel matter? (11-14)
                  ? Which boats have none?
                  It stops drift. Rafts.
                """, CardsAsText.of("""
                **Q1:** What is a fairlead?<br>
                Give an example.

                **Answer:** It guides a rope, as at the bow.

                **Q2:** Explain the term leeway.<br>
                Think of a ferry.

                **Answer:** Drift downwind.

                **Q3:** Why does a keel matter?<br>
                Which boats have none?

                **Answer:** It stops drift. Rafts.
                """).replace("<br>", ""));
    }

    @Test
    void lineThatIsNoSentenceGoesOnOnTheNext() {
        assertEquals("""
                definition: What is a fairlead? (1-2)
                  It guides a rope.
                explanation: Explain how leeway arises and how (4-7)
                  ? a keel holds against it.
                  Wind pushes, the keel does not give way.
                explanation: Why does a keel matter? (9-10)
                  It stops drift.
                """, CardsAsText.of("""
                Q: What is a fairlead?
                It guides a rope.

                Q: Explain how leeway arises and how
                a keel holds against it.

                Wind pushes, the keel does not give way.

                Q: Why does a keel matter?
                It stops drift.
                """));
    }

    @Test
    void answerThatBeginsAsQuoteGoesOnBelowIt() {
        assertEquals("""
                definition: What is a fairlead? (1-6)
                  It guides a rope.

                  - at the bow
                  - at the stern
                fact: Which side is starboard? (8-10)
                  The right one.
                """, CardsAsText.of("""
                Q: What is a fairlead?

                > Answer: It guides a rope.

                - at the bow
                - at the stern

                Q: Which side is starboard?

                > Answer: The right one.
                """));
    }

    @Test
    void aStatementBelowTheQuestionWhetherItIsTrueIsAsked() {
        var form = """
                Q%1$d: True or false?
                %2$s

                Answer: %3$s

                """;
        assertEquals(List.of(true, false, true), CardsAsText.cards(form.formatted(1, "A fairlead guides a rope.", "True")
                + form.formatted(2, "A keel is a knot.", "False") + form.formatted(3, "A cleat holds.", "True")).stream()
                .map(card -> ((Card.TrueFalse) card).verdict().orElseThrow()).toList());
    }
}
