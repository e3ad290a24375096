package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What follows up below the number of a question, and headings that file the question below them.
class NumberedPartsTest {
    @Test
    void aNumberBelowThatOfTheQuestionFollowsUp() {
        assertEquals("""
                definition: What is a reef? (1-3)
                  A ridge in the sea.
                explanation: Why do reefs grow? (5-7)
                  Corals build on corals.
                fact: Does it take long? (9-11)
                  Hundreds of years.
                fact: Does it ever stop? (13-15)
                  In warm water.
                explanation: How do reefs die? (17-19)
                  They bleach.
                """, CardsAsText.of("""
                1.\tWhat is a reef?

                A ridge in the sea.

                2.\tWhy do reefs grow?

                Corals build on corals.

                2.1\tDoes it take long?

                Hundreds of years.

                2.2\tDoes it ever stop?

                In warm water.

                3.\tHow do reefs die?

                They bleach.
                """));
    }

    @Test
    void versionsAndOtherNumbersDoNot() {
        assertEquals(List.of("What is new?", "What is gone?"), questions("""
                ## 3. What is new?

                4.1 Who needs it?

                Nobody knows.

                ## 4. What is gone?

                4.2 Was it ever used?

                Hardly.
                """));
        assertEquals(List.of("What is new?", "What is gone?"), questions("""
                ## 3. What is new?

                A lot.

                3.1 The reef is mapped.

                By boat.

                ## 4. What is gone?

                A few names.
                """));
    }

    @Test
    void headingThatFilesAQuestionIsItsTag() {
        var cards = CardsAsText.cards("""
                # Question 7 - Coral reefs

                ## How can a reef be mapped?

                By boat, line by line.

                ### Further

                From the air.
                """);
        assertEquals(List.of("How can a reef be mapped?"), cards.stream().map(c -> c.face().question().text()).toList());
        assertEquals(List.of("Coral-reefs"), cards.getFirst().face().tags());
        assertEquals(1, cards.getFirst().face().source().line());
    }

    @Test
    void topicOverATaskIsNotFiled() {
        assertEquals(List.of("Map the coral reefs", "Chart the sand banks"), questions("""
                # Task 1: Map the coral reefs

                Go by boat.

                ## What is wanted?

                A map.

                # Task 2: Chart the sand banks

                ## Depths

                Sound them.

                ## Where to begin?

                At the mouth.
                """));
    }

    @Test
    void answersOnTheLinesBelowSomeItemsOfAList() {
        assertEquals("""
                definition: What is a reef? (1-2)
                  A ridge in the sea.
                explanation: Why do reefs grow? (3-3)
                definition: What is an atoll? (4-5)
                  A ring of reefs.
                fact: Which is older? (6-7)
                  ? Choose one.
                fact: Which is wider? (8-9)
                  ? a. the reef
                fact: Which is higher? (10-10)
                fact: Which is deeper? (11-11)
                fact: Which has palms? (12-12)
                """, CardsAsText.of("""
                1. What is a reef?
                   A ridge in the sea.
                2. Why do reefs grow?
                3. What is an atoll?
                   A ring of reefs.
                4. Which is older?
                   Choose one.
                5. Which is wider?
                   a. the reef
                6. Which is higher?
                7. Which is deeper?
                8. Which has palms?
                """));
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().text()).toList();
    }

    private static final String ANSWERED_PARTS = """
            # Homework

            ## Task 1. The pier
            ### 1) A pier of wood on nine posts.
            #### Answer: built
            It stands since Monday.

            ---
            ### 2) A lamp at its end.
            #### Answer: there
            It is lit by hand.

            ## Task 2. The boat
            ### 1) A boat for three.
            #### Answer: moored
            Its name is Tern.
            """;

    @Test
    void partsWithAnswersAreAskedAndTheTaskOnlyGathersThem() {
        assertEquals("""
                explanation: A pier of wood on nine posts. (4-6)
                  built
                  It stands since Monday.
                explanation: A lamp at its end. (9-11)
                  there
                  It is lit by hand.
                explanation: A boat for three. (14-16)
                  moored
                  Its name is Tern.
                """, CardsAsText.of(ANSWERED_PARTS));
        assertEquals(List.of("The pier", "The boat"),
                CardsAsText.cards(ANSWERED_PARTS.replaceAll("#### Answer: ", "Then: ")).stream()
                        .map(card -> card.face().question().text()).toList());
    }
}
