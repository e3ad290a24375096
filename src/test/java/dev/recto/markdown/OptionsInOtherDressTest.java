package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Options that are written in HTML, indented by spelled out blanks, broken by signs, or set off as a blank is.
class OptionsInOtherDressTest {
    @Test
    void listsOfHtmlAreOptions() {
        assertEquals("""
                multiple-choice: Which boat has two masts? (3-9)
                  [ ] Canoe
                  [x] Yawl
                  Yawl
                multiple-choice: Which lamp is red? (11-18)
                  [x] Port
                  [ ] the other, <b>starboard</b>
                  Port
                """, CardsAsText.of("""
                # Quiz

                1. Which boat has two masts?
                <ol type="A">
                  <li>Canoe</li>
                  <li>Yawl</li>
                </ol>

                **Answer: B**

                2. Which lamp is red?
                <ol type="A">
                  <li>Port
                  <li class="b">the other,
                    <b>starboard</b>
                </ol>

                **Answer: A**
                """));
    }

    @Test
    void rowsWithASignAndALetterAreOptions() {
        var table = """
                **Question 1:** What steers a boat?

                | Option | Part | Why |
                |---|---|---|
                | ❌ a | Its keel | It keeps the boat upright. |
                | ✅ b | Its rudder | It turns the water aside. |
                | ❌ c | Its mast | It holds the sail. |

                **Question 2:** What keeps it in its place?

                | Option | Part |
                |---|---|
                | ✅ a | The anchor |
                | ❌ b | The oar |
                """;
        assertEquals("""
                multiple-choice: What steers a boat? (1-7)
                  [ ] Its keel
                  [x] Its rudder
                  [ ] Its mast
                  Its rudder

                  | Option | Part | Why |
                  |---|---|---|
                  | ❌ a | Its keel | It keeps the boat upright. |
                  | ✅ b | Its rudder | It turns the water aside. |
                  | ❌ c | Its mast | It holds the sail. |
                multiple-choice: What keeps it in its place? (9-14)
                  [x] The anchor
                  [ ] The oar
                  The anchor
                """, CardsAsText.of(table));
        // Without letters it says what is so and what is not.
        assertEquals(-1, CardsAsText.of(table.replaceAll("(✅|❌) [abc] ", "$1 ")).indexOf("multiple-choice"));
    }

    @Test
    void listsOfHtmlInCodeAreShown() {
        assertEquals("""
                multiple-choice: What shows this? (3-15)
                  ?
                  ? ```html
                  ? <ul>
                  ? <li>red</li>
                  ? <li>green</li>
                  ? </ul>
                  ? ```
                  [x] Two points
                  [ ] Two numbers
                  Two points
                """, CardsAsText.of("""
                # Quiz

                ### 1. What shows this?

                ```html
                <ul>
                <li>red</li>
                <li>green</li>
                </ul>
                ```

                A) Two points
                B) Two numbers

                Answer: A
                """));
    }

    @Test
    void blanksThatAreSpelledOutIndentOptions() {
        assertEquals("""
                multiple-choice: Which boat has two masts? (3-9)
                  [ ] Canoe
                  [x] Yawl
                  Yawl
                multiple-choice: Which lamp is red? (11-17)
                  [x] Port
                  [ ] Starboard
                  Port
                """, CardsAsText.of("""
                # Quiz

                1\\. Which boat has two masts?

                &emsp;A. Canoe

                &emsp;B. Yawl

                Answer: B

                2\\. Which lamp is red?

                &nbsp;&nbsp; A. Port

                &nbsp;&nbsp; B. Starboard

                Answer: A
                """));
    }

    @Test
    void signsThatBreakLinesAreNoPartOfOptions() {
        assertEquals("""
                multiple-choice: Which boat has two masts? (3-6)
                  [ ] Canoe
                  [x] Yawl
                  Yawl
                multiple-choice: Which lamp is red? (8-11)
                  [x] Port
                  [ ] Starboard
                  Port
                """, CardsAsText.of("""
                # Quiz

                **1. Which boat has two masts?**\\
                A. Canoe\\
                B. Yawl\\
                **Answer: B**

                **2. Which lamp is red?**\\
                A. Port\\
                B. Starboard\\
                **Answer: A**
                """));
    }

