package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What closes an answer, or the document, without being part of it.
class ClosingsTest {
    @Test
    void referencesBelowAnAnswer() {
        assertEquals("""
                definition: What is a lamp? (1-3)
                  A light.
                fact: Where is it? (9-11)
                  On the table.
                fact: Who made it? (19-21)
                  Ann.
                """, CardsAsText.of("""
                ## What is a lamp?

                A light.

                **References:**
                - [Lamp](http://example.org/lamp)
                - [Light](http://example.org/light)

                ## Where is it?

                On the table.

                Related topics

                • Tables

                • Rooms

                ## Who made it?

                Ann.

                Sources: [Ann](http://example.org/ann), [Bob](http://example.org/bob)
                """));
    }

    @Test
    void linksThatAreTheAnswerStay() {
        assertEquals("""
                fact: Where do I read more? (1-3)
                  - [Lamp](http://example.org/lamp)
                fact: Which sources of light are there? (5-9)
                  **Sources:**
                  - the sun
                  - lamps. They are made by people.
                """, CardsAsText.of("""
                ## Where do I read more?

                - [Lamp](http://example.org/lamp)

                ## Which sources of light are there?

                **Sources:**
                - the sun
                - lamps. They are made by people.
                """));
    }

    @Test
    void theTitleOfTheNextGroup() {
        assertEquals("""
                definition: What is a heap? (3-5)
                  A tree.
                definition: What is a queue? (9-11)
                  A line.
                definition: What is a deque? (15-17)
                  A double line.
                """, CardsAsText.of("""
                # Interview

                **Q1. What is a heap?**

                A tree.

                Medium questions

                **Q2. What is a queue?**

                A line.

                **Hard Questions**

                **Q3. What is a deque?**

                A double line.
                """));
    }

    @Test
    void seeAlsoOnTheLevelOfTheQuestions() {
        assertEquals("""
                definition: What is a lamp? (1-3)
                  A light.
                fact: Where is it? (5-7)
                  On the table.
                """, CardsAsText.of("""
                ## 1. What is a lamp?

                A light.

                ## 2. Where is it?

                On the table.

                ## See also

                - [Tables](http://example.org/table)
                """));
    }

    @Test
    void anExplanationBehindAnAnswerHeading() {
        assertEquals("""
                multiple-choice: Which of them is a colour? (1-12)
                  [x] red
                  [ ] cat
                  red

                  ## Explanation

                  Red is a colour, a cat is none.
                """, CardsAsText.of("""
                Which of them is a colour?

                A. red
                B. cat

                ## Correct answer

                A

                ## Explanation

                Red is a colour, a cat is none.
                """));
    }

    @Test
    void optionsIndentedByEntities() {
        assertEquals("""
                multiple-choice: Which is a colour? (1-6)
                  [x] red
                  [ ] cat
                  red
                multiple-choice: Which is an animal? (8-13)
                  [ ] red
                  [x] cat
                  cat
                """, CardsAsText.of("""
                ## 1. Which is a colour?

                &emsp;A. red
                &emsp;B. cat

                Answer: A

                ## 2. Which is an animal?

                &nbsp;&nbsp;A) red
                &nbsp;&nbsp;B) cat

                Answer: B
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Conclusion", "## 🎯 Summary", "## Fazit", "## Заключение", "## 总结", "# References"})
    void aChapterThatClosesTheDocumentIsNoPartOfTheLastAnswer(String chapter) {
        assertEquals("An animal.", CardsAsText.cards("""
                ## 1. What is a cat?

                An animal.

                ## 2. What is a dog?

                An animal.

                %s

                Animals all.
                """.formatted(chapter)).getLast().face().answer().text());
    }

    @Test
    void whatEachAnswerHasIsAPartOfIt() {
        var cards = CardsAsText.cards("""
                ## 1. What is a cat?

                An animal.

                ### Summary

                It purrs.

                ## 2. What is a dog?

                An animal.

                ### Summary

                It barks.
                """);
        assertEquals("An animal.\n\n### Summary\n\nIt barks.", cards.getLast().face().answer().text());
    }

    @Test
    void aCommentInCodeIsNoChapter() {
        assertEquals("```sh\n# Summary\nls\n```", CardsAsText.cards("""
                ## 1. What is a cat?

                An animal.

                ## 2. What lists files?

                ```sh
                # Summary
                ls
                ```
                """).getLast().face().answer().text());
    }

    @Test
    void aNoteOnFurtherQuestionsBelongsToNoAnswer() {
        assertEquals("""
                definition: What is a lamp? (3-4)
                  A light.
                definition: What is a wick? (5-6)
                  A string.
                definition: What is oil? (14-17)
                  What burns.

                  *(Lamps only.)*
                """, CardsAsText.of("""
                ## Part 1

                1. **What is a lamp?**
                   *Answer:* A light.
                2. **What is a wick?**
                   *Answer:* A string.

                *(40 more questions on lamps are left out here—look them up.)*

                ---

                ## Part 2

                3. **What is oil?**
                   *Answer:* What burns.

                   *(Lamps only.)*
                """));
    }

    @Test
    void aSentenceThatLeadsOnIsPartOfTheAnswer() {
        assertEquals("""
                definition: What is a lamp? (1-5)
                  A light.

                  See also [the book of lamps](http://example.org/book).
                definition: What is a wick? (7-9)
                  A string.
                """, CardsAsText.of("""
                ## What is a lamp?

                A light.

                See also [the book of lamps](http://example.org/book).

                ## What is a wick?

                A string.

                See also: [the book of wicks](http://example.org/wicks)
                """));
    }
}
