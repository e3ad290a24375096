package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Labels and numbers that are no part of what is asked, whatever scheme the question was found by.
class LabelsTest {
    @Test
    void wordForQuestionGoesInListItems() {
        assertEquals("""
                explanation: Warum ist der Himmel blau? = Blaues Licht wird stärker gestreut.
                definition: Was ist Tau? = Wasser, das nachts kondensiert.
                """, of("""
                1. **Frage:** Warum ist der Himmel blau?
                   **Antwort:** Blaues Licht wird stärker gestreut.

                2. **Frage:** Was ist Tau?
                   **Antwort:** Wasser, das nachts kondensiert.
                """));
    }

    @Test
    void initialsGoWhereQuestionAndAnswerHaveThoseOfOneLanguage() {
        assertEquals("""
                fact: Wann wird es hell? = Um sechs.
                fact: Wo steht die Sonne? = Im Osten.
                fact: Wer schläft noch? = Die Eule.
                """, of("""
                - **F: Wann wird es hell?**
                  - A: Um sechs.
                - **F: Wo steht die Sonne?**
                  - A: Im Osten.
                - **F: Wer schläft noch?**
                  - A: Die Eule.
                """));
    }

    @Test
    void numberedInitialsGoFromHeadings() {
        assertEquals("""
                fact: Когда тает снег? = Весной.
                fact: Где зимуют утки? = На юге.
                """, of("""
                ### В1: Когда тает снег?
                О1: Весной.

                ### В2: Где зимуют утки?
                О2: На юге.
                """));
    }

    @Test
    void letterWithoutItsPairStays() {
        assertEquals("""
                fact: F: is it a note or a key? = It is both.
                fact: G: is it a note or a key? = It is both as well.
                """, of("""
                ## F: is it a note or a key?
                It is both.

                ## G: is it a note or a key?
                It is both as well.
                """));
    }

    @Test
    void tagInBracketsGoesWithTheLabelBehindIt() {
        assertEquals("""
                definition: What is a tide? = The sea's rise and fall.
                definition: What is a gale? = A strong wind.
                definition: What is a reef? = A ridge under water.
                """, of("""
                [easy] **Q:** What is a tide?

                **A:** The sea's rise and fall.

                [hard] **Q:** What is a gale?

                **A:** A strong wind.

                [hard] **Q:** What is a reef?

                **A:** A ridge under water.
                """));
    }

    @Test
    void titleOverALabelledQuestionAsksNothing() {
        assertEquals("""
                fact: How deep is the lake? = Eighty metres.
                fact: How long is the river? = Ninety kilometres.
                """, of("""
                ### Card: The lake

                **Prompt:**
                How deep is the lake?

                **Answer:**
                Eighty metres.

                ### Card: The river

                **Prompt:**
                How long is the river?

                **Answer:**
                Ninety kilometres.
                """));
    }

    @Test
    void answerMayBeAnnouncedOnALineOfTheQuestionsParagraph() {
        assertEquals("""
                explanation: El faro se enciende cuando… = Anochece. **Justificación:** Entonces hace falta.
                fact: ¿Cuándo se apaga? = Al alba. **Justificación:** Ya hay luz.
                """, of("""
                ## Pregunta 1
                **Enunciado:** El faro se enciende cuando…
                **Respuesta correcta:** Anochece.
                **Justificación:** Entonces hace falta.

                ## Pregunta 2
                **Enunciado:** ¿Cuándo se apaga?
                **Respuesta correcta:** Al alba.
                **Justificación:** Ya hay luz.
                """));
    }

    @Test
    void labelsOfFurtherLanguagesAreKnown() {
        assertEquals("""
                explanation: Vì sao biển mặn? = Sông mang muối ra biển.
                fact: Khi nào trời sáng? = Lúc sáu giờ.
                """, of("""
                > **Câu hỏi 1:** Vì sao biển mặn?
                >
                > **Trả lời:** Sông mang muối ra biển.

                > **Câu hỏi 2:** Khi nào trời sáng?
                >
                > **Trả lời:** Lúc sáu giờ.
                """));
        assertEquals("""
                explanation: समुद्र खारा क्यों है? = नदियाँ उसमें नमक लाती हैं।
                fact: सूरज कब निकलता है? = छह बजे।
                """, of("""
                **प्रश्न 1:** समुद्र खारा क्यों है?
                **उत्तर:** नदियाँ उसमें नमक लाती हैं।

                **प्रश्न 2:** सूरज कब निकलता है?
                **उत्तर:** छह बजे।
                """));
    }

