package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The initials of the words for question and answer before both, where no word is.
class InitialsTest {
    private static final String TWO = """
            fact: Quack? (3-5)
              Duck.
            fact: Honk? (7-9)
              Goose.
            """;

    @ParameterizedTest
    @CsvSource({"**P1.**,**R1.**,**P2.**,**R2.**", "**В1:**,**О1:**,**В2:**,**О2:**", "D:,R:,D:,R:", "З:,В:,З:,В:",
        "F1:,A1:,F2:,A2:", "- P:,- R:,- P:,- R:", "F:,A:,F:,A:", "P1.,R:,P2.,R:", "**F:**,**A:**,**F:**,**A:**"})
    void markBoth(String first, String answer, String second, String other) {
        assertEquals(TWO, CardsAsText.of("""
                # Birds

                %s Quack?

                %s Duck.

                %s Honk?

                %s Goose.
                """.formatted(first, answer, second, other)));
    }

    @Test
    void mayStandInTheBoldOfWhatIsAsked() {
        assertEquals("""
                fact: Quack? (3-4)
                  Duck.
                fact: Honk? (6-7)
                  Goose.
                """, CardsAsText.of("""
                # Birds

                **P1. Quack?**
                **R1.** Duck.

                **P2. Honk?**
                **R2.** Goose.
                """));
    }

    @Test
    void areNoMarksWhereNothingIsAsked() {
        assertEquals("", CardsAsText.of("""
                # Registers

                P: pointer to the page
                R: read register

                P: pointer to the next page
                R: read again
                """));
    }

    @Test
    void areNoMarksOfWhatHasAnotherNumberOrIsAlone() {
        assertEquals("", CardsAsText.of("""
                # Notes

                P1: Is it late?
                R2: rain

                P3: Is it cold?
                R4: ice
                """));
        assertEquals("", CardsAsText.of("""
                # Notes

                P: Is it late?
                R: rain
                """));
    }

    @ParameterizedTest
    @CsvSource({"D, **, '- '", "V, **, ''", "F, '', ''", "Т, **, '- '"})
    void theLetterAboveANumberedAnswerAsksWhateverTheLanguage(String letter, String bold, String bullet) {
        assertEquals("""
                fact: Chi canta? (3-4)
                  Il gatto.
                fact: Chi vola? (6-7)
                  Il corvo.
                """, CardsAsText.of("""
                # Animali

                %2$s%1$s1:%2$s Chi canta?
                %3$s%2$sA1:%2$s Il gatto.

                %2$s%1$s2:%2$s Chi vola?
                %3$s%2$sA2:%2$s Il corvo.
                """.formatted(letter, bold, bullet)).replaceAll("(?m)^[a-z-]+: ", "fact: "));
    }

    @Test
    void aLetterWithAnotherNumberOrWithoutAQuestionMarkAsksNothing() {
        assertEquals("", CardsAsText.of("""
                # Places

                D1: the door
                A1: the arch

                D3: Which one?
                A4: the aisle
                """));
    }

    @Test
    void belongTogetherBelowATaskToo() {
        assertEquals("""
                fact: Qui chante ? (3-4)
                  Le chat.
                explanation: Expliquez le vol. (6-7)
                  Le corbeau.
                """, CardsAsText.of("""
                # Animaux

                Q: Qui chante ?
                R: Le chat.

                **Q:** Expliquez le vol.
                **R:** Le corbeau.
                """));
    }

    @Test
    void theFirstOfTwoOptionsIsNoAnswer() {
        assertEquals(List.of(), CardsAsText.cards("""
                # Tiere

                F: Wer singt?
                A: die Katze
                B: der Rabe

                F: Wer fliegt?
                A: der Hund
                B: der Falke
                """).stream().filter(card -> card.face().answer().display().startsWith("d")).toList());
    }
}
