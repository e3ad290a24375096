package dev.recto.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardIdTest {
    /// Letters with two cases, white space of all sorts, marks that combine, halves of pairs.
    private static final int[] CHARACTERS = {'a', 'B', ' ', '\n', '\t', 'İ', 'é', 'Σ', 'σ', 0x301, 0x1100, 0x1161,
        0xac00, 0x11a8, 0x3099, 0x304b, 0x3000, 0x2003, 0xa0, 0x1f600, 0xfe0f, 0x200d, 0xd800, 0xdc00, '→', 0x1f, 0x1c,
                '.',
        'Ж', 0x627, 0x64b, 0x653, '中'};

    /// Most characters are made normal one by one, and none may come out otherwise than by the book.
    @Test
    void everyCharacterIsMadeNormalByTheBook() {
        for (var c = 0; c < 0x20000; c++) {
            var one = Character.toString(c);
            assertByTheBook(one);
            assertByTheBook("A" + one + "B");
            assertByTheBook("x " + one + " ");
            assertByTheBook("ᄀe" + one + "\u0301");
        }
    }

    @Test
    void textsAreMadeNormalByTheBook() {
        var random = new Random(20_261_129);
        for (var run = 0; run < 100_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(8); i > 0; i--) {
                text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            assertByTheBook(text.toString());
        }
    }

    private static void assertByTheBook(String text) {
        assertEquals(byTheBook(text, "A"), CardId.ofContent(text, "A", "").value(),
                () -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
    }

    private static String byTheBook(String question, String answer) {
        try {
            var content = "recto:1\n" + normal(question) + "\n\n" + normal(answer) + "\n\n";
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
