package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Files of one question.
class QuestionFilesTest {
    @Test
    void aTitleInTheFrontMatterThatAsksIsAnsweredByTheText() {
        assertEquals("""
                fact: When is a list enough? (1-9)
                  A list keeps the order of what it holds.

                  ## Trade-offs

                  It is slow to search.
                """, CardsAsText.of("""
                ---
                title: When is a list enough?
                ---

                A list keeps the order of what it holds.

                ## Trade-offs

                It is slow to search.
                """));
        assertEquals("""
                definition: 什么是闭包？ (1-5)
                  闭包是一个函数加上它的环境。
                """, CardsAsText.of("""
                ---
                title: 什么是闭包？
                ---

                闭包是一个函数加上它的环境。
                """));
    }

    @Test
    void whateverItsSectionsAreCalledIfOneIsTheAnswer() {
        assertEquals("""
                fact: When would you take a map? (1-12)
                  ## What is looked at
                  - Whether you know the cost.

                  ## Solid answer
                  - A map finds at once.

                  ## In one sentence
                  > Lists for order, maps to find.
                """, CardsAsText.of("""
                ---
                title: When would you take a map?
                ---

                ## What is looked at
                - Whether you know the cost.

                ## Solid answer
                - A map finds at once.

                ## In one sentence
                > Lists for order, maps to find.
                """));
    }

    @Test
    void aTitleThatDoesNotAskOrHeadingsThatDoAreNone() {
        assertEquals(2, CardsAsText.cards("""
                ---
                title: About cats
                ---

                ## Food

                They eat fish and meat every day.

                ## Sleep

                They sleep for most of the day.
                """).size());
        assertEquals("""
                definition: What is a cat? (5-7)
                  An animal that purrs.
                definition: What is a dog? (9-11)
                  An animal that barks.
                """, CardsAsText.of("""
                ---
                title: Do you know your pets?
                ---

                ## What is a cat?

                An animal that purrs.

                ## What is a dog?

                An animal that barks.
                """));
    }

    @Test
    void aLongTextIsAnArticle() {
        var markdown = new StringBuilder("---\ntitle: Why do we keep pets?\n---\n");
        for (var i = 1; i <= 20; i++) {
            markdown.append("\n## Time ").append(i)
                    .append("\n\nPeople had pets then.\nThey had dogs.\nThey had cats, too.\n");
        }
        assertEquals(20, CardsAsText.cards(markdown.toString()).size());
    }

    @Test
    void aSectionBetweenTheWordsForQuestionAndAnswerIsPartOfNeither() {
        assertEquals("""
                procedure: 如何养猫？ (1-12)
                  给它吃鱼。

                  **为什么是鱼？**

                  因为便宜。
                """, CardsAsText.of("""
                ## 面试题
                如何养猫？

                ## 面试官心理分析
                看你会不会养。

                ## 面试题剖析
                给它吃鱼。

                **为什么是鱼？**

                因为便宜。
                """));
    }
}
