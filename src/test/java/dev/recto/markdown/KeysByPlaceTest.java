package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Keys whose numbers the questions do not have: they count the questions.
class KeysByPlaceTest {
    private static final String BIRDS = """
            ## Which bird stays in winter?

            - A) the robin
            - B) the swallow

            ## Which bird sings at night?

            - A) the robin
            - B) the nightingale

            """;

    @Test
    void keyCountsQuestionsWithoutNumbers() {
        assertEquals("""
                multiple-choice: Which bird stays in winter? (1-5)
                  [x] the robin
                  [ ] the swallow
                  the robin
                multiple-choice: Which bird sings at night? (6-10)
                  [ ] the robin
                  [x] the nightingale
                  the nightingale
                """, CardsAsText.of(BIRDS + """
                ## Answer key

                | No. | Answer |
                |---|---|
                | 1 | A |
                | 2 | B |
                """));
    }

    @Test
    void keyOfMoreQuestionsThanThereAreCountsNone() {
        assertEquals("""
                multiple-choice: Which bird stays in winter? (1-4)
                  [ ] the robin
                  [ ] the swallow
                multiple-choice: Which bird sings at night? (6-9)
                  [ ] the robin
                  [ ] the nightingale
                """, CardsAsText.of(BIRDS + """
                ## Answer key

                1. A
                2. B
                3. A
                """).lines().filter(line -> line.startsWith("multiple") || line.startsWith("  ["))
                .map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void headingThatSaysAnswerIsNoSectionOfADeck() {
        var cards = CardsAsText.cards("""
                # Birds

                **1.** Which bird stays in winter?

                #### Answer

                The robin does.

                **2.** Which bird sings at night?

                #### Answer

                The nightingale does.
                """);
        assertEquals(List.of("The robin does.", "The nightingale does."),
                cards.stream().map(card -> card.face().answer().display()).toList());
        assertEquals(List.of(List.of("Birds"), List.of("Birds")),
                cards.stream().map(card -> card.face().headings()).toList());
    }
}
