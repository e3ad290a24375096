package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbered lists that answer the questions of others.
class NumberedAnswersTest {
    private static final String HEADED_ALIKE = """
            ### Lakes (2 questions, 5 minutes)

            1. **What is a tarn?**
            2. **Explain how a lake ages.**

            ### Rivers (3 questions)

            1. **What is a delta?**
            2. **How does a bar form?**
            3. **Compare a bar with a spit.**

            Try it first, then read on.

            ### Lakes:

            1. **Tarn**: a lake in a hollow.
            2. **Age**: mud fills it.

            ### Rivers:

            1. **Delta**: a mouth with arms.
            2. **Bar**: the sea drops sand.
            3. **Bar vs spit**: one hangs on the shore.
            """;

    @Test
    void listBelowTheHeadingOfTheQuestionsOnceMoreAnswersThem() {
        assertEquals("""
                definition: What is a tarn? (3-16)
                  **Tarn**: a lake in a hollow.
                explanation: Explain how a lake ages. (4-17)
                  **Age**: mud fills it.
                definition: What is a delta? (8-21)
                  **Delta**: a mouth with arms.
                explanation: How does a bar form? (9-22)
                  **Bar**: the sea drops sand.
                comparison: Compare a bar with a spit. (10-23)
                  **Bar vs spit**: one hangs on the shore.
                """, CardsAsText.of(HEADED_ALIKE));
    }

    @Test
    void listBelowAHeadingOnceMoreMayBeSomethingElse() {
        for (var other : new String[] {HEADED_ALIKE.replace("2. **Age**: mud fills it.\n", ""),
            HEADED_ALIKE.replace("2. **Age**: mud fills it.", "2. **Age**: how old is it?"),
            HEADED_ALIKE.replace("### Lakes:", "## Walk\n\n### Lakes:"),
            HEADED_ALIKE.replace("### Lakes:", "### Lakes to visit:")}) {
            assertTrue(CardsAsText.cards(other).stream()
                    .noneMatch(card -> card.face().answer().text().contains("hollow")), other);
        }
    }

    @Test
    void listsWhoseNumbersGoOnAreOneList() {
        var cards = CardsAsText.cards("""
                1. What is a?
                2. When is b used?

                Given is this table:

                | x | y |
                |---|---|
                | 1 | 2 |

                3. How large is c?
                4. What is d?

                <details><summary>Show solutions</summary>

                1. A letter.
                2. Often.

                Look at the table:

                3. It is large.
                4. It is small.

                </details>
                """);
        assertEquals(List.of("A letter.", "Often.\n\nLook at the table:", "It is large.", "It is small."),
                cards.stream().map(card -> card.face().answer().display().strip()).toList());
    }

    @Test
    void listThatBeginsAgainIsAnotherList() {
        assertEquals(List.of("A letter.", "Often.", "", "", ""), CardsAsText.cards("""
                ### First

                1. What is a?
                2. When is b used?

                ### Answers

                1. A letter.
                2. Often.

                ### Second

                1. What is c?
                2. What is d?
                3. What is e?
                """).stream().map(card -> card.face().answer().display().strip()).toList());
    }

    @Test
    void bracketBelowABareNumberIsNoQuestion() {
        assertEquals("""
                multiple-choice: Which one barks? (1-9)
                  [ ] cat
                  [x] dog
                  dog
                """, CardsAsText.of("""
                ## Question 1
                (STATE EXAM / 2024)

                Which one barks?

                a) cat
                b) dog

                **Answer:** b
                """));
    }

    @ParameterizedTest
    @CsvSource({"Questions, How to answer them", "Preguntas, Cómo responderlas", "Perguntas, Como respondê-las",
            "Вопросы, Как на них отвечать", "面接の質問, 上の質問への答え方"})
    void belowAHeadingThatSaysHowToAnswer(String questions, String answers) {
        assertEquals("""
                A pan? (3-8)
                  A vessel for cooking.
                A lid? (4-9)
                  What covers it.
                """, CardsAsText.of("""
                ## %s

                1. A pan?
                2. A lid?

                ## %s

                1. A vessel for cooking.
                2. What covers it.
                """.formatted(questions, answers)).replaceAll("(?m)^\\w+: ", ""));
    }

    @Test
    void adviceHowToAnswerIsNoListOfAnswers() {
        assertEquals("""
                fact: Who cooks? (3-3)
                fact: Who eats? (4-4)
                """, CardsAsText.of("""
                ## Questions

                1. Who cooks?
                2. Who eats?

                ## How to answer

                1. Take your time to think.
                2. Speak aloud, so that all of us understand.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Which river is the longest?\n- Which one is the widest?\n\n:::details Answers",
        "- Which river is the longest?\n- Which one is the widest?\n\n### Answers",
        "* Which river is the longest?\n* Which one is the widest?\n\nAnswer these first.\n\n**Answers:**"})
    void numberedAnswersBelowAsManyBulletsThatAskAnswerThem(String questions) {
        assertEquals("""
                fact: Which river is the longest?
                  The Nile.
                fact: Which one is the widest?
                  The Plate.
                """, CardsAsText.of("# Rivers\n\n## Check yourself\n\n" + questions
                        + "\n\n1. The Nile.\n2. The Plate.\n").replaceAll(" \\(\\d+-\\d+\\)", ""));
    }

    @Test
    void oneOfManyBulletsMayAskWithoutAMark() {
        assertEquals("""
                fact: Wo entspringt der Rhein?
                  In den Alpen.
                fact: Wer fährt darauf?
                  Schiffer.
                fact: Wohin fließt er?
                  Ins Meer.
                fact: Welche Stadt liegt daran
                  Basel.
                fact: Wann friert er zu?
                  Selten.
                """, CardsAsText.of("""
                # Der Rhein

                - Wo entspringt der Rhein?
                - Wer fährt darauf?
                - Wohin fließt er?
                - Welche Stadt liegt daran
                - Wann friert er zu?

                ## Anworten

                1. In den Alpen.
                2. Schiffer.
                3. Ins Meer.
                4. Basel.
                5. Selten.
                """).replaceAll(" \\(\\d+-\\d+\\)", "").replaceAll("(?m)^[a-z-]+:", "fact:"));
    }

    @Test
    void bulletsOfWhichOneAsksNothingAreNotAnsweredByNumbers() {
        assertEquals("", CardsAsText.of("""
                # Rivers

                - Which river is the longest?
                - The widest one is in the south.

                Solution:

                1. Look at the map.
                2. Measure it with a string.
                """));
    }
}
