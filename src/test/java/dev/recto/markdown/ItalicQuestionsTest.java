package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions in italics, each a paragraph or the first line of one.
class ItalicQuestionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"*%s*\n\n", "_%s_\n\n", "*%s*\n", "_%s_\n"})
    void askWhereTheyAreARegularScheme(String form) {
        var text = "# Boats\n\n";
        for (var question : new String[] {"Do boats sink?", "Can one row them?", "Who builds them?"}) {
            text += form.formatted(question) + "Now and then.\n\n";
        }
        assertEquals("""
                fact: Do boats sink?
                  Now and then.
                fact: Can one row them?
                  Now and then.
                fact: Who builds them?
                  Now and then.
                """, CardsAsText.of(text).replaceAll(" \\(.*", ""));
    }

    @Test
    void twoAreEnoughBelowAHeadingOfFrequentQuestions() {
        assertEquals("""
                fact: Do boats sink? (13-15)
                  Not often.
                fact: Can one row them? (17-19)
                  With oars.
                """, CardsAsText.of("""
                # Boats

                ## Sizes

                They come in two sizes.

                ## Prices

                They cost little. *Who buys them?* Everybody does.

                ## FAQ

                *Do boats sink?*

                Not often.

                *Can one row them?*

                With oars.

                ## Thanks

                To the builders.
                """));
    }

    @Test
    void questionsOfAnEssayAreNone() {
        assertEquals("", CardsAsText.of("""
                # Boats

                They are old. *How old are they?* Nobody knows.

                *Is wood lighter than water?* It is, and so it swims.

                ## Later

                *Who needs them now?*

                All who fish.
                """));
    }

    @Test
    void mayBeSeveralSentences() {
        assertEquals("""
                fact: My boat leaks. Is that normal? (3-5)
                  A little.
                fact: It turned over! What do I do? (7-9)
                  Swim.
                """, CardsAsText.of("""
                # FAQ

                *My boat leaks. Is that normal?*

                A little.

                *It turned over! What do I do?*

                Swim.
                """));
    }

    @Test
    void complaintsAmongThemInAListAskAsWell() {
        assertEquals("""
                fact: *Do boats sink*? (1-2)
                  Not often.
                fact: *The oar does not fit into the row lock*. (3-4)
                  Turn it round.
                fact: Who builds them? (5-6)
                  Ann does.
                """, CardsAsText.of("""
                1. *Do boats sink*?
                Not often.
                2. *The oar does not fit into the row lock*.
                Turn it round.
                3. *Who builds them?*
                Ann does.
                """));
    }

    @Test
    void whatIsNotInItalicsBesideThemDoesNot() {
        assertEquals("""
                fact: *Do boats sink*? (1-2)
                  Not often.
                fact: Who builds them? (5-6)
                  Ann does.
                """, CardsAsText.of("""
                1. *Do boats sink*?
                Not often.
                2. The oar does not fit into the row lock.
                Turn it round.
                3. *Who builds them?*
                Ann does.
                """));
    }
}
