package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents whose questions are marked in several ways, and numbers that run on over them.
class MixedMarksTest {
    @Test
    void numbersRunOnFromAListOverAHeadingAndBoldText() {
        assertEquals("""
                definition: What is a subnet? (3-5)
                  A part of a network.
                explanation: Why do we need NAT? (7-9)
                  Because addresses are few.
                fact: What does ARP resolve? (11-13)
                  An address of the link layer.
                explanation: Explain the handshake of TCP (15-17)
                  Three segments are sent.
                fact: Which ports are well known? (19-23)
                  | Port | Use |
                  |---|---|
                  | 22 | ssh |
                explanation: How does DNS work? (25-27)
                  It is a tree.
                """, CardsAsText.of("""
                # Drill

                1. What is a subnet?

                   A part of a network.

                2. Why do we need NAT?

                   Because addresses are few.

                3. What does ARP resolve?

                   An address of the link layer.

                ### Q4: Explain the handshake of TCP

                Ans: Three segments are sent.

                **Q5. Which ports are well known?**

                | Port | Use |
                |---|---|
                | 22 | ssh |

                6. How does DNS work?

                   It is a tree.
                """));
    }

    @Test
    void aMarkWithTheNextNumberEndsAnAnswerBesideAList() {
        assertEquals("""
                definition: What is a stack? (1-3)
                  A list with one end.
                definition: What is a queue? (5-7)
                  A list with two ends.
                explanation: Explain a heap (9-11)
                  A tree in an array.
                definition: What is a graph? (13-15)
                  Points and lines.
                definition: What is a tree? (17-19)
                  A graph without cycles.
                definition: What is a trie? (21-23)
                  A tree of letters.
                """, CardsAsText.of("""
                1. What is a stack?

                A list with one end.

                2. What is a queue?

                A list with two ends.

                ### Q3: Explain a heap

                Ans: A tree in an array.

                **Q4. What is a graph?**

                Points and lines.

                5. What is a tree?

                A graph without cycles.

                Q6: What is a trie?

                A: A tree of letters.
                """));
    }

    @Test
    void headingsThatAskNothingAndContinueNoNumberStayInTheAnswer() {
        assertEquals(3, CardsAsText.cards("""
                1. What is a stack?

                   A list with one end.

                2. What is a queue?

                   A list with two ends.

                3. What is a heap?

                   A tree in an array.

                ### 9. Sources

                Books on the matter, all of them old.
                """).size());
    }

    @Test
    void numbersRunOnOverTwoLevelsOfHeadings() {
        assertEquals("""
                definition: Locks (1-2)
                  They keep others out.
                definition: What is a race? (3-4)
                  Two at once.
                definition: Semaphores (7-8)
                  They count.
                definition: Monitors (9-10)
                  They wrap.
                """, CardsAsText.of("""
                ## 17) Locks
                They keep others out.
                ## 18) What is a race?
                Two at once.
                ## More of the same

                ### 19. Semaphores
                They count.
                ### 20. Monitors
                They wrap.
                """));
    }

    @Test
    void chaptersWithANumberAreNoneOfTheQuestionsBesideThem() {
        assertEquals("""
                fact: the price of speed (5-6)
                  Memory is spent.
                fact: the price of safety (7-8)
                  Time is spent.
                """, CardsAsText.of("""
                ## 1. Before the talk

                Breathe and smile.

                ### Question 1: the price of speed
                Memory is spent.
                ### Question 2: the price of safety
                Time is spent.
                ## 4. Layout of the slides
                Few words, large letters.
                """));
    }

    @Test
    void numberedChaptersLoseAgainstTheListThatAsksInOneOfThem() {
        assertEquals(List.of("What is a gate?", "Why do lanes matter?", "Describe an event.",
                "When does a process end?"), CardsAsText.cards("""
                ## 1. Mistakes

                - Arrows without a target.

                ## 2. Check yourself

                1. What is a gate?
                2. Why do lanes matter?
                3. Describe an event.
                4. When does a process end?

                ## 3. Sources

                - A book.
                """).stream().map(card -> card.face().question().display()).toList());
    }

