package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertEquals(5, Columns.of("abcde"));
        assertEquals(4, Columns.of("日本"));
        assertEquals(2, Columns.of("👉"));
        assertEquals(1, Columns.of("e\u0301"));
        assertEquals(2, Columns.of("👩\u200d🔬"));
    }

    @Test
    void breaksAtSpacesAndBetweenIdeographs() {
        assertEquals(List.of("one two", "three"), wrap("one two three", 9));
        assertEquals(List.of("日本語", "です"), wrap("日本語です", 7));
    }

    @Test
    void punctuationDoesNotBeginALineOfIdeographs() {
        assertEquals(List.of("日本", "語。"), wrap("日本語。", 6));
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertEquals(List.of("abcd", "efg", "hi"), wrap("abcdefg hi", 4));
    }

    @Test
    void anAddressStaysInOnePiece() {
        assertEquals(List.of("see", "https://example.org/a?b=c"), wrap("see https://example.org/a?b=c", 26));
    }

    @Test
    void meantLineEndsStay() {
        assertEquals(List.of("a", "", "b"), wrap("a\n\nb", 10));
    }

    @Test
    void whatIsTooLongEndsInAnEllipsis() {
        assertEquals("abc…", Columns.shortened("abcdef", 4));
        assertEquals("日…", Columns.shortened("日本語", 4));
        assertEquals("abcd", Columns.shortened("abcd", 4));
    }

    private static List<String> wrap(String text, int width) {
        return Columns.wrap(new AttributedString(text), width).stream().map(AttributedString::toString).toList();
    }
}
