package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fences by which tools do something: show a card, run what is in them.
class FencesOfToolsTest {
    private static final String CARDS = """
            # The sea

            ## Tides

            They come twice a day.

            ## Check yourself

            ```quiz
            What pulls the `water` up?
            ---
            The moon, and a little

            the sun.
            ```

            ```Flashcard
            When are springs?
            ---
            At new and full moon.
            ```
            """;

    @Test
    void aFenceNamedAfterCardsIsOne() {
        assertEquals("""
                fact: What pulls the `water` up? (9-14)
                  The moon, and a little

                  the sun.
                fact: When are springs? (17-20)
                  At new and full moon.
                """, CardsAsText.of(CARDS).replaceAll("(?m)^[a-z]+:", "fact:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```yaml", "```", "~~~text"})
    void otherFencesShowSomething(String fence) {
        assertEquals(-1, CardsAsText.of(CARDS.replace("```quiz", fence).replace("```Flashcard", "```yaml"))
                .indexOf("What pulls"));
    }

    @Test
    void whatBeginsWithTheLineIsSettings() {
        assertEquals(-1, CardsAsText.of(CARDS.replace("What pulls the `water` up?\n", "")).indexOf("The moon, and"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{exec}}", "{{execute T1}}", "{{copy}}  "})
    void theEndOfAFenceMayOfferToRunIt(String offer) {
        assertEquals("""
                fact: Who lists the tides? (9-11)
                  The harbour.
                fact: Who reads them? (13-15)
                  The pilot.
                """, CardsAsText.of("""
                # Tides

                ```plain
                tides list
                ```%s

                Look at the list.

                **Question 1:** Who lists the tides?

                **Answer:** The harbour.

                **Question 2:** Who reads them?

                **Answer:** The pilot.
                """.formatted(offer)).replaceAll("(?m)^[a-z]+:", "fact:"));
    }

    @Test
    void aFenceOfATemplateOpensWithItsLanguage() {
        assertEquals("""
                explanation: Why is there a template? (1-7)
                  ```{{lang}}
                  ## Who reads this?

                  Nobody.
                  ```
                fact: Who reads them? (9-11)
                  The pilot.
                """, CardsAsText.of("""
                ## Why is there a template?

                ```{{lang}}
                ## Who reads this?

                Nobody.
                ```

                ## Who reads them?

                The pilot.
                """));
    }
}
