package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions that follow up within an answer.
class FollowUpsTest {
    @Test
    void aFollowUpThatIsAnsweredIsACardOfItsOwn() {
        assertEquals("""
                definition: What is a heap? (3-5)
                  A tree with its smallest key on top.
                fact: How high is it? (7-9)
                  As high as the logarithm of its size.
                definition: What is a stack? (11-13)
                  A pile.
                fact: Where is it used? (15-15)
                  In calls.
                definition: What is an overflow? (17-19)
                  Too many calls.
                """, CardsAsText.of("""
                # Trees

                ### 1. What is a heap?

                A tree with its smallest key on top.

                **Follow-up: How high is it?**

                As high as the logarithm of its size.

                ### 2. What is a stack?

                A pile.

                **Follow-up:** Where is it used? In calls.

                **Follow-up question 2:** What is an overflow?

                Too many calls.
                """));
    }

    @Test
    void aFollowUpMayBeAHeading() {
        assertEquals("""
                definition: What is a dyke? (3-5)
                  A wall against the sea.
                fact: Who builds it? (7-9)
                  Those who live behind it.
                definition: What is it built of? (11-15)
                  Clay and sand.
                """, CardsAsText.of("""
                # Talk

                ## Q: What is a dyke?

                A wall against the sea.

                ### Follow-up Q: Who builds it?

                Those who live behind it.

                #### Follow-ups

                What is it built of?

                Clay and sand.
                """));
    }

    @Test
    void followUpsThatAreOnlyAskedBelongToTheAnswer() {
        assertEquals("""
                definition: What is a dyke? (3-9)
                  A wall against the sea.

                  **Follow-ups:**
                  - Who builds it?
                  - What is it built of?
                definition: What is a polder? (11-15)
                  Land below the sea.

                  **Follow-up:** Who lives there?
                """, CardsAsText.of("""
                # Talk

                ### 1. What is a dyke?

                A wall against the sea.

                **Follow-ups:**
                - Who builds it?
                - What is it built of?

                ### 2. What is a polder?

                Land below the sea.

                **Follow-up:** Who lives there?
                """));
    }

    @Test
    void otherLanguagesFollowUpAsWell() {
        assertEquals("""
                definition: 둑이란 무엇인가요? (3-5)
                  바다를 막는 벽입니다.
                fact: 누가 쌓나요? (7-8)
                  - 뒤에 사는 사람들
                definition: 물레방아란 무엇인가요? (10-12)
                  물로 도는 바퀴입니다.
                """, CardsAsText.of("""
                # 면접

                ### 1. 둑이란 무엇인가요?

                바다를 막는 벽입니다.

                **꼬리 질문: 누가 쌓나요?**
                - 뒤에 사는 사람들

                ### 2. 물레방아란 무엇인가요?

                물로 도는 바퀴입니다.
                """));
    }

    @Test
    void aFollowUpWithoutAQuestionIsText() {
        assertEquals("""
                explanation: How is a cold treated? (3-9)
                  With rest.

                  **Follow-up: in two weeks**

                  Come back if it stays.
                definition: What is a fever? (11-13)
                  A high temperature. Follow-up visits are free.
                """, CardsAsText.of("""
                # Clinic

                ### 1. How is a cold treated?

                With rest.

                **Follow-up: in two weeks**

                Come back if it stays.

                ### 2. What is a fever?

                A high temperature. Follow-up visits are free.
                """));
    }

    @Test
    void followUpsAreFoundFarDownALongDocument() {
        var markdown = new StringBuilder();
        for (var number = 1; number <= 400; number++) {
            markdown.append("### %d. What is a heap?\n\nA tree of sort %d.\n\n".formatted(number, number))
                    .append(number % 100 == 0 ? "**Follow-up: How high is it?**\n\nAs high as %d.\n\n".formatted(number)
                            : "");
        }
        var followUps = CardsAsText.of(markdown.toString()).lines().filter(line -> line.startsWith("fact: How high"));
        assertEquals(4, followUps.count());
    }

    @Test
    void oneWithItsOwnLabelledAnswerTakesNothingFromTheHeadings() {
        assertEquals("""
                definition: What is a spring? (5-6)
                  Where water comes out of the ground.
                fact: Is there one near? (8-9)
                  Behind the village.
                definition: What is a well? (11-12)
                  A hole that holds water.
                fact: How deep is it? (14-15)
                  Ten metres.
                """, CardsAsText.of("""
                Questions about water

                ## Basics

                ### 1. What is a spring?
                **Answer:** Where water comes out of the ground.

                **Follow-up:** Is there one near?
                **Answer:** Behind the village.

                ### 2. What is a well?
                **Answer:** A hole that holds water.

                **Follow-up:** How deep is it?
                **Answer:** Ten metres.
                """));
    }

    @Test
    void questionsRightBehindABoldOneAreAskedWithIt() {
        assertEquals("""
                definition: What is a delta? Where does it form? (1-1)
                definition: What is a fjord? How deep is it? And why? (2-2)
                definition: What is a lagoon? (3-3)
                  Shallow water behind a bank of sand.
                """, CardsAsText.of("""
                - **What is a delta?** Where does it form?
                - **What is a fjord?** How deep is it? And why?
                - **What is a lagoon?** Shallow water behind a bank of sand.
                """));
        assertEquals("""
                definition: What is a delta? (1-2)
                  ? Where does it form?
                definition: What is a fjord? (4-7)
                  ? How deep is it?
                  As deep as the ice was thick.
                """, CardsAsText.of("""
                **What is a delta?**
                Where does it form?

                **What is a fjord?**
                How deep is it?

                As deep as the ice was thick.
                """));
    }

    @Test
    void remarksInBracketsBelongToQuestionsWithoutAnswers() {
        assertEquals("""
                definition: What is a delta? (everyone should know) (1-1)
                explanation: Why do rivers bend? (2-2)
                definition: What is a fjord? (3-3)
                """, CardsAsText.of("""
                1. **What is a delta?** (everyone should know)
                2. **Why do rivers bend?**
                3. **What is a fjord?**
                """));
        assertEquals("""
                fact: Which river is the longest? (1-1)
                  (the Nile)
                fact: Which lake is the deepest? (2-2)
                  (the Baikal)
                """, CardsAsText.of("""
                1. **Which river is the longest?** (the Nile)
                2. **Which lake is the deepest?** (the Baikal)
                """));
    }

    @Test
    void aBonusBehindNumberedTasksIsOneOfThem() {
        assertEquals(List.of("Mix the dough", "Knead it", "Shape a plait"), CardsAsText.cards("""
                # Baking: solutions

                ## Task 1 — Mix the dough

                Water first, then flour.

                ---

                ## Task 2 — Knead it

                Ten minutes are enough.

                ---

                ## Bonus — Shape a plait

                Three strands are laid over each other.
                """).stream().map(card -> card.face().question().display()).toList());
        assertEquals(List.of("Mix the dough", "Knead it"), CardsAsText.cards("""
                # Baking: solutions

                ## Task 1 — Mix the dough

                Water first, then flour.

                ## Task 2 — Knead it

                Ten minutes are enough.

                ## Flour — types

                It is told by its ash.
                """).stream().map(card -> card.face().question().display()).toList());
    }
}
