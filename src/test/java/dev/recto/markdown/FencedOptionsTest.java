package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Options in a fence, and keys that are headings with the numbers of the questions.
class FencedOptionsTest {
    @Test
    void lettersInAFenceAreOptions() {
        assertEquals("""
                multiple-choice: Which one makes honey? (1-10)
                  [ ] the wasp
                  [x] the bee
                  [ ] both of them
                  the bee

                  It has wax for it.
                multiple-choice: Which line is a heading? (12-20)
                  [x] `# one`
                  [ ] ```
                -
                  1. two
                ```
                  `# one`
                """, CardsAsText.of("""
                ### 1. Which one makes honey?

                ```
                a) the wasp
                b) the bee
                c) both of them
                ```
                **Answer:** b

                It has wax for it.

                ### 2. Which line is a heading?

                ```markdown
                a) # one
                b) -
                     1. two
                ```

                **Answer:** a

                """));
    }

    @Test
    void headingsWithTheNumbersAreTheKey() {
        assertEquals("""
                multiple-choice: Which one makes honey? (5-9)
                  [ ] the wasp
                  [x] the bee
                  the bee

                  It has wax for it.
                multiple-choice: Which one stings once? (10-16)
                  [ ] the wasp
                  [x] the bee
                  the bee
                """, CardsAsText.of("""
                # Insects

                ## Questions

                ### 1. Which one makes honey?

                a) the wasp
                b) the bee

                ### 2. Which one stings once?

                ```
                a) the wasp
                b) the bee
                ```

                ## Reasons in detail

                ### 1. ✅ Correct answer: **b**

                It has wax for it.

                ### 2. ✅ Correct answer: **b**
                """));
    }

    @Test
    void stepsAndCodeInAFenceAnswer() {
        assertEquals("""
                procedure: How do you light a stove? (1-6)
                  ```
                  a) open the flap
                  b) light the paper
                  ```
                explanation: Why does it smoke? (8-12)
                  ```
                  b) the flap is shut
                  a) the wood is wet
                  ```
                """, CardsAsText.of("""
                ### 1. How do you light a stove?

                ```
                a) open the flap
                b) light the paper
                ```

                ### 2. Why does it smoke?
                ```
                b) the flap is shut
                a) the wood is wet
                ```
                """));
    }

    @Test
    void oneHeadingWithAnAnswerIsNoSection() {
        assertEquals("""
                fact: Which one makes honey? (1-3)
                  The bee.
                fact: Answer: which word is it? (5-7)
                  "Response".
                """, CardsAsText.of("""
                ### 1. Which one makes honey?

                The bee.

                ### 2. Answer: which word is it?

                "Response".
                """));
    }

    @Test
    void boxesInAFenceAreOptions() {
        assertEquals("""
                multiple-choice: Which call adds to this? (1-12)
                  ?
                  ? ```js
                  ? var boats = [];
                  ? ```
                  [ ] `boats.pop()`
                  [x] ```
                boats
                  .push(yawl)
                ```
                  ```
                  boats
                    .push(yawl)
                  ```
                multiple-choice: Which one cuts? (14-17)
                  [x] pop
                  [ ] push
                  pop
                """, CardsAsText.of("""
                ### Q1. Which call adds to this?

                ```js
                var boats = [];
                ```

                ```js
                [ ] boats.pop()

                [x] boats
                      .push(yawl)
                ```

                ### Q2. Which one cuts?

                - [x] pop
                - [ ] push
                """));
    }
}
