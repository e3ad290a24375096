package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Where the tag of a card may stand, and what then asks and answers.
class CardTagsTest {
    @Test
    void headingInAnOutline() {
        assertEquals("""
                definition: What is a fjord? (2-5)
                  A long inlet of the sea.
                explanation: `<strait>` (6-8)
                  - Water between two coasts.
                  - It joins two seas.
                """, CardsAsText.of("""
                - ## Coasts
                \t- ### What is a fjord? #card
                \t  card-repeats:: 2
                \t  card-last-score:: 3
                \t\t- A long inlet of the sea.
                \t- ### `<strait>` #card
                \t\t- Water between two coasts.
                \t\t- It joins two seas.
                """));
    }

    @Test
    void questionOfSeveralLinesThatEndsInTheTag() {
        assertEquals("""
                fact: Which of these is a fish? (2-8)
                  ? -> cod
                  ? -> gull
                  cod

                  It swims.
                exercise: What does this print? (9-16)
                  ?
                  ? ```
                  ? print(1)
                  ? ```
                  ?
                  ? Say it in one word.
                  One
                """, CardsAsText.of("""
                - ## Quiz
                \t- Which of these is a fish?
                \t  collapsed:: true
                \t  -> cod
                \t  -> gull #card
                \t\t- cod

                \t\t  It swims.
                \t- What does this print?

                \t  ```
                \t  print(1)
                \t  ```

                \t  Say it in one word. #card
                \t\t- One
                """));
    }

    @Test
    void colonsDivideATaggedBullet() {
        assertEquals("""
                fact: Which bird cannot fly? (3-3)
                  The penguin: it swims
                definition: What is `a == b`? (4-4)
                  `true` or `false`
                definition: What is a list of birds? (5-6)
                  gull :: white
                """, CardsAsText.of("""
                ## Birds

                - Which bird cannot fly? :: The penguin: it swims #card
                - What is `a == b`? :: `true` or `false` #card/birds
                - What is a list of birds? #card
                  - gull :: white
                """));
    }

    @Test
    void deeperHeadingsAnswerAHeadingWithNothingBelowIt() {
        assertEquals("""
                exercise: Remove a key from a map (1-3)
                  ## map.remove(key)
                comparison: difference between `a` and `b` (5-9)
                  ## `a` is first

                  ## `b` is second
                exercise: Sort (11-13)
                  By name.
                """, CardsAsText.of("""
                # Remove a key from a map #card

                ## map.remove(key)

                # difference between `a` and `b` #card

                ## `a` is first

                ## `b` is second

                # Sort #card

                By name.

                ## Elsewhere

                Another topic.
                """));
    }

    @Test
    void headingAsksTogetherWithTheTaggedLineBelowIt() {
        assertEquals("""
                fact: How many terms has a sum from a to b? (3-11)
                  ?
                  ? And with a step of two?
                  ?
                  ? `for i = a to b`
                  b - a + 1

                  Half of that.
                """, CardsAsText.of("""
                # Sums

                ### Q: How many terms has a sum from a to b?

                And with a step of two?

                `for i = a to b` #card
                ?
                b - a + 1

                Half of that.
                """));
    }

    @Test
    void aTagThatOnlySaysThatALineAsks() {
        assertEquals("""
                fact: What is the capital of Norway? (1-1)
                  Oslo
                fact: Who sails? (4-6)
                  Ann
                cloze: Ann has a ==boat==. (9-9)
                  _ boat
                """, CardsAsText.of("""
                #Q What is the capital of Norway? :: Oslo

                #Q
                Who sails?
                ?
                Ann

                #Q
                Ann has a ==boat==.
                """));
    }

    @Test
    void commentsDivideFrontAndBack() {
        assertEquals("""
                fact: Boats (3-9)
                  ?
                  ? Which one has no mast?
                  The canoe.
                definition: Mast (11-15)
                  It holds the sail.
                """, CardsAsText.of("""
                # Sea

                ## Boats

                Which one has no mast?

                <!-- deck split -->

                The canoe.

                ## Mast

                <!-- deck split -->

                It holds the sail.
                """));
    }

    @Test
    void headingsFurtherInAreFrontsOverCommentsOfTheirOwn() {
        assertEquals("""
                fact: Boats (3-13)
                  ?
                  ? Which one has no mast?
                  The canoe.

                  ### Sails

                  It has none of them either.
                multiple-choice: Which of them float? (15-20)
                  [x] rafts
                  [ ] anchors
                  rafts
                """, CardsAsText.of("""
                # Sea

                ## Boats

                Which one has no mast?

                <!-- deck split -->

                The canoe.

                ### Sails

                It has none of them either.

                ##### Which of them float?

                <!-- deck type multiple-choice -->

                - [X] rafts
                - [ ] anchors
                """));
    }
}
