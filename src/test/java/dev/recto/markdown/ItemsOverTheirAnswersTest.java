package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Items that ask, whose answer begins in the item and goes on below it.
class ItemsOverTheirAnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"1. **%s**\n", "1. %s\n", "1. **%s** ", "- **%s**\n", "1. **%s** \n", "1. __%s__\n"})
    void answerThatBeginsInTheItemGoesOnBelowIt(String item) {
        assertEquals("""
                What is a cat? => It sleeps.

                It eats.
                What is a dog? => It barks.

                It runs.
                What is a cow? => It moos.

                It stands.
                """, cards("""
                %sIt sleeps.

                It eats.

                %sIt barks.

                It runs.

                %sIt moos.

                It stands.
                """.formatted(item.formatted("What is a cat?"), item.formatted("What is a dog?").replace("1.", "2."),
                        item.formatted("What is a cow?").replace("1.", "3."))));
    }

    @Test
    void rulesBetweenThemBelongToNone() {
        assertEquals("""
                What is a cat? => It sleeps.
                What is a dog? => It barks.
                What is a cow? => It moos.
                """, cards("""
                1. **What is a cat?**
                It sleeps.

                ---
                2. **What is a dog?**
                It barks.

                ----------
                3. **What is a cow?**
                It moos.
                """));
    }

    @Test
    void twoAreEnoughWhereTheQuestionIsInBold() {
        assertEquals("""
                What is a cat? => It sleeps.
                What is a dog? => It barks.
                """, cards("""
                1. **What is a cat?**
                It sleeps.

                2. **What is a dog?**
                It barks.
                """));
    }

    @Test
    void oneThatAsksAmongThemIsNot() {
        assertEquals("", cards("""
                1. **Is it fast?** Yes it is.
                2. **Small** and cheap.
                """));
    }

    private static String cards(String markdown) {
        var text = new StringBuilder();
        for (var card : CardsAsText.cards(markdown)) {
            text.append(card.face().question().text()).append(" => ").append(card.face().answer().text()).append('\n');
        }
        return text.toString();
    }
}
