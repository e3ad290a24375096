package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineNumbersTest {
    @Test
    void lineHasAsManyLineFeedsBeforeItAsItsNumberSays() {
        var random = new Random(3);
        for (var times = 0; times < 50; times++) {
            var text = new StringBuilder();
            for (var line = random.nextInt(40); line >= 0; line--) {
                // Many short lines between two marks of the table, and lines over several of them.
                text.append("x".repeat(random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(5))).append('\n');
            }
            text.append(random.nextBoolean() ? "end" : "");
            assertNumbers(text.toString());
        }
    }

    @Test
    void emptyTextHasOneLine() {
        assertNumbers("");
        assertNumbers("\n");
    }

    @Test
    void offsetsOutsideTheTextAreBeforeItsFirstLineOrInItsLast() {
        var numbers = new LineNumbers(new int[] {0, 3}, 5);
        assertEquals(0, numbers.at(-1));
        assertEquals(2, numbers.at(500));
    }

    private static void assertNumbers(String text) {
        var document = new BlockReader().read(SourceText.decode("a.md", text.getBytes(StandardCharsets.UTF_8)));
        for (var offset = 0; offset <= text.length(); offset++) {
            var feeds = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
            assertEquals(Math.min(feeds + 1, document.lineCount()), document.lineAt(offset), text + " at " + offset);
        }
    }
}
