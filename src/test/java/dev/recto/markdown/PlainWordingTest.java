package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions that none of a language's words for a kind is in.
class PlainWordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Friert das Meer im Winter zu?|Nur in manchen Jahren.",
        "¿Se congela el mar en invierno?|Solo algunos años.",
        "La mer gèle en hiver ?|Certaines années.",
        "Gela il mare in inverno?|Solo in certi anni.",
        "O mar congela no inverno?|Só em alguns anos.",
        "Замерзает море зимой?|Только иногда.",
        "Замерзає море взимку?|Тільки іноді.",
        "海は冬に凍る？|年による。",
        "海在冬天会结冰？|只在有些年份。"})
    void whatEndsInAQuestionMarkAsksForAFact(String question, String answer) {
        assertEquals(Kind.FACT, CardsAsText.cards("Q: " + question + "\nA: " + answer + "\n").getFirst().kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Warum friert das Meer im Winter nicht zu?|Salz.|EXPLANATION",
        "Das Meer im Winter|Es friert nur in manchen Jahren zu, weil Salz darin ist.|EXPLANATION",
        "Почему море зимой не замерзает?|Соль.|EXPLANATION",
        "海はなぜ冬に凍らない？|塩。|EXPLANATION"})
    void otherWordingsAreStillFound(String question, String answer, Kind kind) {
        assertEquals(kind, CardsAsText.cards("Q: " + question + "\nA: " + answer + "\n").getFirst().kind());
    }
}