    @Test
    void highlightAmongOptionsMarksTheRightOne() {
        assertEquals("""
                cloze: The tide turns ==twice== a day. (3-3)
                  _ twice
                multiple-choice: Which boat has two masts? (7-10)
                  [ ] Canoe
                  [x] Yawl
                  Yawl
                multiple-choice: Which lamp is red? (12-15)
                  [x] Port
                  [ ] Starboard
                  Port
                """, CardsAsText.of("""
                # Tides

                The tide turns ==twice== a day.

                # Quiz

                1) Which boat has two masts?

                a) Canoe
                b) ==Yawl==

                2) Which lamp is red?

                - ==Port==
                - Starboard
                """));
    }

    @Test
    void headingsInQuotesAreThereForTheLooks() {
        assertEquals("""
                multiple-choice: Which boat has two masts? (3-6)
                  [ ] Canoe
                  [x] Yawl
                  Yawl
                definition: What is a pier? (8-12)
                  A wall.

                  > ### Remark
                """, CardsAsText.of("""
                # Boats

                > ### Q1. Which boat has two masts?

                - [ ] Canoe
                - [x] Yawl

                > ### Q2. What is a pier?

                A wall.

                > ### Remark
                """));
    }

    @Test
    void dashDividesAQuestionFromItsAnswer() {
        assertEquals("""
                definition: What is a pier? (3-3)
                  A wall in the water.
                fact: Which lamp is red? (4-4)
                  The port one.
                explanation: Why does the tide turn? (5-5)
                  The moon pulls.
                """, CardsAsText.of("""
                # Interview

                1. What is a pier? - A wall in the water.
                2. Which lamp is red? - The port one.
                3. Why does the tide turn? - The moon pulls.
                """));
    }

    @Test
    void letterAloneOverCodeIsAnOption() {
        assertEquals("""
                multiple-choice: Which line boils two eggs? (3-22)
                  ?
                  ? The pot is full.
                  [ ] ```
                cook(1)
                ```
                  [x] ```
                cook(2)
                wait()
                ```
                  [ ] both
                  ```
                  cook(2)
                  wait()
                  ```

                  One is not enough.
                fact: What does each of these cook? (24-36)
                  a)
                  ```
                  cook(3)
                  ```
                  Three eggs.

                  b)
                  ```
                  cook(4)
                  ```
                  Four eggs.
                """, CardsAsText.of("""
                # Quiz

                ## 1. Which line boils two eggs?
                The pot is full.

                a)
                ```
                cook(1)
                ```

                b)

                ```
                cook(2)
                wait()
                ```

                c) both

                Answer: b)

                One is not enough.

                ## 2. What does each of these cook?

                a)
                ```
                cook(3)
                ```
                Three eggs.

                b)
                ```
                cook(4)
                ```
                Four eggs.
                """));
    }

    @Test
    void numbersBehindBulletsAreOptionsIfAKeyNamesOne() {
        assertEquals("""
                multiple-choice: Which boat has two masts? (3-9)
                  [ ] Canoe
                  [x] Yawl
                  [ ] Punt
                  Yawl
                multiple-choice: Which lamp is red? (11-16)
                  [x] Port
                  [ ] Starboard
                  Port
                list: Which masts has a yawl? (18-21)
                  - 1: the main mast
                  - 2: the mizzen
                """, CardsAsText.of("""
                # Quiz

                ## 1. Which boat has two masts?

                - 1: Canoe
                - 2: Yawl
                - 3: Punt

                **Answer: 2**

                ## 2. Which lamp is red?

                * 1) Port
                * 2) Starboard

                Correct answer: 1

                ## 3. Which masts has a yawl?

                - 1: the main mast
                - 2: the mizzen
                """));
    }
}