    /// The words have other uses: a sentence that begins like that, or a list of terms, is no question.
    @Test
    void wordWithOtherUsesNeedsItsCounterpart() {
        assertEquals("""
                exercise: Berechne den Winkel zwischen den Ebenen. = Er ist ein rechter, denn sie stehen senkrecht.
                """, of("""
                **Aufgabe:** Berechne den Winkel zwischen den Ebenen.

                ---

                **Lösung:**

                Er ist ein rechter, denn sie stehen senkrecht.
                """));
        assertEquals("", of("""
                **Aufgabe:** den Deich zu halten.

                Das Wasser stand hoch, und alle kamen.
                """));
    }

    @Test
    void numberWithTheLetterOfItsPartGoesFromMostQuestions() {
        assertEquals("""
                explanation: Why is the sea salt? = Rivers carry salt.
                fact: When is it warm? = In summer.
                fact: Is it deep, or only wide? = Both.
                """, of("""
                **B1. Why is the sea salt?**
                Rivers carry salt.

                **B2. When is it warm?**
                In summer.

                **C1b. Is it deep, or only wide?**
                Both.
                """));
        assertEquals("""
                fact: R2. What is it? = A droid.
                fact: When is it warm? = In summer.
                fact: Is it deep? = Yes.
                """, of("""
                ## R2. What is it?
                A droid.

                ## When is it warm?
                In summer.

                ## Is it deep?
                Yes.
                """));
    }

    @Test
    void boldQuestionMayEndInTheMarkOfItsScript() {
        assertEquals("""
                fact: هل البحر عميق؟ = نعم، جدا.
                explanation: لماذا هو مالح؟ = تحمل الأنهار الملح.
                """, of("""
                **هل البحر عميق؟** نعم، جدا.

                **لماذا هو مالح؟** تحمل الأنهار الملح.
                """));
    }

    @Test
    void wideBlankMayStandBehindANumber() {
        assertEquals("""
                explanation: 海はなぜ塩辛いのか。 = 川が塩を運ぶからである。
                fact: 夏はいつ始まるか。 = 六月である。
                """, of("""
                ### 問1　海はなぜ塩辛いのか。

                川が塩を運ぶからである。

                ### 問2　夏はいつ始まるか。

                六月である。
                """));
    }

    /// The heading's own line has none of the question's text, which must not make the answer seem a line shorter.
    @Test
    void answerEndsOnItsLastLineAlsoWhereTheQuestionStandsBelowItsNumber() {
        assertEquals("""
                explanation: Why is the sea salt? (1-4)
                  Rivers carry salt into it.
                """, CardsAsText.of("""
                ### Q2:

                Why is the sea salt?
                Answer: Rivers carry salt into it.
                """));
    }

    @Test
    void answerEndsOnItsLastLineAlsoInACallOutWithoutATitle() {
        assertEquals("""
                explanation: Why is the sea salt? (1-4)
                  Rivers carry salt into it.
                """, CardsAsText.of("""
                > [!question]
                >
                > Why is the sea salt?
                > Answer: Rivers carry salt into it.
                """));
    }

    @Test
    void announcedAnswerThatGoesOnBehindAQuestionMarkEndsOnItsLine() {
        assertEquals("""
                definition: What is a fjord? (1-1)
                  An inlet of the sea.
                explanation: The sea is salt (2-3)
                  Why? Rivers carry salt into it.
                definition: What is a delta? (4-4)
                  A river's mouth.
                """, CardsAsText.of("""
                * What is a fjord? An inlet of the sea.
                * The sea is salt
                **Answer:** Why? Rivers carry salt into it.
                * What is a delta? A river's mouth.
                """));
    }

    @Test
    void questionMarkedAboveItsTextEndsWhereItsTextEnds() {
        assertEquals("""
                explanation: Why is the sea salt? (1-2)
                definition: What is a fjord? (4-5)
                """, CardsAsText.of("""
                Q:
                Why is the sea salt?

                Q:
                What is a fjord?
                """));
    }

