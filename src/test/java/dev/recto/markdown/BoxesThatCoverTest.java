package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Boxes and containers by what their titles say, whatever their type.
class BoxesThatCoverTest {
    private static final String TWO = """
            fact: What barks? (1-4)
              A dog.
            fact: What purrs? (6-9)
              A cat.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"??? question \"Show Answer\"", "???+ question \"Answer\"", "!!! quiz \"Solution\"",
            "??? question \"Voir la réponse\"", "??? faq \"Lösung\"", "??? question \"Показать ответ\"",
            "??? question \"答えを見る\"", "??? question \"Answer to question 3\""})
    void boxForAQuestionWhoseTitleAnnouncesAnAnswerCoversOne(String box) {
        assertEquals(TWO, CardsAsText.of("""
                #### 1. What barks?

                %s
                    A dog.

                #### 2. What purrs?

                %s
                    A cat.
                """.formatted(box, box)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!question]- Show answer", "> [!faq]- Answer", "> [!help] Respuesta"})
    void soDoesACallOut(String callOut) {
        assertEquals(TWO, CardsAsText.of("""
                **What barks?**

                %s
                > A dog.

                **What purrs?**

                %s
                > A cat.
                """.formatted(callOut, callOut)));
    }

    @Test
    void titleThatAsksAboutAnAnswerStillAsks() {
        assertEquals("""
                fact: What is the answer to a bark? (1-2)
                  Another one.
                procedure: How to answer a letter? (4-5)
                  With a pen.
                """, CardsAsText.of("""
                ??? question "What is the answer to a bark?"
                    Another one.

                ??? question "How to answer a letter?"
                    With a pen.
                """));
    }

    @Test
    void titleThatIsOnlyANumberAsksWhatStandsInTheBox() {
        assertEquals("""
                fact: What barks? (1-5)
                  A dog.
                fact: What purrs? (7-10)
                  A cat.
                fact: What moos? (12-16)
                  A cow.
                """, CardsAsText.of("""
                !!! question "Question 1"
                    What barks?

                ??? success "Answer"
                    A dog.

                ??? question "Aufgabe 2"
                    What purrs?

                    A cat.

                ??? question "Exercise 3"
                    What moos?

                    ??? success "Answer"
                        A cow.
                """));
    }

    @Test
    void aTipThatAsksInPassingDoesNotTakeThePage() {
        assertEquals("""
                definition: What is Push? (8-10)
                  Send what you have to the server of the team.
                definition: What is Pull? (12-14)
                  Take what the server of the team has.
                """, CardsAsText.of("""
                # Sync

                ::: tip Stuck?
                Ask the others.
                :::


                ## Push

                Send what you have to the server of the team.

                ## Pull

                Take what the server of the team has.
                """));
    }

    @Test
    void aTitleThatGoesOnBehindItsQuestionMarkDoesNotAsk() {
        assertEquals("", CardsAsText.of("""
                ::: details Do you want to sync? Then read this:
                * [Sync](/sync)
                :::

                ::: details Lost? Look here:
                * [Map](/map)
                :::
                """));
    }

    @Test
    void severalTipsThatAskAreQuestions() {
        assertEquals("""
                definition: What is a dog? (1-2)
                  An animal.
                definition: What is a cat? (5-6)
                  Another one.
                """, CardsAsText.of("""
                ::: info What is a dog?
                An animal.
                :::

                ::: info What is a cat?
                Another one.
                :::
                """));
    }

    @Test
    void headingsOfAPageOfFrequentQuestionsAreWhatIsAsked() {
        assertEquals("""
                explanation: Music stops after a while (5-7)
                  Turn off the saving of power in the settings of your phone.
                explanation: App crashes silently (9-11)
                  Send us the log of the app and tell us what you did.
                """, CardsAsText.of("""
                # App – Häufige Fragen

                Welcome to the page of the app.

                ## Music stops after a while

                Turn off the saving of power in the settings of your phone.

                ## App crashes silently

