package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What stands before a question and tells only which one it is.
class NumbersAndSignsTest {
    @Test
    void digitsDrawnAsKeysAreNumbers() {
        assertEquals("""
                definition: What is a noun? (3-5)
                  A word for a thing.
                definition: What is a verb? (7-9)
                  A word for what is done.
                list: Name an adverb (11-13)
                  Soon.
                list: Name a pronoun (15-17)
                  We.
                """, CardsAsText.of("""
                # Words

                #### 1️⃣ What is a noun?

                A word for a thing.

                #### 2️⃣ What is a verb?

                A word for what is done.

                #### 🔟 Name an adverb

                Soon.

                #### 1️⃣1️⃣ Name a pronoun

                We.
                """));
    }

    @Test
    void aNumberInATagOfItsOwnGoes() {
        assertEquals("""
                explanation: Why is grass green? (1-4)
                  Chlorophyll.
                explanation: Why is the sea salty? (8-11)
                  Rivers bring salt.
                """, CardsAsText.of("""
                <details>
                <summary><code>#1</code> Why is grass green?</summary>

                Chlorophyll.

                </details>

                <details>
                <summary><b>Q2</b> – Why is the sea salty?</summary>

                Rivers bring salt.

                </details>
                """));
    }

    @Test
    void aNumberWithoutASignComesBehindTheOneBefore() {
        assertEquals("""
                definition: What is the sun? (3-5)
                  A star.
                comparison: Sun and moon compared (7-9)
                  The sun shines by itself.
                definition: What is the moon? (11-17)
                  A satellite.

                  ### 4 seasons

                  They are not counted.
                """, CardsAsText.of("""
                # Sky

                ### 1.1. What is the sun?

                A star.

                ### 1.2 Sun and moon compared

                The sun shines by itself.

                ### 1.3. What is the moon?

                A satellite.

                ### 4 seasons

                They are not counted.
                """));
    }

    @Test
    void symbolsStandBeforeTheMarks() {
        assertEquals("""
                fact: Did you read the text (3-4)
                  yes
                fact: Is all done? (6-7)
                  yes
                fact: How many planets are there? (9-10)
                  eight
                """, CardsAsText.of("""
                # Check

                ❓ Q1 — Did you read the text
                ✅ R1: yes

                ❓ Q2 — Is all done?
                ✅ R2: yes

                ❓ **Q3:** How many planets are there?
                ✅ **R3:** eight
                """));
    }

    @Test
    void aCallOutMaySayOnlyHowIsAsked() {
        assertEquals("""
                multiple-choice: Where does the sun rise? (1-7)
                  [ ] in the west
                  [x] in the east
                  in the east
                """, CardsAsText.of("""
                > [!question] Multiple choice 1
                > Where does the sun rise?
                > A. in the west
                > B. in the east
                >
                > > [!answer]- Answer
                > > B
                """));
    }

    @Test
    void aTopicBesideANumberStandsOverWhatIsAsked() {
        assertEquals("""
                list: Rivers (3-7)
                  ?
                  ? Name the longest river of all.
                  The Nile.
                explanation: Lakes (9-13)
                  ?
                  ? Explain why lakes freeze from the top.
                  Because ice floats.
                """, CardsAsText.of("""
                # Tasks

                ## Question 1: Rivers

                Name the longest river of all.

                **Answer:** The Nile.

                ## Question 2: Lakes

                Explain why lakes freeze from the top.

                **Answer:** Because ice floats.
                """));
    }

    @Test
    void aTopicBesideANumberMayBeAllThatIsAsked() {
        assertEquals("""
                fact: The longest river (3-5)
                  It is the Nile.
                explanation: The deepest lake (7-9)
                  Use this to remember it: Baikal.
                """, CardsAsText.of("""
                # Tasks

                ## Question 1: The longest river

                It is the Nile.

                ## Question 2: The deepest lake

                Use this to remember it: Baikal.
                """));
    }
}
