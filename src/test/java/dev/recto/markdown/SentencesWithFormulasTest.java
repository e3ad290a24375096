package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Tasks below the number of an exercise whose sentences go on behind a formula.
class SentencesWithFormulasTest {
    @Test
    void sentencesGoOnThroughFormulas() {
        assertEquals("""
                fact: Study with (3-15)
                  ?
                  ? $$V = x^2$$
                  ?
                  ? whether the point
                  ?
                  ? $$x = 0$$
                  ?
                  ? is stable.
                  Yes, it is.
                exercise: For (17-25)
                  ?
                  ? $$x = y$$
                  ?
                  ? prove the claim.
                  By symmetry.
                """, CardsAsText.of("""
                # Points

                ### Exercise 1

                Study with

                $$V = x^2$$

                whether the point

                $$x = 0$$

                is stable.

                **Solution.** Yes, it is.

                ### Exercise 2

                For

                $$x = y$$

                prove the claim.

                **Solution.** By symmetry.
                """));
    }

    @Test
    void whatIsGivenStandsBeforeTheTask() {
        assertEquals("""
                exercise: Let x be a number with (3-13)
                  ?
                  ? $$x^2 = 4.$$
                  ?
                  ? Prove that it is even.
                  It is two.
                exercise: Prove that four is even. (15-19)
                  It is twice two.
                """, CardsAsText.of("""
                # Numbers

                ### Exercise 1

                Let x be a number with

                $$x^2 = 4.$$

                Prove that it is even.

                **Solution**

                It is two.

                ### Exercise 2

                Prove that four is even.

                **Solution.** It is twice two.
                """));
    }

    @Test
    void aFormulaAloneBelowATaskAnswersIt() {
        assertEquals("""
                numeric: Compute the square of two (3-7)
                  - 4 +- 0.0
                  $$4$$
                numeric: Compute the square of three (9-13)
                  - 9 +- 0.0
                  $$9$$
                """, CardsAsText.of("""
                # Squares

                ### Exercise 1

                Compute the square of two

                $$4$$

                ### Exercise 2

                Compute the square of three

                $$9$$
                """));
    }
}
