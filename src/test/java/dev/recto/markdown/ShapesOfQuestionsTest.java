package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Shapes in which people write questions, and what belongs to them.
class ShapesOfQuestionsTest {
    @Test
    void aNumberInBoldBeforeQuestionAndAnswer() {
        assertEquals("""
                definition: What is overfitting? (1-2)
                  A model that learns noise.
                explanation: Explain bagging. (4-5)
                  Training on samples.
                definition: A model learns noise. (7-8)
                  ? What is that called?
                """, CardsAsText.of("""
                **Q1.** What is overfitting?
                <br>A model that learns noise.

                **Q2.** Explain bagging.
                <br>Training on samples.

                **Q3.** A model learns noise.
                What is that called?
                """));
    }

    @Test
    void numberedSummariesLoseTheirNumbersAlike() {
        assertEquals("""
                definition: What is a closure? (1-3)
                  A function with its surroundings.
                fact: The scope of let (6-8)
                  The block.
                fact: The scope of var (11-13)
                  The function.
                """, CardsAsText.of("""
                <details>
                <summary><b>1. What is a closure?</b></summary>
                A function with its surroundings.
                </details>

                <details>
                <summary><b>2. The scope of let</b></summary>
                The block.
                </details>

                <details>
                <summary><b>3. The scope of var</b></summary>
                The function.
                </details>
                """));
    }

    @Test
    void nestedQuestionsOfAListAlone() {
        assertEquals("""
                definition: What is a heap? (1-1)
                definition: What is its root? (2-2)
                definition: What is its height? (3-3)
                definition: What is a stack? (4-4)
                explanation: Why is it one? (5-5)
                definition: What is a queue? (6-6)
                """, CardsAsText.of("""
                1. What is a heap?
                   - What is its root?
                   - What is its height?
                2. What is a stack?
                   - Why is it one?
                3. What is a queue?
                """));
    }

    @Test
    void questionsThatAreTickedOff() {
        assertEquals("""
                definition: What is a heap? (1-1)
                explanation: Explain a stack (2-2)
                comparison: Difference between a queue and a deque (3-3)
                """, CardsAsText.of("""
                - [x] What is a heap?
                - [ ] Explain a stack
                - [ ] Difference between a queue and a deque
                """));
    }

    @Test
    void tasksThatAreTickedOff() {
        assertEquals("", CardsAsText.of("""
                # Release

                - [x] Write the notes
                - [ ] Create the tag
                - [ ] Build the packages
                """));
    }

    @Test
    void linksWithAMarkBehind() {
        assertEquals("""
                definition: What is a heap? 🔥 (1-1)
                definition: What is a stack? (2-2)
                definition: What is a queue? (3-3)
                """, CardsAsText.of("""
                - [What is a heap?](heap.md) 🔥
                - [What is a stack?](stack.md)
                - [What is a queue?](queue.md)
                """));
    }

    @Test
    void verdictsInBold() {
        assertEquals("""
                true-false: The heap is sorted. (3-3)
                  - false
                  False
                true-false: A stack gives back what came last. (4-4)
                  - true
                  True
                """, CardsAsText.of("""
                ## True or false

                1. The heap is sorted. **False**
                2. A stack gives back what came last. **True**
                """));
    }

    @Test
    void vocabularyOfTwoLanguages() {
        assertEquals("""
                definition: der Hund (5-5)
                  dog
                definition: die Katze (6-6)
                  cat
                definition: das Haus (7-7)
                  house
                """, CardsAsText.of("""
                # Lesson 3

                | Deutsch | English |
                |---|---|
                | der Hund | dog |
                | die Katze | cat |
                | das Haus | house |
                """));
    }

    @Test
    void aColonBehindABoldQuestionIsNoPartOfTheAnswer() {
        assertEquals("""
                definition: What is a heap? (1-1)
                  A tree.
                definition: What is a stack? (3-3)
                  A pile.
                definition: What is a queue? (5-5)
                  A line.
                """, CardsAsText.of("""
                **What is a heap?**: A tree.

                **What is a stack?**: A pile.

                **What is a queue?**: A line.
                """));
    }

    @Test
    void aBoxWithoutATitle() {
        assertEquals("""
                definition: What is a vector? (1-5)
                  An element of a space.
                """, CardsAsText.of("""
                !!! question
                    What is a vector?

                    ??? success "Answer"
                        An element of a space.
                """));
    }

    @Test
    void romanNumbers() {
        assertEquals("""
                fact: Qui était Anne ? (3-5)
                  Une reine.
                fact: Quand vivait-elle ? (7-9)
                  Autrefois.
                """, CardsAsText.of("""
                # Examen

                ## I. Qui était Anne ?

                Une reine.

                ## II. Quand vivait-elle ?

                Autrefois.
                """));
    }

    @Test
    void generalHeadingsBesideThoseThatAsk() {
        assertEquals("""
                definition: What is a heap? (1-2)
                  A tree.
                definition: What is a stack? (4-5)
                  A pile.
                """, CardsAsText.of("""
                ### What is a heap?
                A tree.

                ### What is a stack?
                A pile.

                ### Notes
                - learn this by heart
                """));
    }
}
