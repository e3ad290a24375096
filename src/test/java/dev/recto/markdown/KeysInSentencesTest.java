package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys that are a sentence.
class KeysInSentencesTest {
    @Test
    void nameTheLetterAtTheirEnd() {
        assertEquals("""
                multiple-choice: Which word begins a loop? (1-9)
                  ? ![easy](easy.png)
                  [x] for
                  [ ] if
                  for

                  **Explanation:** It repeats.
                multiple-choice: Which word ends one? (12-16)
                  [ ] for
                  [x] break
                  break
                multiple-choice: Which word asks? (17-21)
                  [x] if
                  [ ] def
                  if
                """, CardsAsText.of("""
                1. Which word begins a loop?
                ![easy](easy.png)
                - a) for
                - b) if
                <details><summary>Show answer</summary>

                **Ans:** correct option is a) for.

                **Explanation:** It repeats.
                </details>

                2. Which word ends one?
                   - a) for
                   - b) break

                   **Ans:** The right answer is b.
                3. Which word asks?
                   - a) if
                   - b) def

                   The correct answer is a) if.
                """));
    }

    @Test
    void haveAnArticleThatIsNoLetter() {
        assertEquals("""
                fact: What keeps the sea out? (1-6)
                  A) a ditch
                  B) a dike

                  **Answer:** The answer is a wall of earth.
                """, CardsAsText.of("""
                ## Question 1. What keeps the sea out?

                A) a ditch
                B) a dike

                **Answer:** The answer is a wall of earth.
                """));
    }

    @Test
    void mayBeginWithOtherWordsIfTheyCallTheAnswerRight() {
        assertEquals("""
                multiple-choice: What keeps the sea out? (1-6)
                  [ ] a ditch
                  [x] a dike
                  a dike

                  You chose well, so the correct answer is: **B. a dike**
                multiple-choice: What lets the water off? (8-13)
                  [x] a ditch
                  [ ] a dike
                  a ditch

                  Option A is correct because water flows down.
                """, CardsAsText.of("""
                ## 1. What keeps the sea out?

                A) a ditch
                B) a dike

                You chose well, so the correct answer is: **B. a dike**

                ## 2. What lets the water off?

                A) a ditch
                B) a dike

                **Answer:** Option A is correct because water flows down.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A is not the correct answer: B is.", "The most common wrong answer is A.",
            "It is not so that the correct answer is A.", "The incorrect option is A.", "Explanation: A is incorrect.",
            "If rivers froze, the right answer would be A.", "A is right-angled.",
            "La respuesta es a la vez uno y otro."})
    void areNotWhatDeniesOrSaysSomethingElse(String sentence) {
        assertFalse(CardsAsText.of("## 1. What keeps the sea out?\n\nA) a ditch\nB) a dike\n\n" + sentence + "\n")
                .contains("[x]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The right answer is **B**.", "Die richtige Antwort ist B.",
            "La respuesta correcta es la B) dique.",
            "La bonne réponse est B.", "La risposta corretta è la B.",
            "A resposta correta é B.",
            "Правильный ответ: B.",
            "Правильна відповідь — B.", "Poprawna odpowiedź to B.", "Het juiste antwoord is B."})
    void areReadInOtherLanguages(String sentence) {
        assertTrue(CardsAsText.of("## 1. What keeps the sea out?\n\nA) a ditch\nB) a dike\n\n" + sentence + "\n")
                .contains("[ ] a ditch\n  [x] a dike"));
    }

    @Test
    void numberOfAnOptionMayStandInTheLabelOfTheAnswer() {
        assertEquals("""
                multiple-choice: Which of them swims? (1-7)
                  [ ] the lark
                  [x] the pike
                  [ ] the mole
                  the pike

                  It has fins.
                """, CardsAsText.of("""
                ### Which of them swims?

                1. the lark
                2. the pike
                3. the mole

                **Answer 2**. It has fins.
                """));
        assertEquals("""
                list: Who lives here? (1-7)
                  1. the lark
                  2. the pike
                  3. the mole

                  **Answer 2:** In the pond.
                """, CardsAsText.of("""
                ### Who lives here?

                1. the lark
                2. the pike
                3. the mole

                **Answer 2:** In the pond.
                """));
    }

    @Test
    void mayConcludeAWorkedSolution() {
        assertEquals("""
                multiple-choice: How many legs have two dogs? (1-9)
                  [ ] four
                  [x] eight
                  [ ] ten
                  eight

                  A dog has four.

                  Two have twice as many. So the answer is (b).
                fact: How many legs have two hens? (14-19)
                  ?
                  ? - (a) two
                  ? - (b) four
                  If you counted one, the answer is (a). You counted two. Hence, the answer is not (a).
                """, CardsAsText.of("""
                **Problem**: How many legs have two dogs?
                - (a) four
                - (b) eight
                - (c) ten

                **Solution**:
                A dog has four.

                Two have twice as many. So the answer is (b).


                ---

                **Problem**: How many legs have two hens?
                - (a) two
                - (b) four

                **Solution**:
                If you counted one, the answer is (a). You counted two. Hence, the answer is not (a).

                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A because it barks", "A weil er bellt", "A porque ladra", "A omdat hij blaft",
            "A ponieważ szczeka", "A потому что лает", "A eftersom den skäller", "A perché abbaia"})
    void aLetterBeforeAReasonIsAKey(String answer) {
        assertEquals("[x] dog", choice(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A big animal that barks", "A hunde som gjør", "A cachorra que ladra"})
    void aLetterBeforeAnythingElseBeginsASentence(String answer) {
        assertEquals("none", choice(answer));
    }

    private static String choice(String answer) {
        return CardsAsText.of("""
                ### 1. Which one barks?

                A. dog
                B. cat

                **Answer:** %s
                """.formatted(answer)).lines().map(String::strip).filter(line -> line.startsWith("[x]")).findFirst()
                .orElse("none");
    }
}
