package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is seen at a glance about a key lets through all that the rules let through; on random text.
class KeyGlancesTest {
    private static final int TEXTS = 40_000;

    private final Random random = new Random(29);

    @Test
    void noSentenceThatNamesALetterIsOverlooked() {
        var parts = List.of("The ", "correct ", "answer ", "option ", "is ", "So ", "a", "b", "B", "H", "C ", "and ",
                "D", "(", ")", ".", ":", "**", "_", "\"", " ", "- ", "wall", "right", "Antwort ", "ist ", "richtig");
        for (var i = 0; i < TEXTS; i++) {
            var line = joined(parts);
            assertTrue(KeySentence.mayNameLetter(line) || !KeySentence.OPENING.matcher(line).lookingAt()
                    && !KeySentence.FURTHER_ON.matcher(line).lookingAt()
                    && !KeySentence.SAID_OF_LETTER.matcher(line).lookingAt(), line);
        }
    }

    @Test
    void noSentenceThatNamesAnOptionIsOverlooked() {
        var parts = List.of("The ", "So, ", "correct ", "right ", "answer ", "option ", "is ", "are ", ": ", "**", "A",
                "3", "Also ", "die ", "richtige ", "Antwort ", "ist ", "La ", "respuesta ", "correcta ", "es ", "正解は",
                "所以", "答案", "是", "\n", "lake ");
        for (var i = 0; i < TEXTS; i++) {
            var text = joined(parts);
            assertTrue(NamedOptions.mayLead(text) || !NamedOptions.LEAD.matcher(text).lookingAt(), text);
        }
    }

    @Test
    void wherePeopleSetAWordOffNothingMoves() {
        assertFalse(RightSigns.mayHave("- **Lakes** are still\n- *rivers* flow\n\n__Both__ are wet"));
        assertTrue(RightSigns.mayHave("a) Lake\n**b) River**"));
    }

    @Test
    void noSignThatMovesIsOverlooked() {
        var parts = List.of("a) ", "b) ", "**", "*", "__", "(c) ", "- ", "✅ ", "❌", "\n", "\n\n", "lake", " ", "```",
                "<b>", "</b>", "[ ] ", "d.", "h:");
        for (var i = 0; i < TEXTS; i++) {
            var text = joined(parts);
            if (!RightSigns.mayHave(text)) {
                assertEquals(text, RightSigns.written(text));
            }
        }
    }

    private String joined(List<String> parts) {
        var text = new StringBuilder();
        for (var count = 1 + random.nextInt(9); count > 0; count--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