    @Test
    void boldQuestionsGoOnInAHeadingACollapsedSectionAListAndALine() {
        assertEquals("""
                definition: What is a closure? (1-3)
                  A function with its scope.
                definition: What is a promise? (5-7)
                  A value to come.
                explanation: Explain the event loop (9-11)
                  It takes tasks one by one.
                definition: What is a symbol? (13-15)
                  A unique value.
                definition: What is a proxy? (17-19)
                  A wrapper.
                definition: What is a generator? (23-25)
                  A function that pauses.
                definition: What is a module? (27-28)
                  A file.
                """, CardsAsText.of("""
                **1. What is a closure?**

                A function with its scope.

                **2. What is a promise?**

                A value to come.

                ### Question 3: Explain the event loop

                It takes tasks one by one.

                **4. What is a symbol?**

                A unique value.

                <details><summary>5. What is a proxy?</summary>

                A wrapper.

                </details>

                6. What is a generator?

                   A function that pauses.

                Q7: What is a module?
                A: A file.
                """));
    }

    @Test
    void aQuestionInAQuoteGoesOnWithLabelledAnswers() {
        assertEquals("""
                definition: What is inertia? (3-5)
                  Resistance to change.
                definition: What is weight? (7-9)
                  A force.
                definition: What is speed? (11-13)
                  Distance over time.
                definition: What is work? (15-17)
                  Force times distance.
                """, CardsAsText.of("""
                ## Question 1

                What is inertia?

                **Answer:** Resistance to change.

                2. What is weight?

                   **Answer:** A force.

                **Question 3:** What is speed?

                **Answer:** Distance over time.

                > **Q4.** What is work?
                >
                > **Answer:** Force times distance.
                """));
    }

    @Test
    void textBehindAnItemAnswersItIfTheNextNumberComesWithAnotherMark() {
        assertEquals("""
                definition: What is a? (1-2)
                  - first
                definition: What is b? (3-4)
                  - second
                definition: What is c? (5-6)
                  - third
                explanation: How does d work? (8-10)
                  It spins.
                definition: What is g? (12-14)
                  Gold.
                definition: What is h? (16-18)
                  Hydrogen.
                """, CardsAsText.of("""
                1. What is a?
                   - first
                2. What is b?
                   - second
                3. What is c?
                   - third

                **Q4. How does d work?**

                It spins.

                5) What is g?

                Gold.

                ### 6. What is h?

                Hydrogen.
                """));
    }

    @Test
    void oneHeadingThatAsksBelowMarkedCardsIsOneOfThem() {
        assertEquals(4, CardsAsText.cards("""
                Q: What is a noun?
                A: A name.

                Q: What is a verb?
                A: An action.

                ## What is an adverb?

                It tells how.

                What is a preposition?::It stands before.
                """).size());
    }

    @Test
    void aSectionThatIsMarkedItsOwnWayIsReadThatWay() {
        assertEquals(4, CardsAsText.cards("""
                ## Cells

                1. What is osmosis?

                   Water moves.

                2. What is diffusion?

                   All moves.

                ## Energy

                ### Explain photosynthesis

                Ans: Light makes sugar.

                ### Describe respiration

                Ans: Sugar makes energy.
                """).size());
    }

    @Test
    void pointsOfAnAnswerThatAskEndItNot() {
        assertEquals("""
                definition: What is a review? (1-5)
                  1. Slow tests
                  2. What about logs?
                  3. Old pages
                definition: What is a plan? (7-13)
                  ### 1. Aims

                  Few.

                  ### 3. Who cares?
                """, CardsAsText.of("""
                ## 1. What is a review?

                1. Slow tests
                2. What about logs?
                3. Old pages

                ## 2. What is a plan?

                ### 1. Aims

                Few.

                ### 3. Who cares?
                """).replace("list: What", "definition: What"));
    }

    @Test
    void headingsOverNothingButCardsHoldThem() {
        assertEquals("""
                definition: What is a harbour? (3-5)
                  A place where ships are safe.
                definition: Draught (9-9)
                  how deep a ship lies
                definition: Keel (10-10)
                  the beam below it
                explanation: Why do ships carry ballast? (12-14)
                  They would turn over.
                """, CardsAsText.of("""
                # Ships

                ## What is a harbour?

                A place where ships are safe.

                ## Words of sailors

                Draught :: how deep a ship lies
                Keel :: the beam below it

                ## Why do ships carry ballast?

                They would turn over.
                """));
    }
}
