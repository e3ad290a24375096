package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Quotes that ask over their answers, and forms that nobody has filled in.
class QuotedQuestionsTest {
    @Test
    void tasksAmongQuotesThatAskAreQuestions() {
        assertEquals("""
                definition: What is a tide? (1-3)
                  The sea rising and falling.
                explanation: Explain ebb (5-7)
                  The water runs out.
                procedure: How do you measure it? (gauge, satellite?) (9-11)
                  With a gauge.
                """, CardsAsText.of("""
                > What is a tide?

                The sea rising and falling.

                > Explain ebb

                The water runs out.

                > How do you measure it? (gauge, satellite?)

                With a gauge.
                """));
    }

    @Test
    void wordsOfOthersInAnswersAreNoQuestions() {
        assertEquals("""
                definition: What is a tide? (1-7)
                  The sea rising and falling.

                  > Time and tide wait for no man.

                  So it is said.
                explanation: Why are there two a day? (9-11)
                  The earth turns below both.
                fact: Where are they highest? (13-15)
                  In the Bay of Fundy.
                """, CardsAsText.of("""
                > What is a tide?

                The sea rising and falling.

                > Time and tide wait for no man.

                So it is said.

                > Why are there two a day?

                The earth turns below both.

                > Where are they highest?

                In the Bay of Fundy.
                """));
        assertEquals("", CardsAsText.of("""
                Sailors say a lot.

                > Describe the sea before you love it

                Nobody does.

                > Explain nothing

                They all do.

                > What is a wave?

                Water.
                """));
    }

    @Test
    void formOfEmptyLabelsIsNoAnswer() {
        assertEquals("""
                definition: What is a tide? (1-1)
                explanation: Why are there two a day? (7-9)
                  - **Reason:** the earth turns
                  - **Source:**
                """, CardsAsText.of("""
                ## What is a tide?

                * **Definition:**
                * **Example:**
                * **Sources:** []()

                ## Why are there two a day?
                - **Reason:** the earth turns
                - **Source:**
                """));
    }

    @Test
    void belowANumberTheQuoteAsks() {
        assertEquals("""
                multiple-choice: Which of these floats? (1-8)
                  [x] Wood
                  [ ] Lead
                  Wood

                  It is light.
                explanation: Explain why it rains. (10-14)
                  Clouds cool down.
                """, CardsAsText.of("""
                ### Question 1

                > Which of these floats?
                > * **A)** Wood
                > * **B)** Lead
                >
                > > **Answer:** A
                > > It is light.

                ### Question 2

                > Explain why it rains.

                Clouds cool down.
                """));
    }

    @Test
    void aQuoteMayHoldItsAnswer() {
        assertEquals("""
                definition: What is a fjord? (1-3)
                  A long inlet.
                explanation: Why is the sea salty? (5-8)
                  Rivers carry salt.
                  - They always do.
                fact: How many moons has Mars? (10-12)
                  Two.
                """, CardsAsText.of("""
                > **Q1. What is a fjord?**
                >
                > A long inlet.

                > **Q2. Why is the sea salty?**
                >
                > Rivers carry salt.
                > - They always do.

                > **Q3.** How many moons has Mars?
                >
                > Two.
                """));
    }

    @Test
    void aCallOutOrAnAnswerInAQuoteDoesNot() {
        assertEquals("", CardsAsText.of("""
                ### Question 1

                > [!NOTE]
                > To be written.

                ### Question 2

                > Answer: later
                """));
    }

    @Test
    void quotesOfWhatSomebodySaidAskNothing() {
        assertEquals("", CardsAsText.of("""
                # A talk

                > Who goes there?
                >
                > A friend.

                He went on, and so did she.

                > Are you cold?
                >
                > No.

                That was all.
                """));
    }

    @Test
    void quotesWithATaskHoldItsSolutionInAQuoteOfTheirOwn() {
        assertEquals("""
                exercise: Draw a river that bends twice. (3-11)
                  ```
                  draw("SS")
                  ```
                exercise: Draw its mouth. (18-22)
                  ? ```
                  ? open("paper")
                  ? ```
                """, CardsAsText.of("""
                Rivers bend.

                > ## A river
                >
                > Draw a river that bends twice.
                >
                > > ## Solution
                > >
                > > ```
                > > draw("SS")
                > > ```
                > > {: .code}
                > {: .solution}
                {: .challenge}

                Rivers end.

                > ## Its mouth
                > Draw its mouth.
                > ```
                > open("paper")
                > ```
                {: .challenge}

                > ## To remember
                > Rivers bend, and rivers end.
                {: .callout}
                """));
    }

