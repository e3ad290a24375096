package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.kind.Options.Style;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OptionLinesTest {
    private static final String[] PIECES = {" ", "   ", "\t", "-", "*", "+", "[", "]", "[x]", "^", "(", ")", ".", ":",
        "**", "__", "a", "B", "h", "i", "1", "12", "word", "–", "\u00A0"};

    @Test
    void sayWhichStylesThereCanBe() {
        var lines = new OptionLines("Pick one:\n\n- a) left\n- b) right\n\nAnswer: b");
        assertTrue(lines.mayHave(Style.LETTER));
        assertTrue(lines.mayHave(Style.BULLET));
        assertEquals(false, lines.mayHave(Style.TASK));
        assertEquals(false, lines.mayHave(Style.NUMBER));
    }

    @Test
    void areLookedForOnlyWhereTwoLinesBeginAsOptions() {
        assertEquals(false, OptionSigns.areIn("Because it is.\n- once\nThat is all.", 2));
        assertTrue(OptionSigns.areIn("Because:\n- it is\n- it was", 2));
    }

    @Test
    void doNotLookIntoCode() {
        assertEquals(false, new OptionLines("```\n- [ ] a\n- [x] b\n```").mayHave(Style.TASK));
    }

    /// Whatever a style's expression fits is let through.
    @Test
    void leaveOutNoOption() {
        var random = new Random(20_260_716);
        for (var run = 0; run < 60_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(9); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var line = text.toString();
            var lines = new OptionLines(line);
            for (var style : Style.values()) {
                assertTrue(lines.mayBe(style, 0) || !style.pattern().matcher(line).matches(),
                        () -> style + ": " + line);
            }
        }
    }

    /// What is read by its signs is what the style's expression says.
    @Test
    void readOptionsAsTheirExpressionsDo() {
        var random = new Random(20_261_129);
        for (var run = 0; run < 60_000; run++) {
            var text = new StringBuilder(random.nextBoolean() ? "- " : "");
            for (var i = random.nextInt(6); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var line = text.append(random.nextInt(9) == 0 ? "\u2028" : "").append("word").toString();
            var lines = new OptionLines(line);
            for (var style : Style.values()) {
                if (lines.mayBe(style, 0)) {
                    assertEquals(byExpression(style, line), lines.start(style, 0), () -> style + ": " + line);
                }
            }
        }
    }

    private static Optional<OptionStart> byExpression(Style style, String line) {
        var found = style.pattern().matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        var letter = style == Style.LETTER || style == Style.NUMBER ? found.group("letter") : "";
        var marks = style.pattern().namedGroups();
        var mark = marks.containsKey("mark") ? found.group("mark") : null;
        return Optional.of(new OptionStart(letter, mark != null && !mark.isBlank(), found.group("text").strip()));
    }
}
