package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What note tools keep at the top of a page.
class PagePropertiesTest {
    @Test
    void propertiesInCapitalLettersAreNoCards() {
        assertEquals("""
                definition: delta (6-6)
                  land that a river builds
                """, CardsAsText.of("""
                Owner:: Ann
                Status:: open
                Due Date:: 2026-01-01
                Type:: survey

                delta :: land that a river builds
                """));
    }

    @Test
    void wordsToLearnAreCards() {
        assertEquals("""
                definition: River (1-1)
                  Fluss
                definition: Type (2-2)
                  Art
                definition: Coast (3-3)
                  Küste
                """, CardsAsText.of("""
                River:: Fluss
                Type:: Art
                Coast:: Küste
                """));
    }

    @Test
    void aLabelBeforeATermIsNoPartOfIt() {
        assertEquals("""
                definition: What is Delta? (3-5)
                  It is the land that a river builds where it meets the sea.
                definition: What is Fjord? (7-9)
                  It is a valley that the sea has drowned after the ice left.
                """, CardsAsText.of("""
                # Words of the coast

                ## Term: Delta

                It is the land that a river builds where it meets the sea.

                ## Term: Fjord

                It is a valley that the sea has drowned after the ice left.
                """));
    }

    @Test
    void linesWithoutAValueMakeAForm() {
        assertEquals("""
                definition: What is a duck? (8-8)
                  A bird
                """, CardsAsText.of("""
                # Sheet

                Source Type::a book
                Author::
                Note Colour::green as ponds
                Review::

                What is a duck?::A bird
                """));
    }

    @Test
    void oneSuchLineMakesNone() {
        assertEquals("""
                definition: Grey duck (1-1)
                  a female
                definition: Green duck (2-2)
                  a male
                """, CardsAsText.of("""
                Grey duck :: a female
                Green duck :: a male
                Blue duck ::
                """));
    }

    @Test
    void aLineOfLinksAboveAPageIsNoCard() {
        for (var line : List.of("up:: [[Maps]]", "Related:: [[Maps]], [[Globes]]", "topics:: #maps #globes")) {
            assertEquals("", CardsAsText.of(line + """

                    # Projections

                    See there.
                    """));
        }
        assertEquals("""
                definition: up (1-1)
                  towards the sky
                """, CardsAsText.of("""
                up:: towards the sky

                # Directions
                """));
    }
}
