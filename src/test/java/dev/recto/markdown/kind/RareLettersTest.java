package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is seen at a glance about a line lets through all that may be an option.
class RareLettersTest {
    private static final int LINES = 200_000;

    @Test
    void noOptionIsOverlooked() {
        var parts = List.of(" ", "  ", "\t", "&nbsp;", "&EMSP;", "- ", "• ", "* ", "-", "*", "**", "__", "`", "<b>",
                "</b>", "<KBD>", "(", "[", "（", "【", "Option", "option ", "a", "A", "H", "h", "i", ".", ")", ":", "]",
                "）", "、", "\\", "/", " - ", " – ", "red");
        var random = new Random(31);
        var options = 0;
        for (var i = 0; i < LINES; i++) {
            var line = new StringBuilder();
            for (var count = 2 + random.nextInt(6); count > 0; count--) {
                line.append(parts.get(random.nextInt(parts.size())));
            }
            var fits = RareLetters.fitting(line.toString()).isPresent();
            options += fits ? 1 : 0;
            assertTrue(!fits || RareLetters.mayBeOne(line.toString()), line.toString());
        }
        assertTrue(options > 1_000, options + " options");
    }

    @Test
    void aLineOfProseIsNotTriedWhateverItOpensWith() {
        for (var line : List.of("A lake has no outlet", "(see the map)", "**Basin**: what drains into a river",
                "[the source](river.md)", "`flow` is a rate", "- the bed", "I. Rivers")) {
            assertFalse(RareLetters.mayBeOne(line), line);
        }
    }
}
