package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Bullets of two signs: those with the one ask, those with the other answer.
class AnswerBulletsTest {
    private static final String REEFS = """
            ## Reefs

            * What is a reef?

            + A ridge of rock below the water.

            * Explain how an atoll comes to be

            * Explain what a lagoon is

            + A lake that is open to the sea.

            * Which fish live there?

            + Describe them as small and bright.

            + Sharks come in the night.

            * Why do corals die?

            The water gets too warm.

            * Where is the largest one?
            + Off Australia.
            """;

    @Test
    void thoseOfTheSecondSignAnswerThoseOfTheFirst() {
        assertEquals("""
                definition: What is a reef? (3-5)
                  + A ridge of rock below the water.
                explanation: Explain how an atoll comes to be (7-7)
                definition: Explain what a lagoon is (9-11)
                  + A lake that is open to the sea.
                list: Which fish live there? (13-17)
                  + Describe them as small and bright.

                  + Sharks come in the night.
                explanation: Why do corals die? (19-21)
                  The water gets too warm.
                fact: Where is the largest one? (23-24)
                  + Off Australia.
                """, CardsAsText.of(REEFS));
    }

    @Test
    void twoSignsThatBothAskAreTwoListsOfQuestions() {
        assertEquals(6, CardsAsText.cards("""
                ## Reefs

                * What is a reef?
                + What is an atoll?
                * What is a lagoon?
                + What is a coral?
                * What is a polyp?
                + What is a shoal?
                """).size());
    }

    @Test
    void theSignOfTheRightOptionIsNone() {
        assertEquals("""
                multiple-choice: What is a reef? (1-5)
                  [ ] A ship
                  [x] A ridge of rock
                  [ ] A fish
                  A ridge of rock
                multiple-choice: What is an atoll? (7-11)
                  [x] A ring of reefs
                  [ ] A wind
                  [ ] A bird
                  A ring of reefs
                """, CardsAsText.of("""
                ## What is a reef?

                - A ship
                * A ridge of rock
                - A fish

                ## What is an atoll?

                * A ring of reefs
                - A wind
                - A bird
                """));
    }
}
