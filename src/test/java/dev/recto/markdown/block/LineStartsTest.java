package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineStartsTest {
    private static final String CHARACTERS = "aAbz09*_#[(<%~\n\n\n ❓è";

    @Test
    void whatBeginsALineMayBeginIt() {
        var random = new Random(20_261_129);
        for (var run = 0; run < 2_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(20); i > 0; i--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            var markdown = new Markdown(text.toString());
            text.toString().lines().filter(line -> !line.isEmpty()).forEach(line ->
                    assertTrue(markdown.mayBeginLine(LineStarts.bits(line.substring(0, 1))), text::toString));
        }
    }

    @Test
    void signsWithinALineBeginNone() {
        var markdown = new Markdown("one *two*\n[three] (4)");
        assertEquals(false, markdown.mayBeginLine(LineStarts.bits("*(")));
        assertEquals(false, markdown.mayBeginLine(LineStarts.DIGITS));
        assertTrue(markdown.mayBeginLine(LineStarts.bits("[")));
    }

    @Test
    void anEmptyTextHasNoLine() {
        assertEquals(false, new Markdown("").mayBeginLine(LineStarts.DIGITS | LineStarts.OTHERS));
    }
}
