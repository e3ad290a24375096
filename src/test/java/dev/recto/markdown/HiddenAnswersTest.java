package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers in comments and behind the marks of spoilers.
class HiddenAnswersTest {
    @Test
    void aCommentThatSaysSoAnswers() {
        assertEquals("""
                definition: What is a fjord? (1-2)
                  A long inlet.
                fact: How many moons has Mars? (4-5)
                  Two.
                explanation: Why is the sea salty? (7-7)
                definition: What is a tide? (10-10)
                definition: What is a reef? (12-12)
                """, CardsAsText.of("""
                ### What is a fjord?
                <!-- Answer: A long inlet. -->

                ### How many moons has Mars?
                <!-- Antwort: Two. -->

                ### Why is the sea salty?
                <!-- look this up -->

                ### What is a tide?

                ### What is a reef?
                """));
    }

    @Test
    void commentsBelowNearlyAllQuestionsAnswerThem() {
        assertEquals("""
                definition: What is a fjord? (1-2)
                  A long inlet.
                explanation: Why is the sea salty? (3-4)
                  Rivers carry salt.
                fact: How many moons has Mars? (5-6)
                  Two.
                """, CardsAsText.of("""
                1. What is a fjord?
                   <!-- A long inlet. -->
                2. Why is the sea salty?
                   <!-- Rivers carry salt. -->
                3. How many moons has Mars?
                   <!-- Two. -->
                """));
    }

    @Test
    void commentsThatAreTheSameOrForToolsAnswerNothing() {
        assertEquals("""
                definition: What is a fjord? (1-1)
                explanation: Why is the sea salty? (4-4)
                fact: How many moons has Mars? (7-7)
                definition: What is a tide? (10-10)
                """, CardsAsText.of("""
                ### What is a fjord?
                <!-- write it down -->

                ### Why is the sea salty?
                <!-- write it down -->

                ### How many moons has Mars?
                <!-- write it down -->

                ### What is a tide?
                <!--SR:!2025-01-01,3,250-->
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "||A long inlet.||; A long inlet.",
        ">!A long inlet.!<; A long inlet.",
        "<span class=\"spoiler\">A long inlet.</span>; A long inlet.",
        "{% hint style=\"info\" %} A long inlet. {% endhint %}; A long inlet.",
        ": A long inlet.; A long inlet.",
        "— A long inlet.; A long inlet.",
        "||a|| or ||b||; ||a|| or ||b||",
        "– 4 degrees; – 4 degrees"
    })
    void marksAroundAnAnswerGo(String written, String kept) {
        assertEquals(kept, CardsAsText.cards("### What is a fjord?\n\n" + written + "\n").getFirst().face().answer()
                .text());
    }

    @Test
    void aLineOfAttributesAnnouncesNothing() {
        assertEquals("""
                definition: What is a fjord? (1-3)
                  A long inlet.
                fact: How many moons has Mars? (6-8)
                  Two of them.
                explanation: Why is the sea salty? (11-13)
                  Rivers carry salt.
                """, CardsAsText.of("""
                1. What is a fjord?

                A long inlet.
                {: .spoiler}

                2. How many moons has Mars?

                Two of them.
                {: .spoiler}

                3. Why is the sea salty?

                Rivers carry salt.
                {: .spoiler}
                """));
    }

    @Test
    void commentsThatEndInTheirOwnBeginningAnswerNothing() {
        assertEquals("""
                explanation: Why do swans sing? (1-1)
                multiple-choice: Which one dives? (5-8)
                  [ ] a swan
                  [ ] a grebe
                """, CardsAsText.of("""
                ## 1. Why do swans sing?

                <!-->

                ## 2. Which one dives?

                - A) a swan
                - B) a grebe
                <!-->
                """));
    }

    @Test
    void aTaskInAQuoteRightAboveACoveredAnswer() {
        assertEquals("""
                exercise: Write a rhyme on snow. (5-15)
                  ? It has two lines:
                  ?
                  ? ```
                  ? Snow
                  ? ```
                  Snow, go.
                """, CardsAsText.of("""
                # Rhymes

                Poems are made of them.

                > :pencil: Write a rhyme on snow.
                > It has two lines:
                >
                > ```
                > Snow
                > ```

                <details>
                <summary>Solution</summary>

                Snow, go.

                </details>

                > Some quote of a poet.

                More on poems.
                """));
    }

    @Test
    void tagsOfSummariesThatAreNotClosed() {
        assertEquals("""
                definition: What is snow? (1-4)
                  Crystals of ice.
                definition: What is rain? (8-11)
                  Drops of water.
                """, CardsAsText.of("""
                <details>
                <summary>What is snow?<summary>

                Crystals of ice.

                </details>

                <details>
                <summary>What is rain?</summary

                Drops of water.

                </details>
                """));
    }

    @Test
    void oneOrTwoCollapsedSectionsThatAskNothingAreNone() {
        assertEquals("", CardsAsText.of("""
                # Kite

                It flies.

                <details>
                <summary>What the four lines do</summary>

                They hold it.

                </details>

                <details>
                <summary>Repair</summary>

                Use tape.

                </details>
                """));
    }

    @Test
    void elementOverACollapsedAnswerAsks() {
        var cards = """
                ## Check yourself

                <div class="card">
                  <p class="front">Q1: Is the tide high at noon?</p>
                  <details>
                    <summary>Answer</summary>
                    Not always.
                  </details>
                </div>

                <div class="card">
                  <h3>Q2: Does the wind move it?</h3>
                  <details>
                    <summary>Answer</summary>
                    A little.
                  </details>
                </div>
                """;
        assertEquals("""
                fact: Is the tide high at noon? (4-7)
                  Not always.
                fact: Does the wind move it? (12-15)
                  A little.
                """, CardsAsText.of(cards));
        // Two texts above it may be a title and what is told.
        assertEquals(-1, CardsAsText.of(cards.replace("  <details>", "  <p>It is a matter of days.</p>\n  <details>"))
                .indexOf("noon? (4"));
    }
}
