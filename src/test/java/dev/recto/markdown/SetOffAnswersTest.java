package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Lists whose right items are set off below paragraphs, and items that end in their answer.
class SetOffAnswersTest {
    @Test
    void paragraphsOverListsWithBoldItemsAreChoices() {
        assertEquals("""
                multiple-choice: Storks leave in autumn. (3-12)
                  ?
                  ? All of these are reasons for it but one. Which?
                  [ ] It is cold
                  [ ] Food is scarce
                  [x] They are bored
                  They are bored

                  ```
                  Nobody has seen a bored stork.
                  ```
                multiple-choice: Tick what a stork eats: (14-18)
                  [x] frogs
                  [ ] bread
                  [x] mice
                  - frogs
                  - mice
                """, CardsAsText.of("""
                # Lesson 1

                Storks leave in autumn.

                All of these are reasons for it but one. Which?

                - It is cold
                - Food is scarce
                - __They are bored__
                ```
                Nobody has seen a bored stork.
                ```

                Tick what a stork eats:

                - __frogs__
                - bread
                - __mice__
                """));
    }

    @Test
    void boldItemsOfATextAreNoOptions() {
        assertEquals("", CardsAsText.of("""
                We packed for the trip:

                - a rope
                - **a knife**
                - a map

                Then we left. The way leads through:

                - the gate
                - the wood
                - the meadow

                And we found:

                - mushrooms
                - berries
                """));
    }

    @Test
    void itemsEndInTheirAnswer() {
        assertEquals("""
                fact: Which bird runs fastest? (3-3)
                  The ostrich
                fact: The largest egg is laid by the (4-4)
                  ostrich
                fact: A penguin's wings serve to: (5-5)
                  swim
                fact: Where does the emu live? (6-6)
                  Australia Its neighbours are kangaroos.
                """, CardsAsText.of("""
                ## Birds

                * Which bird runs fastest? **The ostrich**
                * The largest egg is laid by the **ostrich**.
                * A penguin's wings serve to: **swim**
                * Where does the emu live? **Australia** Its neighbours are kangaroos.
                """));
    }

    @Test
    void factsWithABoldEndAskNothing() {
        assertEquals("", CardsAsText.of("""
                We learned on the trip:

                * The ostrich is a **bird**
                * The emu lives in **Australia**
                * A penguin likes to **swim**
                """));
    }

    @Test
    void partsThatAskInCapitalsAreNoOptionsWhereEachIsAnswered() {
        assertEquals("""
                explanation: A bucket holds 10 litres. (1-8)
                  ?
                  ? A) How much do three hold? (in litres)
                  ? B) How many are a bath? (to the nearest whole)
                  A) 30
                  B) 15
                """, CardsAsText.of("""
                ### Q1. A bucket holds 10 litres.

                A) How much do three hold? (in litres)
                B) How many are a bath? (to the nearest whole)

                Model answers:
                A) 30
                B) 15
                """));
    }
}
