package dev.recto.markdown.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final int STRETCH = 64;

    @Test
    void signIsBetweenOffsetsThatItsFirstCharacterIsBetween() {
        var places = Places.of("x".repeat(STRETCH) + "::", "::");
        assertTrue(places.mayBeIn(0, STRETCH + 1));
        assertTrue(places.mayBeIn(STRETCH, STRETCH + 2));
        assertFalse(places.mayBeIn(0, STRETCH));
    }

    @Test
    void noSignsAreNowhere() {
        var text = "::".repeat(STRETCH);
        assertFalse(Places.of(text).mayBeIn(0, text.length()));
        assertFalse(Places.of(text, "==").mayBeIn(0, text.length()));
    }

    @Test
    void nothingIsBetweenOffsetsThatAreNotInOrder() {
        assertFalse(Places.of("::::", "::").mayBeIn(0, 0));
        assertFalse(Places.of("", "::").mayBeIn(0, 0));
    }

    @Test
    void seesWhatStandsInTheStretchesBetweenTwoOffsets() {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder(".".repeat(1 + random.nextInt(20_000)));
            for (var sign = random.nextInt(4); sign > 0; sign--) {
                text.setCharAt(random.nextInt(text.length()), '#');
            }
            var start = random.nextInt(text.length());
            var end = start + 1 + random.nextInt(text.length() - start);
            var first = start / STRETCH * STRETCH;
            var last = Math.min(text.length(), ((end - 1) / STRETCH + 1) * STRETCH);
            assertEquals(text.substring(first, last).contains("#"),
                    Places.of(text.toString(), "#").mayBeIn(start, end), start + " to " + end + " of " + text.length());
        }
    }
}
