package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// A note may hold a task and its solution, and some of its headings may be tasks.
class TasksInNotesTest {
    @Test
    void aNoteIsNoPartOfTheQuestionThatIsMadeFromItsHeading() {
        assertEquals("""
                definition: What is Glazing? (3-11)
                  A glaze is glass that melts onto the clay, and keeps the water in.

                  > [!example]
                  > How much glaze do twelve bowls take?

                  > [!success]- Solution
                  > Two litres.
                definition: What is Bisque firing? (13-15)
                  The first firing leaves the clay hard and still so open that it takes up the glaze.
                """, CardsAsText.of("""
                # Pottery

                ## Glazing

                A glaze is glass that melts onto the clay, and keeps the water in.

                > [!example]
                > How much glaze do twelve bowls take?

                > [!success]- Solution
                > Two litres.

                ## Bisque firing

                The first firing leaves the clay hard and still so open that it takes up the glaze.
                """));
    }

    /// What stands between a task and its solution is more of the task.
    @Test
    void aTaskAmongNotesGoesOnToItsSolution() {
        var page = """
                # Pottery

                ## %s

                %s

                > [!success]- Solution
                > Two litres.

                ## Bisque firing

                The first firing leaves the clay hard and still so open that it takes up the glaze.
                """;
        assertEquals("""
                fact: How much glaze do twelve bowls take? (3-8)
                  ?
                  ? Each takes a sixth of a litre.
                  Two litres.
                """, first(page.formatted("How much glaze do twelve bowls take?", "Each takes a sixth of a litre.")));
        assertEquals("""
                exercise: Calculate how much twelve bowls take. (5-8)
                  Two litres.
                """, first(page.formatted("Glaze", "Calculate how much twelve bowls take.")));
        assertEquals("""
                definition: What is Glaze? (3-7)
                  ?
                  ? **Stop here:** How much do twelve bowls take?
                  Two litres.
                """, first(page.replace("> [!success]- Solution\n> Two", "**Answer:** Two")
                        .formatted("Glaze", "**Stop here:** How much do twelve bowls take?")));
    }

    private static String first(String markdown) {
        return CardsAsText.text(CardsAsText.cards(markdown).getFirst());
    }
}
