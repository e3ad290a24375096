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
            new OptionLines("1. Lake Tana\n2. **The Nile**\n3. [Volta](v.md) river\n4. 12 lakes\n\nWhich one?"),
                    Style.NUMBER)
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

    @ParameterizedTest
    @ValueSource(strings = {"12 lakes", "12 lakes.", "12 lakes.** ", "12 lakes. It rains.", "12 lakes - It rains.",
            "12 lakes — It rains.", "12 lakes: It rains.", "12 lakes\n\nIt rains.", "12 lakes  \nIt rains.",
            "12 lakes。It rains."})
    void whereItStandsForItselfItIsNoExplanation(String text) {
        var kept = RepeatedOption.without(options, Set.of(3), text);
        assertTrue(kept.isEmpty() || kept.equals("It rains."), kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 lakeside towns", "12 lakes' worth", "12 lakes-to-be", "12 lakes are enough.",
            "12 lakes, 3 rivers and a sea.", "12 lakes.5", "12 lakes/ponds"})
    void aSentenceThatBeginsAsItKeepsItsBeginning(String text) {
        assertEquals(text, RepeatedOption.without(options, Set.of(3), text));
    }

    @Test
    void whatIsExplainedBelowKeepsItsMarks() {
        assertEquals("- It rains.\n- It pours.",
                RepeatedOption.without(options, Set.of(3), "12 lakes\n\n- It rains.\n- It pours."));
        assertEquals("**Why:** It rains.",
                RepeatedOption.without(options, Set.of(3), "12 lakes.\n\n**Why:** It rains."));
    }

    @Test
    void optionsOfTheSameLettersDifferInTheirSigns() {
        var signed = Options.find(new OptionLines("1. $x$\n2. $-x$\n3. $y$\n\nWhich one?"), Style.NUMBER).orElseThrow();
        assertEquals(Set.of(1), RepeatedOption.in(signed, "$-x$", "").orElseThrow().right());
        assertEquals(Set.of(0), RepeatedOption.in(signed, "$x$", "").orElseThrow().right());
        assertEquals(Set.of(0, 1), RepeatedOption.in(signed, "+x", "").orElseThrow().right());
    }
}
