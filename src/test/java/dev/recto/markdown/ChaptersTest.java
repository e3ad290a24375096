package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Numbers of chapters and files, which ask nothing.
class ChaptersTest {
    @Test
    void aSingleNumberOverHeadingsIsATitle() {
        assertEquals("""
                definition: What are Cats? (3-5)
                  They purr when they are happy and sleep all day long.
                definition: What are Dogs? (7-9)
                  They bark when somebody comes to the door.
                """, CardsAsText.of("""
                # 4. Pets

                ## Cats

                They purr when they are happy and sleep all day long.

                ## Dogs

                They bark when somebody comes to the door.
                """));
    }

    @Test
    void itsTableOfContentsIsNoChoice() {
        assertEquals("""
                definition: What are Cats? (5-6)
                  - They purr when they are happy.
                definition: What are Dogs? (8-9)
                  - They bark when somebody comes.
                """, CardsAsText.of("""
                # 4. Pets
                * [Cats](#cats)
                * [Dogs](#dogs)

                ### Cats
                - They purr when they are happy.

                ### Dogs
                - They bark when somebody comes.
                """));
    }

    @Test
    void aBoldLineOverItsContentsIsNoTopic() {
        assertEquals("""
                definition: What are Cats? (7-8)
                  - They purr when they are happy.
                definition: What are Dogs? (10-11)
                  - They bark when somebody comes.
                """, CardsAsText.of("""
                # 4. Pets
                **:book: Contents**
                * [Cats](#cats)
                * [Dogs](#dogs)

                ---
                ### Cats
                - They purr when they are happy.

                ### Dogs
                - They bark when somebody comes.
                """));
    }

    @Test
    void aSingleChapterInNotesIsNone() {
        assertEquals("""
                explanation: Deadlocks: Conditions (5-7)
                  Four conditions must hold at the same time.
                explanation: Deadlocks: Prevention (9-11)
                  Break one of these four conditions.
                """, CardsAsText.of("""
                # Notes

                ## 3. Deadlocks

                ### Conditions

                Four conditions must hold at the same time.

                ### Prevention

                Break one of these four conditions.
                """));
    }

    @Test
    void aTaskWithItsPartsStaysOne() {
        assertEquals(1, CardsAsText.cards("""
                # 4. Two Sum

                ## Description

                Find two numbers with a given sum.

                ## Approach

                Use a map of what was seen.

                ## Complexity

                Linear.
                """).size());
        assertEquals(1, CardsAsText.cards("""
                # 17. 両数の和

                ## 問題

                和が与えられた二つの数を求める。

                ## 考え方

                表を使う。
                """).size());
    }

    @Test
    void aSingleNumberThatAsksStaysAQuestion() {
        assertEquals("""
                definition: What is a pet? (1-9)
                  ## Cats

                  They purr and sleep.

                  ## Dogs

                  They bark and run.
                """, CardsAsText.of("""
                # 4. What is a pet?

                ## Cats

                They purr and sleep.

                ## Dogs

                They bark and run.
                """));
    }

    @Test
    void headingsBeforeTheMarkedOnesLeadToThem() {
        assertEquals("""
                fact: When do you split a service? (15-17)
                  When two teams block each other.
                scenario: Design the integration of two shops. (19-21)
                  Begin with the data.
                fact: The company wants to rewrite it all. What do you say? (23-25)
                  Not at once.
                """, CardsAsText.of("""
                # Interview of an architect

                ## What they look at per level

                | a | b |
                |---|---|
                | 1 | 2 |

                ## Usual course (75 minutes)

                ```
                10 min talk
                ```

                ## P1. When do you split a service?

                When two teams block each other.

                ## P2. Design the integration of two shops.

                Begin with the data.

                ## P4. The company wants to rewrite it all. What do you say?

                Not at once.
                """));
    }

    @Test
    void numbersAloneMakeNoQuestions() {
        var text = """
                # %s

                ## 1. Shelves

                They hold the books of a library in the order of their numbers.

                ## 2. Ladders

                They lead to the books that nobody reaches from the floor.

                ## 3. Lamps

                They stand on each desk and are put out by whoever leaves last.
                """;
        assertEquals("""
                definition: What are Shelves? (3-5)
                  They hold the books of a library in the order of their numbers.
                definition: What are Ladders? (7-9)
                  They lead to the books that nobody reaches from the floor.
                definition: What are Lamps? (11-13)
                  They stand on each desk and are put out by whoever leaves last.
                """, CardsAsText.of(text.formatted("The reading room")));
        assertEquals("""
                definition: Shelves (3-5)
                  They hold the books of a library in the order of their numbers.
                definition: Ladders (7-9)
                  They lead to the books that nobody reaches from the floor.
                definition: Lamps (11-13)
                  They stand on each desk and are put out by whoever leaves last.
                """, CardsAsText.of(text.formatted("Questions of the exam")));
    }
}
