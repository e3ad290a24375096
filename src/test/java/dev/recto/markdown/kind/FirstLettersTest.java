package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstLettersTest {
    private final FirstLetters letters = FirstLetters.of("answers?|(?:right|correct) one|Ответ|a(?=\\d)",
            words -> "^(?:" + words + "):", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void aWordIsFoundByItsFirstLetterInEitherCase() {
        assertTrue(fits("Answers: 3"));
        assertTrue(fits("ответ: 3"));
    }

    @Test
    void aWordWithSeveralBeginningsIsFoundByEach() {
        assertTrue(fits("right one: b"));
        assertTrue(fits("Correct one: b"));
    }

    @Test
    void noWordBeginsWithAnotherLetter() {
        assertTrue(letters.at('z').isEmpty());
        assertFalse(fits("Right answer: b"));
    }

    private boolean fits(String text) {
        return letters.at(text.charAt(0)).filter(rule -> rule.matcher(text).find()).isPresent();
    }
}
