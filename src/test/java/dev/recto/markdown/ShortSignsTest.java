package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short signs before lines: the initials of "term" and "definition", `T: …` over `D: …`, and `{?}` over `{!}`.
class ShortSignsTest {
    @Test
    void makeCardsBesideQuestionsAndClozes() {
        assertEquals("""
                definition: estuary (1-2)
                  where a river meets the sea
                cloze: Water that is part salt is [brackish]. (6-6)
                  _ brackish
                definition: delta (8-10)
                  land that a river
                  left at its mouth
                fact: Which river has the largest delta? (14-15)
                  The Ganges.
                """, CardsAsText.of("""
                T: estuary
                D: where a river meets the sea

                ---

                C: Water that is part salt is [brackish].

                T: delta
                D: land that a river
                left at its mouth

                ---

                Q: Which river has the largest delta?
                A: The Ganges.
                """));
    }

    @Test
    void ofOtherLanguages() {
        assertEquals("""
                definition: Mole (1-2)
                  Damm vor einem Hafen
                definition: Kai (4-5)
                  Ufer zum Anlegen
                """, CardsAsText.of("""
                B: Mole
                D: Damm vor einem Hafen

                B: Kai
                D: Ufer zum Anlegen
                """));
    }

    @Test
    void bracesBeforeItemsAskAndAnswer() {
        assertEquals("""
                fact: 3 + 4 = ? (3-4)
                  7
                list: Name the river of Cairo (8-9)
                  Nile
                """, CardsAsText.of("""
                # Slides {.deck}

                * {?} 3 + 4 = ?
                * {!} 7

                ## Next

                * {?} Name the river of Cairo
                * {!} Nile

                ## Signs

                * {?} what is in doubt
                * {-} what is wrong
                * {!} what matters
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "T: estuary\nD: where a river meets the sea\n",
        "T: 20\nD: 5\n\nT: 30\nD: 7\n",
        "S: sail\nT: tiller\nD: deck\n\nT: thwart\nD: davit\n",
        "T: tiller\nD: deck\nK: keel\n\nT: thwart\nD: davit\nK: kedge\n",
        "T: Did you sleep?\nD: Not at all.\n\nT: Why not?\nD: The wind.\n",
        "```\nT: tide\nD: draught\n\nT: tack\nD: drift\n```\n"})
    void oneOfThemNumbersOtherLettersTalkAndCodeAreNone(String markdown) {
        assertEquals("", CardsAsText.of("# Notes\n\n" + markdown));
    }
}
