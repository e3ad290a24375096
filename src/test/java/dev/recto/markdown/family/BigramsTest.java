package dev.recto.markdown.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BigramsTest {
    @Test
    void signIsFoundWhereverItStands() {
        assertTrue(new Bigrams("::a").have("::"));
        assertTrue(new Bigrams("a::").have("::"));
        assertFalse(new Bigrams(":a:").have("::"));
        assertFalse(new Bigrams("").have("::"));
    }

    @Test
    void neighboursOfASignAloneAreNotTheSign() {
        assertFalse(new Bigrams("<! !- --").have("<!--"));
    }

    @Test
    void signAcrossThePiecesThatAreReadAtOnceIsFound() {
        for (var before = 8_180; before < 8_200; before++) {
            assertTrue(new Bigrams("x".repeat(before) + "```json").have("```json"));
        }
    }

    @Test
    void findsWhatASearchFinds() {
        var parts = List.of(":", "{", "[", "a", "é", "😀", "\n", "%", "\u0000");
        var random = new Random(3);
        for (var i = 0; i < 50_000; i++) {
            var text = joined(parts, random.nextInt(12), random);
            var sign = joined(parts, 2 + random.nextInt(2), random);
            assertEquals(text.contains(sign), new Bigrams(text).have(sign), text + " / " + sign);
        }
    }

    private static String joined(List<String> parts, int count, Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
