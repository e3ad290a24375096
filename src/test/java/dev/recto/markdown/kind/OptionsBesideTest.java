package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OptionsBesideTest {
    /// Options beside each other, so that all lines of the text are looked at.
    private static final String LOOKED_AT = "A) red  B) blue  C) green\n";

    private static final String[] PARTS = {"A) red", "b) blue", "C) red", "(a) ", "(b) ", "**A)** x", "a. red", "b. ", "c. ",
            "A、red", "B、blue", "C．x", "  ", " · ", "   ", "\n", "\n\n", "verb. ", "x", ")", ".", "*", "("};

    @Test
    void whereNoLineBeginsWithALetterNothingIsPutApart() {
        var random = new Random(5);
        for (var times = 0; times < 20_000; times++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(9); i > 0; i--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            assertEquals(OptionsBeside.apart(LOOKED_AT) + OptionsBeside.apart(text.toString()),
                    OptionsBeside.apart(LOOKED_AT + text));
        }
    }
}
