package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.block.PlainText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A look that lets a text through which the expression does not fit costs time; one that holds back what it fits
/// loses cards.
class BeginningsTest {
    private static final String WORDS = "answers?|ans|answer key|(?:the |my )+solutions?|sol|z|ответы?|(?:die )?lösung";
    private static final Pattern RULE =
            Pattern.compile("(?:" + WORDS + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> PARTS = List.of("a", "A", "n", "s", "wer", "Answer", " ", "key", "The ", "the",
            "my ", "solution", "sol", "u", "z", "Z", "отв", "ет", "die", "LÖSUNG", "lö", "**", "_", "`", "<b>", "\t",
            ":", "\n", "7");

    private final Beginnings beginnings = Beginnings.of(WORDS);
    private final Random random = new Random(5);

    @Test
    void whatTheRuleFitsIsLetThrough() {
        for (var i = 0; i < 100_000; i++) {
            var text = text();
            var first = Beginnings.firstLetter(text, false);
            if (first >= 0 && RULE.matcher(text).region(first, text.length()).lookingAt()) {
                assertTrue(beginnings.fit(text, first), text);
                assertTrue(beginnings.fitThroughMarks(text, first, text.length()), text);
            }
        }
    }

    @Test
    void whatTheRuleFitsInThePlainTextIsLetThroughMarks() {
        for (var i = 0; i < 100_000; i++) {
            var text = text();
            var first = Beginnings.firstLetter(text, false);
            // What begins with a tag begins elsewhere in plain text.
            if (first >= 0 && text.indexOf('<') != first - 1
                    && RULE.matcher(PlainText.of(text.substring(first))).lookingAt()) {
                assertTrue(beginnings.fitThroughMarks(text, first, text.length()), text);
            }
        }
    }

    @Test
    void wordEndsWhereNoLetterFollows() {
        assertTrue(beginnings.fitWord("ANS: 5", 0));
        assertTrue(beginnings.fitWord("z", 0));
        assertFalse(beginnings.fitWord("answering", 0));
        assertTrue(beginnings.fitWord("answer", 0));
    }

    @Test
    void otherWordsAreHeldBack() {
        for (var text : List.of("and so on", "soap", "a", "The end of it", "Dieter", "овал")) {
            assertFalse(beginnings.fit(text, 0), text);
            assertFalse(beginnings.fitThroughMarks(text, 0, text.length()), text);
        }
    }

    @Test
    void firstLetterIsFoundInAnyScript() {
        assertEquals(3, Beginnings.firstLetter("12 ж", false));
        assertEquals(0, Beginnings.firstLetter("12 ж", true));
        assertEquals(-1, Beginnings.firstLetter("…!", true));
    }

    private String text() {
        var text = new StringBuilder();
        for (var count = 1 + random.nextInt(6); count > 0; count--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