    @Test
    void numbersOfSeveralLevelsGoIfMostQuestionsHaveThem() {
        assertEquals("""
                definition: What is a fjord? = An inlet.
                definition: What is a delta? = A mouth.
                definition: What is a spit? = A bank.
                """, of("""
                ## 1.1 What is a fjord?
                An inlet.

                ## 1.2 What is a delta?
                A mouth.

                ## 2.1 What is a spit?
                A bank.
                """));
    }

    @Test
    void lonelyNumberThatIsPartOfTheQuestionStays() {
        assertEquals("""
                fact: 1.5 metres of snow are how many feet? = Almost five.
                definition: What is a drift? = Blown snow.
                definition: What is powder? = Fresh snow.
                """, of("""
                ## 1.5 metres of snow are how many feet?
                Almost five.

                ## What is a drift?
                Blown snow.

                ## What is powder?
                Fresh snow.
                """));
    }

    @Test
    void numberInsideTheBoldOfASummaryGoes() {
        assertEquals("""
                definition: What is a knot? = A mile an hour at sea.
                definition: What is a log? = What measures it.
                """, of("""
                <details><summary><b>1. What is a knot?</b></summary>

                A mile an hour at sea.

                </details>

                <details><summary><b>2. What is a log?</b></summary>

                What measures it.

                </details>
                """));
    }

    @Test
    void dashBehindAQuestionsNumberGoes() {
        assertEquals("""
                definition: What is a buoy? = A float.
                definition: What is a pier? = A landing place.
                """, of("""
                ### Question 1 — What is a buoy?
                A float.

                ### Question 2 — What is a pier?
                A landing place.
                """));
    }

    @Test
    void colonThatBelongsToTheQuestionStays() {
        assertEquals("""
                explanation: Problems at sea: why do ropes rot? = Salt and damp.
                explanation: Problems on land: why do ropes fray? = Stones.
                """, of("""
                ## Problems at sea: why do ropes rot?
                Salt and damp.

                ## Problems on land: why do ropes fray?
                Stones.
                """));
    }

    private static String of(String markdown) {
        return CardsAsText.cards(markdown).stream().map(LabelsTest::line).collect(Collectors.joining());
    }

    private static String line(Card card) {
        return "%s: %s = %s%n".formatted(card.kind().label(), card.face().question().text(),
                card.face().answer().text().replace('\n', ' '));
    }

    @Test
    void aLabelInAQuoteGoesWithTheQuotesMarks() {
        assertEquals("""
                explanation: Why does ice float? (7-12)
                  It is lighter
                  than water.

                  > So they say.
                """, CardsAsText.of("""
                # Ice

                ## Skates

                They are worn by all who like the cold and the wind.

                **Q: Why does ice float?**

                > **Answer**: It is lighter
                > than water.

                > So they say.
                """));
    }

    @Test
    void theInitialMayStandRightBeforeTheQuestion() {
        assertEquals("""
                fact: Who may sell lamps (1-2)
                  Anyone.
                fact: LAMP の色は何ですか (4-5)
                  青です。
                definition: what is a wick? (7-8)
                  A string.
                """, CardsAsText.of("""
                ## Q.Who may sell lamps
                Anyone.

                ## Q.LAMP の色は何ですか
                青です。

                ## Q:what is a wick?
                A string.
                """));
    }

    @Test
    void aNameWithThatInitialStays() {
        assertEquals("""
                definition: What is Q.E.D.? (1-2)
                  The end of a proof.
                fact: Q.Promise(): when is it kept? (3-4)
                  When its value comes.
                fact: Q.all: does it wait? (5-6)
                  It does.
                """, CardsAsText.of("""
                ## What is Q.E.D.?
                The end of a proof.
                ## Q.Promise(): when is it kept?
                When its value comes.
                ## Q.all: does it wait?
                It does.
                """));
    }

    @Test
    void aLoneInitialOverALabelledAnswerIsAsked() {
        assertEquals("""
                explanation: Why does bread rise? (11-15)
                  Yeast makes gas, and gluten holds it.

                  Without salt it would do so too fast.
                """, CardsAsText.of("""
                # Bread

                Flour, water, salt and yeast make a dough.

                ## Rising

                It takes an hour.

                ## To think about

                **Q**: Why does bread rise?

                **Model answer:** Yeast makes gas, and gluten holds it.

                Without salt it would do so too fast.
                """));
        assertEquals("", CardsAsText.of("""
                # Bread

                **Q**: Why does bread rise?

                Ask the baker, who knows about it.
                """));
    }
}
