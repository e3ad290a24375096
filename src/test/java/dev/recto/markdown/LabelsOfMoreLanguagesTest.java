package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words for question and answer in languages whose questions are read by their question marks alone.
class LabelsOfMoreLanguagesTest {
    @ParameterizedTest
    @CsvSource({"Spørgsmål, Svar", "Spørsmål, Fasit", "Fråga, Svar", "Kysymys, Vastaus", "Întrebare, Răspuns",
        "Kérdés, Válasz", "Ερώτηση, Απάντηση", "שאלה, תשובה", "คำถาม, คำตอบ", "Otázka, Odpověď"})
    void labelsOfQuestionsAndAnswers(String question, String answer) {
        assertEquals("""
                fact: Fjord 1? (1-3)
                  12 m
                fact: Fjord 2? (5-7)
                  30 m
                """, CardsAsText.of("""
                **%1$s 1:** Fjord 1?

                **%2$s:** 12 m

                **%1$s 2:** Fjord 2?

                **%2$s:** 30 m
                """.formatted(question, answer)));
        assertEquals("""
                fact: Fjord 1? (1-2)
                  12 m
                fact: Fjord 2? (4-5)
                  30 m
                """, CardsAsText.of("""
                %1$s: Fjord 1?
                %2$s: 12 m

                %1$s: Fjord 2?
                %2$s: 30 m
                """.formatted(question, answer)));
    }

    @ParameterizedTest
    @CsvSource({"Opgave, Løsning", "Oppgave, Løsningsforslag", "Tehtävä, Ratkaisu", "Exercițiul, Rezolvare",
        "Feladat, Megoldás", "Άσκηση, Λύση", "תרגיל, פתרון", "โจทย์ข้อที่, เฉลย"})
    void tasksAndSolutions(String task, String solution) {
        assertEquals("""
                fact: Fjord 1? (1-5)
                  12 m
                fact: Fjord 2? (7-11)
                  30 m
                """, CardsAsText.of("""
                ### %1$s 1

                Fjord 1?

                **%2$s:** 12 m

                ### %1$s 2

                Fjord 2?

                **%2$s:** 30 m
                """.formatted(task, solution)));
    }

    @ParameterizedTest
    @CsvSource({"Sandt, Falsk", "Sant, Usant", "Totta, Tarua", "Adevărat, Fals", "Igaz, Hamis", "Σωστό, Λάθος",
        "נכון, שגוי", "จริง, ไม่จริง"})
    void truthHasItsWords(String yes, String no) {
        assertEquals("""
                true-false: Fjord 1 (1-6)
                  - true
                  %1$s
                true-false: Fjord 2 (8-13)
                  - false
                  %2$s
                """.formatted(yes, no), CardsAsText.of("""
                **1. Fjord 1**

                - A) %1$s
                - B) %2$s

                **Answer: A**

                **2. Fjord 2**

                - A) %1$s
                - B) %2$s

                **Answer: B**
                """.formatted(yes, no)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Hva er «…»?, Vi vet hva det er og ikke mer.
            Vad är ”…”?, Havet är djupt och det är inte varmt.
            Hvad er ”…”?, Havet er dybt og det er ikke varmt. Hvordan af hvad.
            Mikä on …?, Meri on syvä ja se ei ole lämmin kun tuulee.
            Ce este „…”?, Marea este adâncă și nu este caldă pentru că este iarnă.
            """)
    void questionsMadeOfNotesAreInTheirLanguage(String frame, String text) {
        assertEquals("""
                fact: %1$s (3-5)
                  %3$s
                fact: %2$s (7-9)
                  %3$s
                """.formatted(frame.replace("…", "Fjord"), frame.replace("…", "Kanal"), text), CardsAsText.of("""
                # Hav

                ## Fjord

                %1$s

                ## Kanal

                %1$s
                """.formatted(text)));
    }

    @Test
    void answersOfAnInterfaceAreNone() {
        assertEquals("", CardsAsText.of("""
                # Servis

                ### `POST /api/v1/boats`

                Ny båt.

                **Begäran:**
                ```json
                {"name": "Ann"}
                ```
                **Svar:**
                ```json
                {"id": 1}
                ```

                ### `GET /api/v1/boats`

                Alla båtar.

                **Svar:**
                ```json
                []
                ```
                """));
    }

    @ParameterizedTest
    @CsvSource({"Question, Strong answer", "Vraag, Sterk antwoord", "Frage, Beispielantwort", "Soru, Mentor cevabı",
            "Pregunta, Respuesta ideal", "Question, Réponse attendue", "Domanda, Risposta breve",
            "Pergunta, Resposta esperada", "Вопрос, Краткий ответ", "Pytanie, Przykładowa odpowiedź",
            "问题, 参考答案", "質問, 回答例"})
    void anAnswerIsCalledGoodOrShort(String question, String answer) {
        assertEquals("""
                42 (5-7)
                  17
                """, CardsAsText.of("""
                # 1

                2

                **%s:** 42

                **%s:** 17
                """.formatted(question, answer)).replaceFirst("^[^:]*: ", ""));
    }

    @Test
    void aGoodAnswerWithoutAQuestionBesideItAnswersNothing() {
        assertEquals("", CardsAsText.of("""
                # Reviews

                We read it twice.

                **Strong answer:** it has a reason.
                """));
    }
}
