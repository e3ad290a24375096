package dev.recto.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WidthTest {
    @Test
    void theLimitsAreThoseOfTheDesign() {
        assertEquals(Width.WIDE, Width.of(1200, 100));
        assertEquals(Width.MEDIUM, Width.of(1199, 100));
        assertEquals(Width.MEDIUM, Width.of(720, 100));
        assertEquals(Width.NARROW, Width.of(719, 100));
    }

    @Test
    void largeTextTakesRoom() {
        assertEquals(Width.MEDIUM, Width.of(1280, 125));
        assertEquals(Width.NARROW, Width.of(800, 125));
        assertEquals(Width.NARROW, Width.of(3000, 175));
    }

    @Test
    void smallTextDoesNotMakeRoom() {
        assertEquals(Width.MEDIUM, Width.of(1000, 80));
    }
}
