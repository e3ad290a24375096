package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
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

    @Test
    void theFrontMatterMayHaveTheOptions() {
        assertEquals("""
                multiple-choice: What is printed? (8-16)
                  ?
                  ? ```js
                  ? print(1 + 1);
                  ? ```
                  [ ] 1
                  [x] 2
                  [ ] 11
                  2

                  Numbers are added.
                """, CardsAsText.of("""
                ---
                title: Adding
                answers:
                  - 1
                  - '2 // correct'
                  - 11
                ---
                What is printed?

                ```js
                print(1 + 1);
                ```

                <!-- explanation -->

                Numbers are added.

                """));
    }

    @Test
    void andTheQuestionAndTheRightOneBesideThem() {
        for (var right : List.of("Paris", "B")) {
            assertEquals("""
                    multiple-choice: Where does the Seine flow? (1-7)
                      [ ] London
                      [x] Paris
                      Paris

                      It divides the town.
                    """, CardsAsText.of("""
                    ---
                    question: Where does the Seine flow?
                    options: [London, Paris]
                    answer: %s
                    ---

                    It divides the town.

                    """.formatted(right)));
        }
    }

    private static final String HEAPS = """
            # Heaps

            A heap is a tree whose parents are never greater than their children.

            ## In an array

            The children of place n stand at 2n and 2n + 1.

            ## Further reading

            - [A book](https://books.example/heaps)
            """;

    @Test
    void theNameOfAFileAsksWhereNothingInItDoes() {
        assertEquals("""
                definition: What is a heap (1-7)
                  A heap is a tree whose parents are never greater than their children.

                  ## In an array

                  The children of place n stand at 2n and 2n + 1.
                """, named("What is a heap.md", HEAPS));
        for (var name : List.of("what-is-a-heap", "07-what-is-a-heap", "3. What is a heap", "Q12_what_is_a_heap")) {
            assertTrue(named(name + ".md", HEAPS).startsWith("definition: What is a heap (1-7)"), name);
        }
        assertTrue(named("为什么要用堆.md", "# 堆\n\n" + "堆是一棵树，父节点从不大于子节点。".repeat(3)).contains("为什么要用堆"));
    }

    @Test
    void otherNamesAskNothing() {
        for (var name : List.of("heaps", "heap-in-an-array", "how-it-works", "why-not", "README")) {
            assertEquals("", named(name + ".md", HEAPS), name);
        }
    }

    @Test
    void aHeadingOverTopicsAsks() {
        assertEquals("""
                explanation: How is a heap kept in order? (5-13)
                  #### Sifting up

                  A new node changes places with its parent as long as that is greater.

                  #### Sifting down

                  The last node goes to the root, and changes places with the lesser of its children.
                """, named("heap.md", HEAP_IN_ORDER));
    }

    private static final String HEAP_IN_ORDER = """
            ---
            draft: false
            ---

            ### How is a heap kept in order?

            #### Sifting up

            A new node changes places with its parent as long as that is greater.

            #### Sifting down

            The last node goes to the root, and changes places with the lesser of its children.
            """;

    @Test
    void aStatementOverTopicsDoesNot() {
        assertEquals(2, CardsAsText.cards(HEAP_IN_ORDER.replace("order?", "order")).size());
        assertEquals(List.of("Why up?", "Why down?"), CardsAsText.cards(HEAP_IN_ORDER
                .replace("Sifting up", "Why up?").replace("Sifting down", "Why down?")).stream()
                .map(card -> card.face().question().text()).toList());
    }

    @Test
    void whatAsksInTheDocumentIsAskedInstead() {
        assertEquals(List.of("Is it sorted?", "Where is the least?"), CardsAsText.read("what-is-a-heap.md", """
                ## Is it sorted?

                Only along its branches.

                ## Where is the least?

                At the root.
                """).cards().stream().map(found -> found.card().face().question().text()).toList());
    }

    private static String named(String name, String markdown) {
        return CardsAsText.read(name, markdown).cards().stream().map(found -> CardsAsText.text(found.card()))
                .collect(Collectors.joining());
    }
}
