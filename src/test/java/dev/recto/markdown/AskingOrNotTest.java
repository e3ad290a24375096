package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What asks although it has no question mark, and what does not although it looks like it.
class AskingOrNotTest {
    @Test
    void numberedTasksInCollapsedSectionsAsk() {
        assertEquals("""
                explanation: Explain a heap. (1-3)
                  A tree.
                explanation: Describe a stack. (6-8)
                  A pile.
                """, CardsAsText.of("""
                <details><summary>1. Explain a heap.</summary>

                A tree.

                </details>
                <details><summary>2. Describe a stack.</summary>

                A pile.

                </details>
                """));
    }

    @Test
    void politeRequestsAskInManyLanguages() {
        assertEquals(3, CardsAsText.cards("""
                <details><summary>큐와 스택의 차이를 설명 해 주세요.</summary>

                순서가 다릅니다.

                </details>
                <details><summary>スタックの利点を列挙してください。</summary>

                速い。

                </details>
                <details><summary>请谈一谈队列</summary>

                先进先出。

                </details>
                """).size());
    }

    @Test
    void collapsedStepsAndVersionsDoNotAsk() {
        assertTrue(CardsAsText.cards("""
                <details><summary>1. Installation</summary>

                Run it.

                </details>
                <details><summary>Step 2: Configure</summary>

                Edit the file.

                </details>
                <details><summary>v1.2</summary>

                Fixes.

                </details>
                <details><summary>click to expand</summary>

                More.

                </details>
                """).isEmpty());
    }

    @Test
    void topicsAmongTheQuestionsOfOtherListsAreAskedToo() {
        assertEquals(9, CardsAsText.cards("""
                ## Databases
                1. What is an index?
                2. Why do we normalise?
                3. Explain joins.

                ## Transactions
                1. What is a transaction?
                2. ACID
                3. Problems of concurrent writes
                4. How are locks used?
                5. Granularity of locks
                6. Why do deadlocks happen?

                ## Steps
                1. Open the door
                2. Walk in
                3. Close it
                """).size());
    }

    @Test
    void aHeadingThatAsksAndHasNothingBelowIsUnansweredBesideOthers() {
        assertEquals("""
                definition: What is a? (1-3)
                  The first.
                fact: Can c be bad? (5-5)
                explanation: Why b? (7-9)
                  It is second.
                """, CardsAsText.of("""
                ## What is a?

                The first.

                ## Can c be bad?

                ## Why b?

                It is second.
                """));
    }

    @Test
    void callOutsWithAWordForWhyExplainTheOptionsAbove() {
        assertEquals("""
                multiple-choice: Which drug dilates best? (1-5)
                  [ ] one
                  [x] two
                  two

                  It is so.
                multiple-choice: Which one is oldest? (7-11)
                  [x] three
                  [ ] four
                  three

                  It was first.
                """, CardsAsText.of("""
                Which drug dilates best?
                - [ ] one
                - [x] two
                >[!FAQ]- Rationale
                > It is so.

                Which one is oldest?
                - [x] three
                - [ ] four
                >[!question]- Why
                > It was first.
                """));
    }

    @Test
    void aCaptionOverCodeIsNotWhatALabelledAnswerAnswers() {
        assertEquals(0, CardsAsText.read("""
                **Request:**

                ```
                curl localhost
                ```

                **Answer:** a page

                **Failing request:**

                ```
                curl localhost/x
                ```

                **Answer:** an error
                """).alternatives().stream().filter(one -> one.key().equals("labelled-answers")).count());
    }

    @Test
    void aCaptionBelowAQuestionLeavesItTheQuestion() {
        assertEquals("""
                fact: What does this call give? (1-9)
                  ?
                  ? **Example:**
                  ?
                  ? ```
                  ? curl localhost
                  ? ```
                  a page
                fact: Where does it go? (11-13)
                  to the host
                """, CardsAsText.of("""
                What does this call give?

                **Example:**

                ```
                curl localhost
                ```

                **Answer:** a page

                Where does it go?

                **Answer:** to the host
                """));
    }

    @Test
    void changesThatAreRequiredAreNoOptions() {
        assertTrue(CardsAsText.cards("""
                ### Resolution

                All is well. Tests pass.

                **Code Changes Required:**

                - [x] Fix the parser
                - [ ] Write tests
                """).isEmpty());
    }

    @Test
    void whatIsSaidBehindABoldLeadInIsAStatement() {
        assertTrue(CardsAsText.cards("""
                - **Why right**: the cost is handed on.
                - **Why it is cheap**: many pay for one.
                - **Why not all do it**: it has to be paid for.
                """).isEmpty());
    }

    @Test
    void aQuestionMarkWithAColonBehindItAsks() {
        assertEquals("""
                definition: What is a heap? (3-3)
                  A tree with an order.
                definition: What is a stack? (4-4)
                  A pile of plates.
                fact: When is a list slow? (5-5)
                  When it is long.
                """, CardsAsText.of("""
                # Structures

                * **What is a heap?**: A tree with an order.
                * **What is a stack?**: A pile of plates.
                * **When is a list slow?**: When it is long.
                """));
    }

    @Test
    void soDoesOneThatIsNotBold() {
        assertEquals("""
                definition: What is a heap? (1-1)
                  A tree with an order.
                definition: What is a stack? (2-2)
                  A pile of plates.
                fact: When is a list slow? (3-3)
                  When it is long.
                """, CardsAsText.of("""
                - What is a heap?: A tree with an order.
                - What is a stack?: A pile of plates.
                - When is a list slow?: When it is long.
                """));
    }

    @Test
    void aSignAloneOnItsLineIsCountedWithTheAnswersLines() {
        assertEquals("""
                explanation: Why is a heap used? (1-5)
                  It is quick to find the least.

                  It is quick to add one.
                definition: What is left? (7-9)
                  The greatest.
                """, CardsAsText.of("""
                ## Why is a heap used?
                ✅
                It is quick to find the least.

                It is quick to add one.

                ## What is left?
                ✅
                The greatest.
                """));
    }

    @Test
    void linesToWriteOnAreNoAnswerAndPointsNoQuestion() {
        assertEquals("""
                explanation: Explain what a proxy does. (1-1)
                definition: What is a cache? (8-10)
                  A copy ____________ near by.
                """, CardsAsText.of("""
                ## 1. Explain what a proxy does. (4 points)

                **Purpose:**
                ____________________

                **Example:**
                ____________________
                ## 2. What is a cache? [2 P.]

                A copy ____________ near by.
                """));
    }

    @Test
    void severalAnswersInARowAreOneAndThoseToAnotherSpeakerAreNone() {
        assertEquals("""
                fact: Is it safe? (1-5)
                  Yes.

                  **Answer:** We also test it.
                fact: Is it cheap? (11-15)
                  No.

                  **Note:** It pays.
                """, CardsAsText.of("""
                **Question:** Is it safe?

                **Answer:** Yes.

                **Answer:** We also test it.

                **Comment:** I like it.

                **Answer:** Thanks.

                **Question:** Is it cheap?

                **Answer:** No.

                **Note:** It pays.
                """));
    }

    @Test
    void anAnswerEndsBeforeABareHeadingAndACommentAtItsEnd() {
        assertEquals("""
                definition: What is a? (1-3)
                  The first.
                definition: What is b? (7-9)
                  The second.
                """, CardsAsText.of("""
                **What is a?**

                The first.

                ## More of them

                **What is b?**

                The second.

                <!-- **What is c?**
                old -->
                """));
    }
}
