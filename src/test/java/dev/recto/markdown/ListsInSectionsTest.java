package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Lists that ask beside lists that do not.
class ListsInSectionsTest {
    @Test
    void twoItemsWithTheirAnswersOnTheNextLine() {
        assertEquals("""
                fact: Is the lamp included? (3-4)
                  Yes.
                fact: Where is the switch? (6-7)
                  On the left.
                """, CardsAsText.of("""
                ## FAQ

                - **Is the lamp included?**
                    Yes.

                - **Where is the switch?**
                    On the left.
                """));
    }

    @Test
    void onlyTheListBelowQuestionsIsAsked() {
        assertEquals("""
                definition: Explain what a loop is. (11-13)
                  A loop repeats.
                definition: What is a variable? (15-17)
                  A name for a value.
                """, CardsAsText.of("""
                # Work

                1. Write a program that counts words.

                ![](a.jpg)

                2. Run it.

                # Review questions

                1. Explain what a loop is.

                A loop repeats.

                2. What is a variable?

                A name for a value.

                # Books

                1. The book of loops
                """));
    }

    @Test
    void listsElsewhereWithQuestionMarksAreAskedAsWell() {
        assertEquals("""
                definition: What is a loop? (3-3)
                explanation: Show a loop that never ends. (4-4)
                fact: Which loops do you like? (8-8)
                explanation: Why? (9-9)
                """, CardsAsText.of("""
                ## Warm up

                - What is a loop?
                - Show a loop that never ends.

                ## Open questions

                - Which loops do you like?
                - Why?
                """));
    }

    @Test
    void whatLettersStandForIsNotAsked() {
        assertEquals("", CardsAsText.of("""
                # A test of taste

                The program puts 5 questions for each pair:

                - **A/B** — Apples vs. bananas
                - **C/D** — Cats vs. dogs (pets)
                - **E/F** — Eggs vs. fish
                """));
    }

    @Test
    void aTaggedCardThatIsDividedByAQuestionMark() {
        assertEquals("""
                explanation: A lamp stands on a table. (1-7)
                  ?
                  ? Why does it shine?
                  Because it is on.
                explanation: Why is it closed? (11-13)
                  Because it is cold.
                """, CardsAsText.of("""
                ### Q: The lamp

                A lamp stands on a table.

                Why does it shine? #card
                ?
                Because it is on.

                ### Q: The door

                Why is it closed? #card
                ?
                Because it is cold.
                """));
    }
}
