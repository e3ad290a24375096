package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final String CHARACTERS = "abÀßéΣя水ก٣Ⅳ½²_-.*` \n\t！｡🙂𝒳\uD83D";

    @Test
    void lettersAreWhatTheExpressionLeaves() {
        var random = new Random(4);
        for (var times = 0; times < 20_000; times++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(12); i > 0; i--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            var plain = text.toString();
            assertEquals(plain.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT), Letters.ofPlain(plain));
        }
    }
}
