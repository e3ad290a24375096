package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a question asks the meaning of.
class TermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
        "What is coastal erosion?|coastal erosion",
        "What is coastal erosion|coastal erosion",
        "What is a longshore drift current ?|longshore drift current",
        "What is a delta? How does it grow?|delta",
        "What is a fan at the foot of a hill?|fan at the foot of a hill",
        "What is a fan in the middle of a plain?|fan in the middle of a plain",
        "What is a delta in Geography?|delta",
        "What is an oxbow lake and why?|oxbow lake",
        "What is an oxbow lake and its origin?|oxbow lake",
        "What is Sonar.js?|Sonar.js",
        "What is GIS (geographic information system)?|GIS (geographic information system)",
        "Define what a marsh is.|marsh",
        "Explain what is a salt marsh?|salt marsh",
        "What do you mean by fetch in Oceanography?|fetch",
        "What does \"wet\" mean?|wet",
        "What is meant by wave fetch|wave fetch"})
    void theWholeTermIsFound(String question, String term) {
        var card = CardsAsText.cards("## " + question + "\nSomething.\n\n## What is another thing?\nElse.\n")
                .getFirst();
        assertEquals(term, ((Card.Definition) card).term());
    }

    @Test
    void fieldAndSecondQuestionDoNotBelongToItInSpanishEither() {
        var cards = CardsAsText.cards("""
                ## ¿Qué es la marea viva y por qué ocurre?

                Una marea más alta que las demás.

                ## ¿Qué es el oleaje en Oceanografía?

                El movimiento de las olas.
                """);
        assertEquals("marea viva", ((Card.Definition) cards.getFirst()).term());
        assertEquals("oleaje", ((Card.Definition) cards.getLast()).term());
    }

    @Test
    void vocabularyOfADeckStandsBesideItsQuestions() {
        assertEquals("""
                definition: ék (7-7)
                  wedge
                definition: csavar (8-8)
                  screw
                definition: kar (9-9)
                  lever
                fact: Mi az ék? (13-13)
                  Két lejtő.
                fact: Mi a csavar? (14-14)
                  Egy lejtő.
                """, CardsAsText.of("""
                # Flashcards — gépek

                ## Szavak

                | Magyar kifejezés | Jelentés (angolul) |
                |---|---|
                | **ék** | wedge |
                | **csavar** | screw |
                | **kar** | lever |

                | # | Kérdés | Válasz |
                |---|---|---|
                | 1 | Mi az ék? | Két lejtő. |
                | 2 | Mi a csavar? | Egy lejtő. |
                """));
    }
}
