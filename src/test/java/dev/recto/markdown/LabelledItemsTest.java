package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Answers that are announced on the line of what is asked, behind it.
class LabelledItemsTest {
    @Test
    void gapsWithTheWordInBoldBehind() {
        assertEquals("""
                cloze: An otter holds [gap] while it sleeps. (1-1)
                  _ hands
                cloze: Its home is called a [gap]. (3-3)
                  _ holt
                cloze: It eats [gap] (4-4)
                  _ fish
                """.replace("[gap]", "____"), CardsAsText.of("""
                1. An otter holds ____ while it sleeps. **Answer: hands**

                2. Its home is called a ____. **Answer:** holt
                3. It eats ____ (Answer: fish).
                """));
    }

    @Test
    void sentencesThatAreTrueOrNot() {
        assertEquals("""
                true-false: Otters lay eggs. (1-1)
                  - false
                  False
                true-false: An otter swims well. (2-4)
                  - true
                  True

                  It has webbed feet.
                """, CardsAsText.of("""
                - Otters lay eggs. *Answer: False*
                - An otter swims well. Answer: True

                  It has webbed feet.
                """));
    }

    @Test
    void otherLanguagesAndBrackets() {
        assertEquals("""
                cloze: 水獭住在____里。 (1-1)
                  _ 洞
                cloze: 它吃____。 (2-2)
                  _ 鱼
                """, CardsAsText.of("""
                1. 水獭住在____里。（答案：洞）
                2. 它吃____。答案：鱼
                """));
    }

    @Test
    void anyQuestionMayHaveItBehind() {
        assertEquals("""
                fact: Where does an otter sleep? (1-1)
                  In a holt
                fact: When does it hunt? (3-4)
                  At dusk
                """, CardsAsText.of("""
                ## 1. Where does an otter sleep? (Answer: In a holt)

                ## 2. When does it hunt?
                At dusk
                """));
    }

    @Test
    void whatNoMarkSetsOffAnnouncesNothing() {
        assertEquals("", CardsAsText.of("""
                - Send the short answer: yes or no
                - Read the answer: it may help
                """));
        assertEquals("", CardsAsText.of("""
                - Otters swim well. **Note:** they also run
                - Otters sleep at noon. **Your answer:** ____
                """));
    }

    @Test
    void listOfWhichOneItemAnswersIsNoneOfQuestions() {
        assertEquals("", CardsAsText.of("""
                - Otters swim well.
                - Otters sleep at noon. **Answer:** true
                - Otters live near rivers.
                """));
    }
}
