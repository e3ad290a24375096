package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `A)` before answers: a label where several have it and none has a `B)`.
class LoneLettersTest {
    @Test
    void letterOfSeveralAnswersIsTheirLabel() {
        assertEquals("""
                What is a quarry? = A pit for stone.
                What is slate? = Stone that splits.

                  It covers roofs.
                What is chalk? = Soft stone.
                """, of("""
                - **What is a quarry?**<br/>
                    A) A pit for stone.

                - **What is slate?**<br/>
                    A) Stone that splits.

                    It covers roofs.

                - **What is chalk?**

                  Soft stone.
                """));
    }

    @Test
    void letterOfOneAnswerStays() {
        assertEquals("""
                What is the upper button? = A) It is red.
                What is the lower button? = It is green.
                """, of("""
                ### What is the upper button?

                A) It is red.

                ### What is the lower button?

                It is green.
                """));
    }

    @Test
    void lettersThatGoOnStay() {
        assertEquals("""
                What can be built with stone? = A) Walls, for one.

                B) Roofs.
                What can be built with wood? = A) Huts, for one.
                What can be built with snow? = A) Caves, for one.
                """, of("""
                ### What can be built with stone?

                A) Walls, for one.

                B) Roofs.

                ### What can be built with wood?

                A) Huts, for one.

                ### What can be built with snow?

                A) Caves, for one.
                """));
    }

    private static String of(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().display() + " = "
                + card.face().answer().text() + "\n").collect(Collectors.joining());
    }
}
