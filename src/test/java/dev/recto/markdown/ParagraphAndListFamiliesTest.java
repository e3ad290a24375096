package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions that are bold paragraphs, list items, quotes, or known only by the label of their answer.
class ParagraphAndListFamiliesTest {
    @Test
    void boldParagraphsThatAsk() {
        assertEquals("""
                definition: What is a sonnet? (3-9)
                  Fourteen lines.

                  **By the way**

                  It rhymes.
                definition: What is a haiku? (11-13)
                  Three lines.
                """, CardsAsText.of("""
                # Poems

                **What is a sonnet? ⭐️**

                Fourteen lines.

                **By the way**

                It rhymes.

                **What is a haiku?** 👶

                Three lines.
                """));
    }

    @Test
    void numberedBoldParagraphsWithTheirTextBehindOrBelow() {
        assertEquals("""
                exercise: The number of open orders. (1-5)
                  ```sql
                  SELECT count(*) FROM orders;
                  ```
                fact: All customers. (7-9)
                  One statement.
                """, CardsAsText.of("""
                **1)** The number of open orders.

                ```sql
                SELECT count(*) FROM orders;
                ```

                **2) All customers.**

                One statement.
                """));
    }

    @Test
    void boldQuestionWithItsAnswerOnTheNextLine() {
        assertEquals("""
                procedure: How do you rotate keys? (1-2)
                  Every quarter, by script.
                fact: Who may read them? (4-5)
                  Nobody.
                """, CardsAsText.of("""
                **Q1. How do you rotate keys?**\\
                A1. Every quarter, by script.

                **Q2. Who may read them?**\\
                A2. Nobody.
                """));
    }

    @Test
    void numberedListsOfQuestionsWithoutAnswers() {
        assertEquals("""
                scenario: What is your greatest strength? (3-3)
                scenario: Tell me about a failure. (4-4)
                explanation: Why here? (5-5)
                """, CardsAsText.of("""
                # Before the interview

                1. What is your greatest strength?
                1. Tell me about a failure.
                1. Why here?
                """));
    }

    @Test
    void nestedItemsThatAskAreFollowUps() {
        assertEquals("""
                explanation: Explain hoisting. (1-1)
                fact: Does it apply to functions? (2-2)
                definition: What is a closure? (3-4)
                  - a function with its scope
                comparison: What is the difference between `==` and `===`? (5-5)
                """, CardsAsText.of("""
                * Explain hoisting.
                  * Does it apply to functions?
                * What is a closure?
                  - a function with its scope
                * What is the difference between `==` and `===`?
                """));
    }

    @Test
    void answersBehindTheQuestionMark() {
        assertEquals("""
                fact: Do I need a degree? (1-1)
                  No.
                fact: Is it hard? If so, why? (2-2)
                  Yes, there is much to read.
                fact: When does it start? (3-3)
                  In May.
                """, CardsAsText.of("""
                * Do I need a degree? No.
                * Is it hard? If so, why? Yes, there is much to read.
                * When does it start? In May.
                """));
    }

    @Test
    void listItemsWithCollapsedAnswers() {
        assertEquals("""
                definition: Что такое стек? (1-9)
                  Список, где последний вошедший выходит первым.

                  ```
                  push, pop
                  ```
                definition: Что такое очередь? (12-16)
                  Первый вошёл, первый вышел.
                comparison: Чем они отличаются? (21-25)
                  Порядком.
                """, CardsAsText.of("""
                1. Что такое стек?
                   <details>
                   <summary>Ответ</summary>

                   Список, где последний вошедший выходит первым.

                   ```
                   push, pop
                   ```

                   </details>
                1. Что такое очередь?
                   <details>
                   <summary>Ответ</summary>

                   Первый вошёл, первый вышел.

                   </details>


                1. Чем они отличаются?
                   <details>
                   <summary>Ответ</summary>

                   Порядком.

                   </details>
                """));
    }

    @Test
    void linksWhoseTextAsksAreUnansweredQuestions() {
        assertEquals("""
                definition: 什么是闭包？ (1-1)
                procedure: 如何使用 slot？ (2-2)
                explanation: 为什么需要 key？ (3-3)
                """, CardsAsText.of("""
                - [什么是闭包？](https://example.org/1)
                - [如何使用 slot？](https://example.org/2)
                - [为什么需要 key？](https://example.org/3)
                """));
    }

    @Test
    void listsOfLinksAreNoQuestions() {
        assertEquals("", CardsAsText.of("""
                # Awesome things

                ## Databases

                - [Design patterns for stores](https://example.org/a) - a long read
                - [List of engines](https://example.org/b)
                - [Build your own](https://example.org/c)

                ## Networks

                - [Show me the packets](https://example.org/d)
                - [Order of layers](https://example.org/e)
                """));
    }

