package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.kind.Options.Style;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedOptionTest {
    private final Options options = Options.find(
            new OptionLines("1. Lake Tana\n2. **The Nile**\n3. [Volta](v.md) river\n4. 12 lakes\n\nWhich one?"), Style.NUMBER)
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"The Nile", "*the nile*.", "<b>The Nile</b>", "2 The Nile", "[The Nile](n.md)"})
    void itsLettersSayWhichOneItIs(String text) {
        assertEquals(Set.of(1), RepeatedOption.in(options, text, "").orElseThrow().right());
    }

    @Test
    void markUpMayStandBeforeItsLetters() {
        assertEquals(Set.of(2), RepeatedOption.in(options, "Volta river", "").orElseThrow().right());
        assertEquals(Set.of(3), RepeatedOption.in(options, "`12 lakes`", "").orElseThrow().right());
    }

    @Test
    void aTextThatOnlyBeginsAsOneIsNone() {
        assertTrue(RepeatedOption.in(options, "The Nile is long.", "").isEmpty());
    }

    @Test
    void behindItsNumberItIsKnownByBoth() {
        assertEquals(Set.of(1), RepeatedOption.behindNumber(options, "2. The Nile", "").orElseThrow().right());
        assertTrue(RepeatedOption.behindNumber(options, "1. The Nile", "").isEmpty());
        assertTrue(RepeatedOption.behindNumber(options, "7. The Nile", "").isEmpty());
    }
}
