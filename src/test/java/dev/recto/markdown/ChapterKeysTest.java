package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers at the end, by chapter: their numbers begin anew, and each goes to its own chapter's question.
class ChapterKeysTest {
    private static final String QUESTIONS = """
            ## Chapter 1: Sea

            1. What is a fjord?
            2. Why is the sea salty?

            ## Chapter 2: Sky

            1. How many moons has Mars?
            2. What is a comet?

            # Answers

            """;

    private static final String CARDS = """
            definition: What is a fjord? (3-15)
              A long inlet.
            explanation: Why is the sea salty? (4-16)
              Rivers carry salt.
            fact: How many moons has Mars? (8-20)
              Two.
            definition: What is a comet? (9-21)
              Ice with a tail.
            """;

    @Test
    void titlesNameTheChapters() {
        assertEquals(CARDS, CardsAsText.of(QUESTIONS + """
                ## Chapter 1

                1. A long inlet.
                2. Rivers carry salt.

                ## Chapter 2

                1. Two.
                2. Ice with a tail.
                """));
    }

    @Test
    void titlesInBoldMayComeInAnotherOrder() {
        assertEquals(CARDS.replace("3-15", "3-20").replace("4-16", "4-21").replace("8-20", "8-15")
                .replace("9-21", "9-16"), CardsAsText.of(QUESTIONS + """
                **Chapter 2**

                1. Two.
                2. Ice with a tail.

                **Chapter 1**

                1. A long inlet.
                2. Rivers carry salt.
                """));
    }

    @Test
    void whereTitlesNameNoChapterTheOrderTells() {
        assertEquals(CARDS, CardsAsText.of(QUESTIONS + """
                ## Part one

                1. A long inlet.
                2. Rivers carry salt.

                ## Part two

                1. Two.
                2. Ice with a tail.
                """));
    }

    @Test
    void lettersOfAChapterMayStandOnALine() {
        assertEquals("""
                multiple-choice: Which one barks? (3-5)
                  [ ] Cat
                  [x] Dog
                  Dog
                multiple-choice: Which one purrs? (6-8)
                  [x] Cat
                  [ ] Dog
                  Cat
                multiple-choice: Which one moos? (12-14)
                  [x] Cow
                  [ ] Dog
                  Cow
                multiple-choice: Which one swims? (15-17)
                  [ ] Cow
                  [x] Pike
                  Pike
                """, CardsAsText.of("""
                ## Unit 1

                1. Which one barks?
                   A. Cat
                   B. Dog
                2. Which one purrs?
                   A. Cat
                   B. Dog

                ## Unit 2

                1. Which one moos?
                   A. Cow
                   B. Dog
                2. Which one swims?
                   A. Cow
                   B. Pike

                ## Answer key

                **Unit 1:** 1. B 2. A

                **Unit 2:** 1. A 2. B
                """));
    }

    /// A part with a number that no question of its run has is not that run's.
    @ParameterizedTest
    @ValueSource(strings = {"3. Green.", "9. Green."})
    void aPartWithOtherNumbersAnswersNoRun(String other) {
        var cards = CardsAsText.of(QUESTIONS + """
                ## Part one

                1. A long inlet.
                %s

                ## Part two

                1. Two.
                2. Ice with a tail.
                """.formatted(other));
        assertFalse(cards.contains("Mars? (8-8)\n  Two."), cards);
    }
}
