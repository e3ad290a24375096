package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What stands below a rule or a heading behind the last answer of a document, and is no part of it.
class LastAnswersTest {
    @Test
    void aRemarkBelowARuleClosesTheLastAnswerAlone() {
        assertEquals("""
                definition: What is a lamp? (1-7)
                  A light.

                  ---

                  *Nobody has asked this for years.*
                fact: Where is it? (9-11)
                  On the table.
                """, CardsAsText.of("""
                ## What is a lamp?

                A light.

                ---

                *Nobody has asked this for years.*

                ## Where is it?

                On the table.

                ---

                *Written by Ann and Bob in May.*
                """));
    }

    @Test
    void aSectionBehindARuleAndOneBehindTheLastBoldQuestion() {
        assertEquals("""
                definition: What is a lamp? (3-5)
                  A light.
                fact: Where is it? (15-17)
                  On the table.
                fact: Who made it? (19-21)
                  Ann.
                """, CardsAsText.of("""
                # FAQ

                **What is a lamp?**

                A light.

                ---

                ## How it is put up

                With two screws.

                ## More questions

                **Where is it?**

                On the table.

                **Who made it?**

                Ann.

                ## Installation

                Screw it on.
                """));
    }

    @Test
    void anImprintBelowARuleClosesTheLastAnswer() {
        assertEquals("""
                definition: What is a lamp? (3-5)
                  A light.
                fact: Where is it? (7-9)
                  On the table.
                """, CardsAsText.of("""
                # FAQ

                **What is a lamp?**

                A light.

                **Where is it?**

                On the table.

                ---

                **Last update:** 2024-05-01\s\s
                **Author:** Ann
                """));
        assertEquals("""
                definition: What is a lamp? (3-5)
                  A light.
                fact: Where is it? (7-13)
                  On the table.

                  ---

                  **Note:** It was on the floor.
                """, CardsAsText.of("""
                # FAQ

                **What is a lamp?**

                A light.

                **Where is it?**

                On the table.

                ---

                **Note:** It was on the floor.
                """));
    }

    @Test
    void aLastLineBelowARuleClosesADocumentWhoseSectionsRulesDivide() {
        var sections = """
                # Lamp

                It gives light.

                ---

                ## FAQ

                **Where is it?**
                On the table.
                %s
                **Who lights it?**
                Ann does.

                **What does it burn?**
                Oil, mostly.

                ---

                That is all, enjoy the light!
                """;
        assertEquals("Oil, mostly.",
                CardsAsText.cards(sections.formatted("")).getLast().face().answer().text());
        assertEquals("Oil, mostly.\n\n---\n\nThat is all, enjoy the light!", CardsAsText.cards(
                sections.formatted("\n---\n\nIt stood on the floor.\n")).getLast().face().answer().text());
        assertEquals("Oil, mostly.\n\n---\n\nThat is all, enjoy the light!", CardsAsText.cards(
                sections.formatted("").replaceFirst("---\n", "")).getLast().face().answer().text());
    }

    @Test
    void namesWithAddressesBelowARuleSignTheDocument() {
        assertEquals("""
                definition: What is a lamp? (3-5)
                  A light.
                fact: Where is it? (7-9)
                  On the table.
                """, CardsAsText.of("""
                # FAQ

                ## What is a lamp?

                A light.

                ## Where is it?

                On the table.

                ---

                Ann Lee <ann@lamps.example>
                Bo B. Berg \\<bo at lamps example\\>
                """));
    }

    @Test
    void aHeadingBelowARuleClosesTheLastAnswerWhereNoOtherHasOne() {
        var questions = """
                ## 1) What is a lamp?
                A light.

                ## 2) What is a wick?
                A string.

                ## 3) What is oil?
                What burns.

                ---

                """;
        assertEquals("""
                definition: What is a lamp? (1-2)
                  A light.
                definition: What is a wick? (4-5)
                  A string.
                definition: What is oil? (7-8)
                  What burns.
                """, CardsAsText.of(questions + "### Good habits\n- Trim the wick.\n- Fill it by day.\n"));
        assertEquals("What burns.\n\n---\n\n### Example\nOil of olives.", CardsAsText.cards(questions
                + "### Example\nOil of olives.\n").getLast().face().answer().display());
    }
}
