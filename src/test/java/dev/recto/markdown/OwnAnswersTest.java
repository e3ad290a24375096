package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a learner answered says nothing about what is right.
class OwnAnswersTest {
    private static final String WHEAT = """
            multiple-choice: Which grain has gluten? (1-%d)
              [ ] Rice
              [x] Wheat
              Wheat
            """;

    @ParameterizedTest
    @ValueSource(strings = {"My answer: A", "Your answer: A", "**Your answer:** A", "- Your Answer: A", "You chose: A",
            "**My answer: A**", "> Your answer: A", "**Your answer**\n\nA", "Your answer: ____", "Selected answer: A",
            "Meine Antwort: A", "Mi respuesta: A", "Votre réponse : A", "La mia risposta: A", "Sua resposta: A",
            "Мой ответ: A", "Твоя відповідь: A", "我的答案：A", "あなたの回答：A", "내 답: A", "Benim cevabım: A",
            "Twoja odpowiedź: A", "Mijn antwoord: A", "Mitt svar: A", "Moje odpověď: A", "Jawaban saya: A",
            "Câu trả lời của bạn: A", "إجابتك: A"})
    void areNoKey(String own) {
        var question = "## 1. Which grain has gluten?\n\n- A. Rice\n- B. Wheat\n\n";
        var end = 7 + (int) own.lines().count();
        assertEquals(WHEAT.formatted(end), CardsAsText.of(question + own
                + "\n\n**Correct answer:** B\n").replaceAll("(?m)^  (?!\\[|Wheat).*\n", ""));
        assertFalse(CardsAsText.of(question + own + "\n").contains("[x]"));
    }

    @Test
    void roomForTwoAnswersIsNone() {
        assertEquals("""
                definition: What is a hurdle? (1-1)
                definition: What is a relay? (7-11)
                  A race that a team runs in turns.
                """, CardsAsText.of("""
                1. What is a hurdle?

                  Your answer:

                  Researched answer:

                2. What is a relay?

                  Your answer: Several people run.

                  Researched answer: A race that a team runs in turns.
                """));
    }
}