                Send us the log of the app and tell us what you did.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> TIP: use the manual.", "> 📝 Exam tip: use the manual.", "> [!HINT]\n> Use the manual.",
            "> Hinweis: lies das Handbuch.", "> **Подсказка:** читай."})
    void hintMayStandBetweenOneTaskAndItsSolution(String hint) {
        assertEquals("Create a pod with two replicas.", CardsAsText.cards("""
                Create a pod with two replicas.

                %s

                <br>
                <details><summary>Solution</summary>
                <br>

                A pod.

                </details>
                """.formatted(hint)).getFirst().face().question().text().lines().findFirst().orElseThrow());
    }

    @Test
    void theOnlyItemOfAListMayBeAsked() {
        assertEquals("""
                procedure: How would you change a lamp? (2-7)
                  Take a ladder.
                """, CardsAsText.of("""
                **Example**
                - How would you change a lamp?

                <details>
                  <summary>Answer</summary>

                Take a ladder.
                </details>
                """));
    }

    @Test
    void whatDemandsNothingIsNotAsked() {
        assertEquals("", CardsAsText.of("""
                The parser is fast.

                > Note: it is young.

                <details><summary>Details</summary>

                Numbers.

                </details>
                """));
    }

    @Test
    void labelInsideTheBoldOfASingleQuestionGoes() {
        assertEquals("""
                definition: What is a lock, and when do you use it? (1-6)
                  It locks.
                """, CardsAsText.of("""
                **Question 1 — What is a lock, and when do you use it?**

                <details>
                <summary>Answer</summary>

                It locks.

                </details>
                """));
    }

    @Test
    void boxesWithFurtherWordsAndAnswersWithoutATitle() {
        assertEquals("""
                multiple-choice: Which river is the longest here? (1-8)
                  [ ] Rhine
                  [x] Volga
                  Volga

                  It has 3,530 km.
                explanation: Explain why rivers bend. (10-14)
                  The outer bank wears away.
                """, CardsAsText.of("""
                !!! exercise choice "Question"
                    Which river is the longest here?

                    - [ ] Rhine
                    - [X] Volga

                    !!! answer
                        It has 3,530 km.

                !!! exercise text long
                    Explain why rivers bend.

                    ??? solution
                        The outer bank wears away.
                """));
    }

    @Test
    void aWarningWithoutATitleCoversNothing() {
        assertEquals("", CardsAsText.of("""
                Boats leave at noon.

                !!! warning inline
                    They do not wait.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"??? example \"Solución — Ejercicio 1\"", "??? tip \"Solution: Exercise 2\"",
            "!!! note \"Lösung - Aufgabe 3\""})
    void titleMaySayBehindADashWhatItAnswers(String box) {
        assertEquals(TWO, CardsAsText.of("""
                **What barks?**

                %s
                    A dog.

                **What purrs?**

                %s
                    A cat.
                """.formatted(box, box)));
    }

    @Test
    void exercisesInBoxesOfAnyTypeHoldTheirSolution() {
        assertEquals("""
                exercise: Count the ducks (3-7)
                  ?
                  ? Five ducks swim, two fly away. How many are left?
                  Take two from five.
                fact: How many feathers has a duck? (12-15)
                  Nobody knows.
                """, CardsAsText.of("""
                # Ducks

                > [!example] Exercise 1 — Count the ducks
                > **Problem.** Five ducks swim, two fly away. How many are left?
                >
                > > [!success]- Click to reveal solution
                > > **Solution.** Take two from five.

                > [!example] Exercise 2: Geese
                > Draw a goose.

                > [!example] Exercise 3
                > How many feathers has a duck?
                >
                > **Solution:** Nobody knows.

                > [!note] Figure 3
                > A duck.
                >
                > **Answer:** none is asked for.
                """));
    }

    @ParameterizedTest
    @CsvSource({"Think first, Answer: ", "想好再点开, 答：", "Selbsttest, **Antwort:** "})
    void itemsOfACallOutThatHoldTheirAnswersAreAsked(String title, String label) {
        assertEquals("""
                explanation: Why is it dark? (2-3)
                  The lamp is off.
                fact: Who rang? (4-6)
                  The cat.
                """, CardsAsText.of("""
                > [!question]- %1$s
                > 1. Why is it dark?
                >    %2$sThe lamp is off.
                > 2. Who rang?
                >
                >    %2$sThe cat.
                """.formatted(title, label == null ? "" : label)));
    }

    @Test
    void itemsOfACallOutWithoutAnswersAreItsOwn() {
        assertEquals("""
                explanation: Why is it dark? (1-3)
                  1. The lamp is off.
                  2. It is night.
                """, CardsAsText.of("""
                > [!question] Why is it dark?
                > 1. The lamp is off.
                > 2. It is night.
                """));
    }

    @Test
    void theTaskOfAnExerciseMayStandInTheTitleOfItsCallOut() {
        assertEquals("""
                fact: The hall. **Scenario:** Light the lamp. (1-5)
                  Turn the switch.
                """, CardsAsText.of("""
                > [!example] Exercise 1: The hall. **Scenario:** Light the lamp.
                >
                > **Answer:**
                >
                > Turn the switch.
                """));
    }

    @Test
    void aContainerThatIsNeverClosedEndsBeforeTheNext() {
        assertEquals("""
                fact: Who feeds the hens? (1-2)
                  The youngest does.
                fact: When are they let out? (5-10)
                  At dawn.

                  ::: warning
                  Not while the fox is about.
                  :::
                fact: Where do they sleep? (12-13)
                  In the barn.
                """, CardsAsText.of("""
                ::: details Who feeds the hens?
                The youngest does.
                :::

                ::: details When are they let out?
                At dawn.

                ::: warning
                Not while the fox is about.
                :::

                ::: details Where do they sleep?
                In the barn.
                :::
                """));
    }
}
