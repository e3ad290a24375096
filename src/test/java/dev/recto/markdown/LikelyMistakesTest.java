package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Cards that somebody should look at before they are studied.
class LikelyMistakesTest {
    @Test
    void aQuestionOfOneWord() {
        assertEquals(List.of("The question is a single word."), mistakes("""
                ## 1. Closures

                Functions with their surroundings.

                ## 2. What is a scope?

                Where a name means something.
                """, 0));
    }

    @Test
    void aTermThatIsMarkedAsAQuestionMayBeOneWord() {
        assertEquals(List.of(), mistakes("Closure :: a function with its surroundings\n", 0));
        assertEquals(List.of(), mistakes("Q: Closure\nA: A function with its surroundings.\n", 0));
    }

    @Test
    void aQuestionWithoutSpacesHasManyWordsInChinese() {
        assertEquals(List.of(), mistakes("## 1. 什么是闭包？\n\n函数。\n\n## 2. 什么是作用域？\n\n范围。\n", 0));
    }

    @Test
    void aVeryLongQuestion() {
        assertEquals(List.of("The question has 450 words."),
                mistakes("Q: " + "why ".repeat(449) + "so?\nA: Because.\n", 0));
        assertEquals(List.of(), mistakes("Q: " + "why ".repeat(300) + "so?\nA: Because.\n", 0));
    }

    @Test
    void aVeryLongAnswer() {
        var answer = ("word ".repeat(20) + "\n").repeat(160);
        assertEquals(List.of("The answer has 3,200 words."), mistakes("## 1. What is long?\n\n" + answer
                + "\n## 2. What is short?\n\nThis.\n", 0));
    }

    @Test
    void anAnswerThatIsOnlyALink() {
        var document = """
                ## 1. What is a delta?

                [Read it there](https://example.org/delta)

                ## 2. What is a fjord?

                https://example.org/fjord

                ## 3. What is a source?

                See [the list](https://example.org/list): where a river begins.
                """;
        assertEquals(List.of("The answer is only a link."), mistakes(document, 0));
        assertEquals(List.of("The answer is only a link."), mistakes(document, 1));
        assertEquals(List.of(), mistakes(document, 2));
    }

    @Test
    void anAnswerThatOnlyAnnounces() {
        assertEquals(List.of("The answer only announces what comes next."),
                mistakes("Q: What are rivers made of?\nA: Of these things:\n", 0));
    }

    @Test
    void theSameQuestionWithTwoAnswers() {
        var document = """
                Q: How long is the Rhine?
                A: 1230 km.

                Q: How long is the Elbe?
                A: 1094 km.

                Q: How long is the Rhine?
                A: 1320 km.
                """;
        assertEquals(List.of(), mistakes(document, 0));
        assertEquals(List.of("Line 1 asks the same and is answered otherwise."), mistakes(document, 2));
    }

    @Test
    void optionsOfWhichNoneIsMarked() {
        assertEquals(List.of("No option is marked as right."), mistakes("""
                ### 1. Which is a river?

                - [ ] Rhine
                - [ ] Eiger
                - [ ] Etna

                ### 2. Which is a lake?

                - [x] Garda
                - [ ] Eiger
                """, 0));
    }

    @Test
    void whoMarksLittleIsNotDoubted() {
        var found = CardsAsText.read("Q: Delta?\nA: Land at a mouth.\n").cards().getFirst();
        assertFalse(found.isToCheck());
        assertTrue(CardsAsText.read("## 1. Closures\n\nFunctions.\n\n## 2. What?\n\nThis.\n").cards().getFirst()
                .isToCheck());
    }

    private static List<String> mistakes(String markdown, int card) {
        return CardsAsText.read(markdown).cards().get(card).mistakes();
    }
}
