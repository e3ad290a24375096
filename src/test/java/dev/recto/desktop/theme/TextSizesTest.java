package dev.recto.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextSizesTest {
    @Test
    void stepsGoFromEightyToTwoHundred() {
        assertEquals(110, TextSizes.larger(100));
        assertEquals(200, TextSizes.larger(200));
        assertEquals(90, TextSizes.smaller(100));
        assertEquals(80, TextSizes.smaller(80));
    }

    @Test
    void aSizeBetweenTheStepsGoesToTheNextOne() {
        assertEquals(125, TextSizes.larger(117));
        assertEquals(110, TextSizes.smaller(117));
    }
}
