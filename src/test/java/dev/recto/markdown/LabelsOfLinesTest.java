package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands before lines that ask, and letters of options, in other notations.
class LabelsOfLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"%d- ", "(%d) ", "#%d ", "No. %d: ", "N° %d. ", "Question #%d - ", "%d\uFE0F\u20E3 ",
            "Q%d) "})
    void numbersOfLinesThatAskGo(String label) {
        assertEquals("""
                definition: What is a fjord? (1-3)
                  A long inlet.
                explanation: Why is the sea salty? (5-7)
                  Rivers carry salt.
                fact: How many moons has Mars? (9-11)
                  Two of them.
                """, CardsAsText.of(label.formatted(1) + "What is a fjord?\n\nA long inlet.\n\n"
                + label.formatted(2) + "Why is the sea salty?\n\nRivers carry salt.\n\n"
                + label.formatted(3) + "How many moons has Mars?\n\nTwo of them.\n"));
    }

    @Test
    void romanNumbersEndNoSentence() {
        assertEquals("""
                definition: What is a fjord? (1-3)
                  A long inlet.
                explanation: Why is the sea salty? (5-7)
                  Rivers carry salt.
                fact: How many moons has Mars? (9-11)
                  Two of them.
                """, CardsAsText.of("""
                I. What is a fjord?

                A long inlet.

                II. Why is the sea salty?

                Rivers carry salt.

                III. How many moons has Mars?

                Two of them.
                """));
    }

    @Test
    void aShortWordForNumberMayStandBehindTheLabel() {
        assertEquals("""
                definition: Qu'est-ce qu'un fjord ? (1-3)
                  Une entrée de la mer.
                explanation: Pourquoi la mer est-elle salée ? (5-7)
                  À cause des rivières.
                """, CardsAsText.of("""
                **Question n° 1 :** Qu'est-ce qu'un fjord ?

                **Réponse :** Une entrée de la mer.

                **Question n° 2 :** Pourquoi la mer est-elle salée ?

                **Réponse :** À cause des rivières.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"а) кот|б) пёс|в) бык|Ответ: б", "가. 고양이|나. 개|다. 소|정답: 나", "ア. 猫|イ. 犬|ウ. 牛|答え: イ",
            "أ) قط|ب) كلب|ج) ثور|الإجابة: ب", "A. 猫|B. 狗|C. 牛|【答案】B"})
    void optionsHaveTheLettersOfTheirScript(String lines) {
        var card = CardsAsText.of("1. Which one barks?\n" + lines.replace('|', '\n') + "\n\n2. Which one purrs?\n"
                + lines.replace('|', '\n') + "\n");
        assertEquals(2, card.split("multiple-choice: ", -1).length - 1, card);
        assertEquals(2, card.split("\\n  \\[x] ", -1).length - 1, card);
    }

    @Test
    void lettersBeforeTheLinesOfOneAnswerAmongOthersAreNoOptions() {
        assertEquals("""
                explanation: Почему море солёное? (1-4)
                  а) реки несут соль
                  б) вода испаряется
                definition: Что такое фьорд? (6-8)
                  Длинный залив.
                definition: Что такое риф? (10-12)
                  Гряда кораллов.
                """, CardsAsText.of("""
                ## Почему море солёное?

                а) реки несут соль
                б) вода испаряется

                ## Что такое фьорд?

                Длинный залив.

                ## Что такое риф?

                Гряда кораллов.
                """));
    }

    @Test
    void anOptionAllInBoldIsTheRightOne() {
        assertEquals("""
                multiple-choice: Which one barks? (1-5)
                  [ ] Cat
                  [x] Dog
                  [ ] Cow
                  Dog
                multiple-choice: Which one purrs? (7-11)
                  [x] Cat
                  [ ] Dog
                  [ ] Cow
                  Cat
                """, CardsAsText.of("""
                **1. Which one barks?**

                A. Cat
                **B. Dog**
                C. Cow

                **2. Which one purrs?**

                **A. Cat**
                B. Dog
                C. Cow
                """));
    }

    @Test
    void lettersRightBehindTheirNumbersAreAKey() {
        assertEquals("""
                multiple-choice: Which one barks? (1-3)
                  [ ] Cat
                  [x] Dog
                  Dog
                multiple-choice: Which one purrs? (5-7)
                  [x] Cat
                  [ ] Dog
                  Cat
                """, CardsAsText.of("""
                1. Which one barks?
                a) Cat
                b) Dog

                2. Which one purrs?
                a) Cat
                b) Dog

                Answer key: 1b 2a
                """));
    }

    @Test
    void columnsOfOptionsAreOptions() {
        assertEquals("""
                multiple-choice: Which one barks? (3-3)
                  [ ] Cat
                  [x] Dog
                  [ ] Cow
                  Dog
                multiple-choice: Which one purrs? (4-4)
                  [x] Cat
                  [ ] Dog
                  [ ] Cow
                  Cat
                """, CardsAsText.of("""
                | No. | Question | Option A | Option B | Option C | Answer |
                |---|---|---|---|---|---|
                | 1 | Which one barks? | Cat | Dog | Cow | B |
                | 2 | Which one purrs? | Cat | Dog | Cow | Cat |
                """));
    }

    @Test
    void whoInterviewsAsks() {
        assertEquals("""
                definition: What is a fjord? (1-3)
                  A long inlet.
                explanation: Why is the sea salty? (5-7)
                  Rivers carry salt.
                """, CardsAsText.of("""
                **Interviewer:** What is a fjord?

                **Candidate:** A long inlet.

                **Interviewer:** Why is the sea salty?

                **Candidate:** Rivers carry salt.
                """));
    }

    @Test
    void labelsOverNothingAskNothing() {
        assertEquals("", CardsAsText.of("""
                ## Reeds

                ## Rushes

                They stand in the water.

                **Q:**
                **Q:**
                """).lines().filter(line -> line.contains("Q:")).collect(Collectors.joining()));
    }

    @Test
    void labelWithAParenthesisMayStandAloneOnItsLine() {
        assertEquals("""
                definition: What is a lens? (1-5)
                  A piece of glass
                  that bends light.
                """, CardsAsText.of("""
                Q) What is a lens?

                Ans)
                    A piece of glass
                    that bends light.
                """));
    }
}
