package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbered headings that only name what the questions below them are about.
class TopicsOverQuestionsTest {
    @Test
    void eachOverALineThatAsksFilesIt() {
        var document = """
                # Boats

                ### 1. Knots:

                What is a bowline?

                A loop that does not slip.

                ### 2. Sails

                Where is the jib?

                Before the mast.

                ### 3. Hull

                Who paints the keel?

                The owner.
                """;
        assertEquals("""
                definition: What is a bowline? (3-7)
                  A loop that does not slip.
                fact: Where is the jib? (9-13)
                  Before the mast.
                fact: Who paints the keel? (15-19)
                  The owner.
                """, CardsAsText.of(document));
        assertEquals(Set.of("Knots"), Set.copyOf(CardsAsText.cards(document).getFirst().face().tags()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The jib stands before the mast.", "Where is the jib? Before the mast.",
            "Where is the jib?\nBefore the mast."})
    void areAskedThemselvesWhereOneHasATextBelowIt(String text) {
        assertEquals("""
                Knots
                Sails
                Hull
                """, questions("""
                # Questions about boats

                ### 1. Knots

                What is a bowline?

                A loop that does not slip.

                ### 2. Sails

                %s

                It can be furled.

                ### 3. Hull

                Who paints the keel?

                The owner.
                """.formatted(text)));
    }

    private static String questions(String document) {
        var lines = new StringBuilder();
        CardsAsText.cards(document).forEach(card -> lines.append(card.face().question().display()).append('\n'));
        return lines.toString();
    }

    @Test
    void areSectionsOverHeadingsWhoseAnswersAreAnnounced() {
        assertEquals("""
                What holds a rope?
                Where is the jib?
                Who steers?
                """, questions("""
                ## Task-1: What is a boat? -- reading only

                ## Task-2: Knots

                ### What holds a rope?
                Answer: a cleat

                ## Task-3: Sails

                ### Where is the jib?
                Answer: before the mast

                ### Who steers?
                Answer: the helmsman

                ## Task-4: Practice
                """));
    }

    @Test
    void areQuestionsOverTheirOwnTextAndHeadingsThatGoOnWithIt() {
        assertEquals("""
                Knots
                Sails
                Hulls
                """, questions("""
                ## Question 1: Knots

                A knot holds a rope.

                ### What holds a rope?
                A cleat.

                ## Question 2: Sails

                A sail holds the wind.

                ## Question 3: Hulls

                A hull holds the water.
                """));
    }

    @Test
    void whatAPageTeachesIsNotAsked() {
        assertEquals("""
                Why does a knot slip?
                Where is the jib?
                Who steers?
                """, questions("""
                # Boats

                ## What This Page Teaches

                - Why knots matter
                - How a sail draws
                - Ropes

                ## Questions for you

                - Why does a knot slip?
                - Where is the jib?
                - Who steers?
                """));
    }

    @Test
    void areAskedThemselvesWithTheAnswerOnTheirOwnLine() {
        assertEquals("""
                explanation: yawl (1-7)
                  A boat.

                  Where is the jib?

                  Before the mast.

                  It can be furled.
                """, CardsAsText.of("""
                ### Q2: yawl **Answer:** A boat.

                Where is the jib?

                Before the mast.

                It can be furled.
                """));
    }
}
