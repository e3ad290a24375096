package dev.recto.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerShapeTest {
    @Test
    void countsWhatTheKindHas() {
        var face = Plans.face("Which?", "Text.", 1);
        assertEquals("3 options, 1 right", AnswerShape.of(new Card.MultipleChoice(face, List.of(
                new Card.Choice("a", false), new Card.Choice("b", true), new Card.Choice("c", false)), Passage.EMPTY)));
        assertEquals("2 options, none marked right", AnswerShape.of(new Card.MultipleChoice(
                face, List.of(new Card.Choice("a", false), new Card.Choice("b", false)), Passage.EMPTY)));
        assertEquals("2 steps", AnswerShape.of(new Card.Procedure(face, List.of("Cut", "Fold"))));
        assertEquals("1 point", AnswerShape.of(new Card.Listing(face, List.of("Paper"))));
        assertEquals("false", AnswerShape.of(new Card.TrueFalse(face, Optional.of(false), Passage.EMPTY)));
        assertEquals("1 paragraph", AnswerShape.of(new Card.Procedure(face, List.of())));
    }

    @Test
    void namesTheBlocksOfAnAnswer() {
        assertEquals("2 headings, formula, table, code", shape("""
                ### In short
                It shrinks.

                $$
                a = b

                + c
                $$

                ### Compared
                | one | two |
                |---|---|
                | 1 | 2 |

                ```java
                # not a heading
                ```
                """));
        assertEquals("table with 2 rows", shape("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"));
        assertEquals("2 paragraphs", shape("One line\nand its end.\n\nAnother.\n"));
        assertEquals("picture", shape("![a leaf](leaf.png)"));
        assertEquals("no answer in the document", shape(" "));
    }

    private static String shape(String answer) {
        return AnswerShape.of(new Card.Explanation(Plans.face("Why?", answer, 1)));
    }
}
