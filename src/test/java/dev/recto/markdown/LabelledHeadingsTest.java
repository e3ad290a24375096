package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings and lines that only say that a question comes, and initials before answers.
class LabelledHeadingsTest {
    @Test
    void headingBelowAHeadingThatIsOnlyANumberAsks() {
        assertEquals("""
                multiple-choice: Which bird cannot fly? (1-6)
                  [ ] Swift
                  [x] Kiwi
                  Kiwi

                  **Explanation:** Its wings are stubs.
                multiple-choice: Choose the mammals (8-12)
                  [x] Bat
                  [ ] Shark
                  [x] Seal
                  - Bat
                  - Seal
                """, CardsAsText.of("""
                ## Question 1
                ### Which bird cannot fly?
                - [ ] Swift
                - [x] Kiwi

                **Explanation:** Its wings are stubs.

                ## Question 2
                ### Choose the mammals
                - [x] Bat
                - [ ] Shark
                - [x] Seal
                """));
    }

    @Test
    void oneMarkedChoiceBesideHeadingsThatAskIsAQuestion() {
        assertEquals("""
                explanation: Why do leaves fall? (3-5)
                  The tree saves water.
                explanation: Why are they red then? (7-9)
                  The green is taken back.
                multiple-choice: Which tree keeps its leaves? (11-18)
                  [ ] Oak
                  [x] Spruce
                  Spruce
                """, CardsAsText.of("""
                # Autumn

                ## Why do leaves fall?

                The tree saves water.

                ## Why are they red then?

                The green is taken back.

                ## Question:

                **Which tree keeps its leaves?**

                ### Options:

                - Oak
                - [x] Spruce
                """));
    }

    @Test
    void aTaskListBesideQuestionsIsNoChoice() {
        var cards = CardsAsText.of("""
                # Autumn

                ## Why do leaves fall?

                The tree saves water.

                ## Why are they red then?

                The green is taken back.

                ## Garden

                Still to do:

                - [ ] rake the lawn
                - [x] cut the hedge
                """);
        assertFalse(cards.contains("multiple-choice: Still"), cards);
    }

    @Test
    void whatIsInBracketsBehindANumberIsNotAsked() {
        assertEquals("""
                definition: What is a moraine? (1-3)
                  Rubble left by a glacier.
                definition: What is a drumlin? (5-7)
                  A hill shaped by ice.
                """, CardsAsText.of("""
                ## Question 1 (3 points): What is a moraine?

                Rubble left by a glacier.

                ## Question 2 (hard): What is a drumlin?

                A hill shaped by ice.
                """));
        assertTrue(CardsAsText.read("""
                ## Question 1 (3 points): What is a moraine?

                Rubble left by a glacier.

                ## Question 2 (hard): What is a drumlin?

                A hill shaped by ice.
                """).cards().getLast().card().face().tags().contains("hard"));
    }

    @Test
    void initialOfAnAnswerBelowAQuestionMarkIsALabel() {
        assertEquals("""
                fact: Quem pintou o teto? (1-2)
                  Michelangelo.
                fact: Em que cidade fica? (4-5)
                  Roma.
                """, CardsAsText.of("""
                **1.** Quem pintou o teto?
                R: Michelangelo.

                **2.** Em que cidade fica?
                R: Roma.
                """));
    }

    @Test
    void namedSummariesLoseTheirName() {
        assertEquals("""
                definition: What is basalt? (1-4)
                  A dark rock.
                definition: What is marble? (7-10)
                  Limestone that was heated.
                """, CardsAsText.of("""
                <details>
                <summary>Q. What is basalt?</summary>

                A dark rock.
                </details>

                <details>
                <summary><b>Q2: What is marble?</b></summary>

                Limestone that was heated.
                </details>
                """));
    }

    @Test
    void boldQuestionsMayStandBehindASymbol() {
        assertEquals("""
                fact: Where are the keys? (1-2)
                  In the drawer.
                fact: Who has the other pair? (4-5)
                  The caretaker.
                """, CardsAsText.of("""
                ❓ **Where are the keys?**
                💡 In the drawer.

                ❓ **Who has the other pair?**
                💡 The caretaker.
                """));
    }

    @Test
    void headingThatAsksGoesOnInAHintAboveItsOptions() {
        assertEquals("""
                multiple-choice: Which bird swims? (3-8)
                  ?
                  ? > Think of the south.
                  [ ] Swift
                  [x] Penguin
                  Penguin
                """, CardsAsText.of("""
                # Birds

                ### Which bird swims?

                > Think of the south.

                1. [ ] Swift
                1. [x] Penguin
                """));
    }