    @Test
    void quotesWithHeadingsAloneAreNoExercises() {
        assertEquals("", CardsAsText.of("""
                > ## A word before
                > Rivers bend.

                > ## Another word
                > Rivers end.
                """));
    }

    @Test
    void aWordForTheGistAnswersInKorean() {
        assertEquals("""
                definition: 오리는 무엇을 먹나요? (3-4)
                  풀을 먹는다.
                explanation: 왜 거위는 우나요? (6-7)
                  배가 고프기 때문이다.
                """, CardsAsText.of("""
                # 새

                > Q: 오리는 무엇을 먹나요?
                > 핵심: 풀을 먹는다.

                > Q: 왜 거위는 우나요?
                > 핵심: 배가 고프기 때문이다.
                """));
    }

    @Test
    void optionsMayStandInTheQuoteOfTheirQuestion() {
        assertEquals("""
                true-false: Ice floats. (5-14)
                  - true
                  True
                multiple-choice: Which of these is a river? (17-19)
                  [ ] Etna
                  [x] Rhine
                  Rhine
                """, CardsAsText.of("""
                # Water

                It is wet.

                > [!NOTE]
                > **Statement:** Ice floats.
                >
                > - [ ] True
                > - [ ] False

                <details>
                <summary>Reveal the answer</summary>

                **Correct:** True
                </details>

                > Which of these is a river?
                > - [ ] Etna
                > - [x] Rhine
                """));
    }

    @Test
    void whatIsToDoInAQuoteIsNoQuestion() {
        assertEquals("", CardsAsText.of("""
                > [!NOTE]
                > Before you leave:
                >
                > - [ ] Close the windows
                > - [ ] Switch off the light

                > Done so far:
                > - [x] Walls
                > - [x] Roof
                """));
    }

    @Test
    void whatStandsRightBelowABoldQuoteAnswersIt() {
        assertEquals("""
                definition: What is a tide? (1-4)
                  The sea rising.

                  It comes twice a day.
                explanation: Explain ebb. (6-7)
                  it runs out.
                fact: Where are they highest? (9-10)
                  In a bay.
                """, CardsAsText.of("""
                > **What is a tide?**
                The sea rising.

                It comes twice a day.

                > **Explain ebb.**
                Answer: it runs out.

                > **Where are they highest?**
                In a bay.
                """));
        assertEquals("""
                definition: What is a tide? (1-2)
                  The sea rising.
                explanation: Explain ebb. (4-5)
                  It runs out.
                fact: Where are they highest? (7-10)
                  In a bay.

                  - Of Fundy
                """, CardsAsText.of("""
                > **What is a tide?**
                > The sea rising.

                > **Explain ebb.**
                > It runs out.

                > **Where are they highest?**
                > In a bay.
                >
                > - Of Fundy
                """));
    }

    @Test
    void answersOfQuotesMayBeAnnouncedOrQuotedThemselves() {
        var expected = """
                definition: What is a tide?
                  The sea rising.
                explanation: Explain ebb.
                  It runs out.
                fact: Where are they highest?
                  In a bay.
                """;
        for (var label : new String[] {"Answer: ", "*Answer:* ", "#### Answer\n\n", "> ", "> **Answer:** "}) {
            assertEquals(expected, CardsAsText.of("""
                    > **What is a tide?**

                    # The sea rising.

                    > **Explain ebb.**

                    # It runs out.

                    > **Where are they highest?**

                    # In a bay.
                    """.replace("# ", label)).replaceAll(" \\(.*\\)", "").replaceAll("(?m)^  > ", "  "), label);
        }
    }

    @Test
    void boldLinesOfQuotesThatAskNothingAreNoQuestions() {
        assertEquals("", CardsAsText.of("""
                # A crossing

                > **Mind the ebb.**
                It runs out.

                We waited.

                > **Who goes there?** they cried.
                Nobody.

                > **Keep off the bar.**
                It breaks.

                > Why so late?
                > The wind, said he.
                """));
    }

    @Test
    void anEmptyQuoteNeitherAsksNorAnswers() {
        assertEquals("", CardsAsText.of("""
                >

                > **Explain ebb.**

                >

                > Explain flood.

                >
                """));
    }
}
