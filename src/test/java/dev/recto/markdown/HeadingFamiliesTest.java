package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.block.PlainText;
import org.junit.jupiter.api.Test;

/// Questions that are headings.
class HeadingFamiliesTest {
    @Test
    void aHeadingOfSeveralLinesMayBeginWithOneOfMarksOnly() {
        assertEquals("""
                definition: What is a reef? (1-4)
                  A ridge below water.
                  Corals build some.
                """, CardsAsText.of("""
                %%
                2. What is a reef?
                **Answer:** A ridge below water.
                Corals build some.
                ===
                """));
    }

    @Test
    void headingsThatAskNeedNoNumber() {
        assertEquals("""
                procedure: How do I reset the clock? (5-6)
                  Hold both keys.
                fact: Is it waterproof? (8-9)
                  To ten metres.
                """, CardsAsText.of("""
                # The watch

                ## Use

                ### How do I reset the clock?
                Hold both keys.

                ### Is it waterproof?
                To ten metres.
                """));
    }

    @Test
    void subHeadingsThatAskStayInTheAnswer() {
        var cards = CardsAsText.cards("""
                # Bees

                ## 1. How do bees find home?
                By the sun.
                ### What is the sun compass?
                It corrects for time.
                ## 2. How do bees talk?
                They dance.
                """);
        assertEquals(2, cards.size());
        assertEquals("By the sun.\n### What is the sun compass?\nIt corrects for time.",
                cards.getFirst().face().answer().text());
    }

    @Test
    void headingsInListItemsKeepAnswersThatFellOutOfTheList() {
        assertEquals("""
                definition: What is rye? (1-5)
                  A grain.

                  It stands frost.
                definition: What is spelt? (7-13)
                  An old wheat.

                  ```
                  spelt
                  ```
                """, CardsAsText.of("""
                9. ### What is rye?

                   A grain.

                   It stands frost.

                10. ### What is spelt?

                   An old wheat.

                   ```
                   spelt
                   ```
                """));
    }

    @Test
    void htmlHeadingsAreHeadings() {
        assertEquals("""
                procedure: How do I search hidden files? (1-5)
                  With a flag.
                procedure: How do I quit? (7-9)
                  Press q.
                """, CardsAsText.of("""
                <h3 name="hidden">
                How do I search hidden files?
                </h3>

                With a flag.

                <h3 name="quit">How do I quit?</h3>

                Press q.
                """));
    }

    @Test
    void underlinedHeadingsAreHeadings() {
        assertEquals("""
                definition: What is a keel? (1-4)
                  The backbone of a ship.
                definition: What is a rudder? (6-9)
                  It steers.
                """, CardsAsText.of("""
                Q1. What is a keel?
                ==================

                The backbone of a ship.

                Q2. What is a rudder?
                ====================

                It steers.
                """));
    }

    @Test
    void headingsOverAnnouncedAnswersMayBeWordedInAnyWay() {
        assertEquals("""
                exercise: Reverse a list (3-11)
                  ?
                  ? Do not copy it.
                  ```python
                  xs.reverse()
                  ```
                fact: Largest of three (15-18)
                  `max(a, b, c)`
                """, CardsAsText.of("""
                # Warm-up

                ### Reverse a list

                Do not copy it.

                <details><summary>Solution</summary>

                ```python
                xs.reverse()
                ```

                </details>

                ### Largest of three

                <details><summary>show</summary>
                `max(a, b, c)`
                </details>
                """));
    }

    @Test
    void headingsNamedQuestionAndAnswer() {
        assertEquals("""
                definition: What is tea? (1-7)
                  Leaves in water.
                definition: What is coffee? (9-15)
                  Beans in water.
                """, CardsAsText.of("""
                ## Question

                What is tea?

                ## Answer

                Leaves in water.

                ## Question

                What is coffee?

                ## Answer

                Beans in water.
                """));
    }

    @Test
    void headingOfHtmlWithinAHeadingIsTheSameHeading() {
        var cards = CardsAsText.cards("""
                <h3>What is a leaf?</h3>

                Two pages.

                ## <h3>What is a quire?</h3>

                Leaves that were folded together.
                """);
        assertEquals(2, cards.size());
        assertEquals("What is a quire?", PlainText.of(cards.getLast().face().question().text()));
    }

    @Test
    void theAnswerMayBeginOnTheHeadingsLine() {
        assertEquals("""
                definition: What is a nest? (3-3)
                  A home of birds.
                definition: What is an egg? (5-7)
                  A shell.

                  With what is in it.
                definition: What is a wing? (9-10)
                  A limb to fly with.
                """, CardsAsText.of("""
                # Birds

                ### What is a nest?**Answer:** A home of birds.

                ### 2. What is an egg? **Answer:** A shell.

                With what is in it.

                ### What is a wing?**Answer:**
                A limb to fly with.
                """));
    }

    @Test
    void aHeadingThatIsAnAnswerAsksNothing() {
        assertEquals("""
                definition: What is a nest? (3-7)
                  A home of birds.
                """, CardsAsText.of("""
                # Birds

                ## 1. What is a nest?

                ### **Answer:**

                A home of birds.
                """));
    }

    @Test
    void aSectionBelowTheLastQuestionIsNotWhatItAsks() {
        assertEquals("""
                definition: What is a nest? (3-5)
                  A home of birds.
                """, CardsAsText.of("""
                ## Birds

                #### Q1. What is a nest?

                A home of birds.

                #### Q2

                ### Fish

                They swim, and lay their eggs into the water.
                """));
    }

    @Test
    void attributesBehindAHeadingAreNoneOfIt() {
        assertEquals("""
                definition: What is a buoy? (1-3)
                  A float.
                fact: Who moors it? (5-7)
                  The crew.
                fact: Where is {x}? (9-11)
                  At sea.
                """, CardsAsText.of("""
                ## What is a buoy? {#buoy}

                A float.

                ## Question 2: Who moors it? {: #moor .long}

                The crew.

                ## Where is {x}?

                At sea.
                """));
    }
}
