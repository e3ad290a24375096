package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers by the numbers and words of their questions, under headings, in lists that are divided, and in tables.
class AnswersElsewhereTest {
    @Test
    void headingsWithNumbersBelowAnswersAreEntries() {
        var cards = CardsAsText.cards("""
                ### Question 1
                Which layer is the lowest?

                - [ ] A. cable
                - [ ] B. web

                ### Question 2
                Which layer is the highest?

                - [ ] A. cable
                - [ ] B. web

                # Answers and explanations

                ## Question 1
                **Correct answer: A**

                All else needs it:

                1. signals
                2. frames

                ## Question 2
                **Correct answer: B**
                """);
        assertEquals(List.of("cable", "web"), right(cards));
    }

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
    void chapterCalledAnswersThatAsksIsNoKey() {
        assertEquals(4, CardsAsText.cards("""
                # Questions

                ## 1. What is a fjord?

                A valley in the sea.

                ## 2. What is a delta?

                A mouth with arms.

                # Answers and explanations

                ## 3. What is a moor?

                Wet ground.

                ## 4. What is a dune?

                A hill of sand.
                """).size());
    }

    @Test
    void solutionsWithoutTheirQuestionsMakeNoCards() {
        assertEquals("", CardsAsText.of("""
                # Test 4

                ## Question 1

                **Correct answer:** E

                **Solution:**

                It is half of the rest.

                **Why is it right?** The rest is even.

                ## Question 2

                **Correct answer:** A

                **Solution:**

                It is a third of the rest.

                **Why is it right?** The rest is odd.
                """));
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
    void tableOfNumbersAndLettersIsAKey() {
        var cards = CardsAsText.cards("""
                ## Question 01

                Which one barks?

                a) cat
                b) dog

                ## Question 02

                Which one purrs?

                a) cat
                b) dog

                ## Key

                | Question | Answer |
                |----------|--------|
                | 01 | b |
                | 02 | a |
                """);
        assertEquals(List.of("dog", "cat"), right(cards));
    }

    @Test
    void tableOfNumbersAndWordsAsks() {
        assertEquals(2, CardsAsText.cards("""
                | Question | Answer |
                |----------|--------|
                | 1492 | Columbus sails |
                | 1066 | Hastings |
                """).size());
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

    @Test
    void collapsedAnswersThatRepeatTheQuestionsAnswerThem() {
        assertEquals(List.of("How many legs has a spider?=- Eight", "Which of them is longest?=- The first"),
                CardsAsText.cards("""
                ### Spiders

                **Questions:**

                - How many legs has a spider?
                - Which of them is longest?

                <details>
                <summary>Solution</summary>

                - How many legs has a spider?
                  - Eight
                - Which of them is longest?
                  - The first

                </details>
                """).stream().map(card -> card.face().question().display() + "="
                        + card.face().answer().display().strip()).toList());
    }

    @Test
    void answersInOtherLanguagesAreAnnounced() {
        assertEquals(List.of("six", "six", "six", "six"), right(CardsAsText.cards(choice("Câu 1.", "Đáp án: B")
                + choice("Soru 2.", "Doğru cevap: B") + choice("Pytanie 3.", "Odpowiedź: B")
                + choice("Vraag 4.", "Juiste antwoord: B"))));
    }

    private static String choice(String label, String key) {
        return "## " + label + " 2 + 4 = ?\n\n- A. five\n- B. six\n\n**" + key + "**\n\n";
    }

    @Test
    void pointBehindTheLabelMayBeBold() {
        assertEquals(List.of("It rains.", "It snows."), CardsAsText.cards("""
                **Why is it wet?**
                **Ans.** It rains.

                **Why is it white?**
                **Ans.** It snows.
                """).stream().map(card -> card.face().answer().display()).toList());
    }

    @Test
    void answerWithoutTheMarkThatOthersHaveIsOne() {
        assertEquals(List.of("coal", "snow", "ink"), CardsAsText.cards("""
                Q1. What is black?

                coal

                Q2. What is white?

                snow

                Q3. What is blue?

                A. ink
                """).stream().map(card -> card.face().answer().display()).toList());
    }

    @Test
    void optionsWithAKeyNeedNoSecondQuestion() {
        assertEquals(List.of("dog"), right(CardsAsText.cards("""
                **Which one barks?**

                - A. cat
                - B. dog

                **Correct answer: B**
                """)));
    }

    private static List<String> right(List<Card> cards) {
        return cards.stream().filter(Card.MultipleChoice.class::isInstance).map(Card.MultipleChoice.class::cast)
                .flatMap(card -> card.choices().stream()).filter(Card.Choice::correct).map(Card.Choice::text).toList();
    }

    @Test
    void goToTheQuestionBelowTheHeadingThatHasTheNumber() {
        assertEquals("""
                multiple-choice: Which one rows a boat? (5-9)
                  [ ] a sail
                  [x] an oar
                  an oar
                multiple-choice: Which one steers it? (12-16)
                  [x] a rudder
                  [ ] a mast
                  a rudder
                multiple-choice: Which one holds the sail? (19-23)
                  [x] a mast
                  [ ] a keel
                  a mast
                """, CardsAsText.of("""
                # Quiz

                ## 1. Boats

                **Which one rows a boat?**

                - A. a sail
                - B. an oar

                ## 2. Boats

                **Which one steers it?**

                - A. a rudder
                - B. a mast

                ## 3. Boats

                **Which one holds the sail?**

                - A. a mast
                - B. a keel

                ## Answers

                1. B
                2. A
                3. A
                """));
    }

    @Test
    void aListInASectionThatAsksSomethingElseAnswersNothingAbove() {
        assertEquals("""
                fact: Who barks? (1-1)
                fact: Who purrs? (2-2)
                fact: Who sings? (3-3)
                explanation: How is it done? (7-14)
                  By throat:

                  1. open it
                  2. close it
                  3. rest
                """, CardsAsText.of("""
                1. Who barks?
                2. Who purrs?
                3. Who sings?

                Answer:

                <details>
                <summary>How is it done?</summary>

                By throat:

                1. open it
                2. close it
                3. rest

                </details>
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

    @Test
    void chaptersWithListsOfQuestionsToCheckAreNoQuestions() {
        assertEquals("""
                fact: Where do rivers begin? (7-11)
                  At a spring.
                fact: Where do they end? (8-12)
                  In the sea.
                fact: Which lake is the deepest? (20-23)
                  The Baikal.
                """, CardsAsText.of("""
                # Water

                ## Rivers

                A river brings the water of the land down to the sea.

                1. Where do rivers begin?
                2. Where do they end?

                **Answers**
                1. At a spring.
                2. In the sea.

                ## Ponds

                A pond is small, and the sun reaches its ground.

                ## Lakes

                1. Which lake is the deepest?

                **Answers**
                1. The Baikal.
                """));
    }

    @Test
    void codeBelowATaskIsAskedAboutWhereTheAnswersStandElsewhere() {
        assertEquals("""
                exercise: Write a loop that counts to ten. (3-17)
                  Use `for`.
                exercise: What does this print, and why? (7-18)
                  ?
                  ?
                  ?
                  ? ```js
                  ? print(1 + "1")
                  ? ```
                  It prints 11, for both are texts.
                """, CardsAsText.of("""
                # Exercises on loops

                ### Task 1

                Write a loop that counts to ten.

                ### Task 2

                What does this print, and why?

                ```js
                print(1 + "1")
                ```

                ## Solutions

                1. Use `for`.
                2. It prints 11, for both are texts.
                """));
    }

    @Test
    void codeBelowMostTasksAnswersThem() {
        assertTrue(CardsAsText.of("""
                # Exercises on loops

                ### 1. How do you count to ten?

                ```js
                for (i of ten) {}
                ```

                ### 2. How do you count down?

                ```js
                for (i of down) {}
                ```

                ## Solutions

                1. See above for one of them.
                2. See above for the other one.
                """).contains("  for (i of down) {}"));
    }
}
