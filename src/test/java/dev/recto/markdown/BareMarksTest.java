package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words without brackets behind the option that is right.
class BareMarksTest {
    private static String read(String option) {
        return CardsAsText.of("""
                # Quiz

                Which one floats?

                A) iron
                B) %s
                C) stone
                """.formatted(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wood Correct", "wood - correct", "wood – right", "wood Correct.", "wood Correcta",
            "wood - correct answer", "wood Richtig"})
    void markTheOption(String option) {
        assertEquals("""
                multiple-choice: Which one floats? (3-7)
                  [ ] iron
                  [x] wood
                  [ ] stone
                  wood
                """, read(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"both are Correct", "all of these are correct", "politically correct", "Correct",
            "the upper right", "none is Right", "not Right"})
    void areWhatAnOptionSays(String option) {
        assertEquals("""
                multiple-choice: Which one floats? (3-7)
                  [ ] iron
                  [ ] %s
                  [ ] stone
                """.formatted(option), read(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s Correct", "%s - correct"})
    void tellNothingApartWhereTwoHaveThem(String form) {
        assertEquals("""
                multiple-choice: Which one floats? (3-6)
                  [ ] %s
                  [ ] %s
                """.formatted(form.formatted("wood"), form.formatted("cork")), CardsAsText.of("""
                # Quiz

                Which one floats?

                A) %s
                B) %s
                """.formatted(form.formatted("wood"), form.formatted("cork"))));
    }
}