    @Test
    void headingsThatSayHowIsAskedStandOverQuestions() {
        assertEquals("""
                multiple-choice: Which has strings? (3-9)
                  [ ] drum
                  [x] lute
                  lute
                definition: What is a chord? (15-16)
                  Notes that sound together.
                definition: What is a scale? (19-20)
                  Notes in the order of their height.
                """, CardsAsText.of("""
                ## Multiple choice

                Which has strings?

                A) drum

                B) lute

                Answer: b

                ---

                ## Short answer

                ### What is a chord?
                Notes that sound together.
                ---

                ### What is a scale?
                Notes in the order of their height.
                ---
                """));
    }

    @Test
    void aTopicOverABoldQuestionOrAStatementToJudgeIsNotAllThatIsAsked() {
        assertEquals("""
                definition: Instruments(1-4)
                  ? **An instrument with strings is called:**
                  lute
                true-false: A drum has strings. (7-10)
                  - false
                  False
                definition: What is a chord? (13-14)
                  Notes that sound together.
                """, CardsAsText.of("""
                ## Question 1: Instruments
                **An instrument with strings is called:**

                **Answer:** lute


                ## Question 2: Sounds
                **Statement:** A drum has strings.

                **Answer:** False


                ## Question 3: What is a chord?
                Notes that sound together.
                """).replace("   (1-4)", "(1-4)"));
    }

    @Test
    void aLabelBelowATopicIsNotAsked() {
        assertEquals("""
                explanation: Instruments (1-5)
                  **Key points:**

                  They sound.
                """, CardsAsText.of("""
                ## Question 1: Instruments

                **Key points:**

                They sound.

                ## Question 2: What is a chord?

                Notes that sound together.
                """).lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
    }

    private static final String FOUR_HEADINGS = """
            ## 1. What is a chord?
            Notes together.

            ## 2. What is a scale?
            Notes in order.

            ## 3. What is a rest?
            Silence.

            ## 4. What is a beat?
            A knock of time.

            """;

    @Test
    void theHeadingBehindTheLastNumberIsNoPartOfItsAnswer() {
        assertEquals("A knock of time.", CardsAsText.cards(FOUR_HEADINGS + """
                ## Tips for practice
                Sing each day.
                """).getLast().face().answer().text());
    }

    @Test
    void whereAnswersHaveHeadingsWithoutNumberTheLastOneMay() {
        assertEquals("A knock of time.\n\n## More of it\nTap along.", CardsAsText.cards(
                FOUR_HEADINGS.replace("Silence.", "Silence.\n\n## Length\nAs long as it is.") + """
                ## More of it
                Tap along.
                """).getLast().face().answer().text());
    }

    @Test
    void anAnswersMarkBelowAnotherHeadingAnswersNothingAboveIt() {
        assertEquals("""
                explanation: Why is a heap called a heap? (3-5)
                  It is heaped up.
                explanation: Why is it kept as an array? (7-9)
                  No links are needed.
                definition: What is its root? (11-13)
                  The least element.
                fact: Which child is swapped? (15-17)
                  The lesser one.
                fact: When does it end? (19-21)
                  At a leaf.
                """, CardsAsText.of("""
                # Heaps

                ### Q1: Why is a heap called a heap?

                It is heaped up.

                ### Q2: Why is it kept as an array?

                No links are needed.

                Q3: What is its root?

                The least element.

                ### Q4: Which child is swapped?

                The lesser one.

                ### Q5: When does it end?

                A: At a leaf.
                """));
    }

    @Test
    void titlesBesideLabelledQuestionsAreTheText() {
        assertEquals("""
                definition: What is a boat? (7-10)
                  It swims.
                definition: What is a raft? (12-14)
                  It floats.
                definition: What is a ship? (16-18)
                  It sails.
                """, CardsAsText.of("""
                # Boats

                ### Why we need boats

                The sea is wide, and no one swims that far.

                ### Interview question: What is a boat?

                **Answer:**
                It swims.

                ### Interview question: What is a raft?

                It floats.

                ### Interview question: What is a ship?

                It sails.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"### Solution to task 1\n\n", "**Solution**\n\n",
            "<details><summary>Solution</summary>\n\n"})
    void aListBetweenANumberAndItsSolutionIsWhatIsToBeDone(String solution) {
        var end = solution.startsWith("<") ? "\n\n</details>" : "";
        assertEquals("- Light the lamp.\n- Feed the cat.\n=> With the switch.", CardsAsText.cards("""
                # Evenings

                ## Task 1

                - Light the lamp.
                - Feed the cat.

                %s
                With the switch.%s
                """.formatted(solution.strip() + "\n", end)).stream().map(card ->
                        card.face().question().display() + "\n=> " + card.face().answer().display())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void aListBelowANumberWithoutASolutionIsNoTask() {
        assertEquals("", CardsAsText.of("""
                # Evenings

                ## Task 1

                - Light the lamp.
                - Feed the cat.

                The lamp is in the hall.
                """));
    }
}