    @Test
    void aTableOfContentsIsNoQuestion() {
        var reading = CardsAsText.read("""
                # Guide

                - [What is a tarn?](#what-is-a-tarn)
                - [What is a beck?](#what-is-a-beck)
                - [What is a fell?](#what-is-a-fell)

                ## What is a tarn?
                A mountain lake.
                ## What is a beck?
                A brook.
                ## What is a fell?
                A hill.
                """);
        assertEquals(3, reading.cards().size());
        assertEquals("[LeftOut[line=3, endLine=5, what=Table of contents, why=links to headings of this document]]",
                reading.leftOut().toString());
    }

    @Test
    void paragraphsAboveALabelledAnswer() {
        assertEquals("""
                definition: What is a hash? (1-2)
                  A fingerprint.
                explanation: Why salt it? (4-6)
                  Against tables.
                """, CardsAsText.of("""
                1. What is a hash?
                Ans: A fingerprint.

                2. Why salt it?

                **Answer:** Against tables.
                """));
    }

    @Test
    void quotesThatAsk() {
        assertEquals("""
                explanation: Why is the sky blue? (3-5)
                  Short waves scatter.
                explanation: Why is it red at dusk? (7-9)
                  The way is longer.
                explanation: Why is it dark at night? (11-13)
                  The sun is elsewhere.
                """, CardsAsText.of("""
                # Sky

                > Why is the sky blue?

                Short waves scatter.

                > Why is it red at dusk?

                The way is longer.

                > Why is it dark at night?

                The sun is elsewhere.
                """));
    }

    @Test
    void answersBehindOrBelowABoldQuestionInAnItem() {
        assertEquals("""
                definition: What is a lathe? (1-2)
                  It turns the work.
                definition: What is a mill? (3-4)
                  It turns the tool.
                definition: What is a drill? (5-5)
                  A hole maker.
                """, CardsAsText.of("""
                1. **What is a lathe?**
                   It turns the work.
                2. **What is a mill?**
                   It turns the tool.
                3. **What is a drill?** A hole maker.
                """));
    }

    @Test
    void boldMayBeHtml() {
        assertEquals("""
                definition: What is tea? (1-2)
                  Leaves in water.
                definition: What is coffee? (4-4)
                  Beans in water.
                """, CardsAsText.of("""
                <b>1. What is tea?</b><br>
                Leaves in water.

                **2. What is coffee?** Beans in water.
                """));
    }

    @Test
    void questionMarksWithoutAnswerMarks() {
        assertEquals("""
                definition: What is tea? (1-3)
                  Leaves in water.
                definition: What is coffee? (5-7)
                  Beans in water.
                """, CardsAsText.of("""
                Q1. What is tea?

                Leaves in water.

                Q2. What is coffee?

                Beans in water.
                """));
    }

    @Test
    void aBoldQuestionWhoseNumberWasForgottenIsOneLikeTheOthers() {
        var deck = """
                **1. What barks?**

                A dog.

                **%s**

                Nobody knows.

                **%s What sings?**

                A bird.
                """;
        assertEquals(List.of("What barks?", "Why does it bark?", "What sings?"),
                questions(deck.formatted("Why does it bark?", "3.")));
        // Where no number is missing, it follows up in an answer.
        assertEquals(List.of("What barks?", "What sings?"), questions(deck.formatted("Why does it bark?", "2.")));
        assertEquals(List.of("What barks?", "What sings?"), questions(deck.formatted("A note.", "3.")));
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().text()).toList();
    }

    @Test
    void questionsInQuotesWithTheirAnswersBehindAnArrow() {
        assertEquals("""
                explanation: "Why is it dark?" (3-4)
                  The lamp is off.
                fact: "Who has the key?" (6-7)
                  Ann has it.
                fact: "Where is Ann?" (9-10)
                  At sea.
                """, CardsAsText.of("""
                ## Questions

                1. **"Why is it dark?"**
                   → The lamp is off.

                2. **"Who has the key?"**
                   → Ann has it.

                3. **"Where is Ann?"**
                   → At sea.
                """));
        assertEquals("""
                explanation: "Why is it dark?" (3-3)
                  The lamp is off.
                fact: "Who has the key?" (5-6)
                  Ann has it,
                  and Bob.
                """, CardsAsText.of("""
                ## Trouble

                **"Why is it dark?"** → The lamp is off.

                **"Who has the key?"** → Ann has it,
                and Bob.
                """));
    }

    @Test
    void aQuestionQuotedWithinASentenceAsksNothing() {
        assertEquals("", CardsAsText.of("""
                ## Tale

                1. She called "Who is there?" into the dark.
                2. No one said a word.
                3. She closed the door.
                """));
    }
}
