package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Questions with options that lack the mark of those before them.
class UnmarkedChoicesTest {
    @Test
    void theyEndTheAnswerAboveAndAreAskedThemselves() {
        assertEquals(5, CardsAsText.cards("""
                Question 1: What steers a boat?

                a) its keel
                b) its rudder
                Answer: b) its rudder

                Question 2: What keeps it upright?

                a) its keel
                b) its mast
                Answer: a) its keel

                What holds the sail?

                a) the oar
                b) the mast
                Answer: b) the mast

                What moves it without wind?

                a) the oar
                b) the anchor
                Answer: a) the oar

                What keeps it in its place?

                a) the sail
                b) the anchor
                Answer: b) the anchor
                """).size());
    }

    @Test
    void bulletsBelowANumberedQuestionAnswerIt() {
        assertEquals("""
                fact: Why does the boat not move? (3-5)
                  - Describe the weather to somebody.
                  - Raise the sail.
                fact: Why does it turn? (8-9)
                  - Hold the rudder.
                fact: Why does it leak? (12-13)
                  - Close the hatch.
                """, CardsAsText.of("""
                ## Moving

                1. Why does the boat not move?
                - Describe the weather to somebody.
                - Raise the sail.

                ## Turning
                1. Why does it turn?
                - Hold the rudder.

                ## Leaking
                1. Why does it leak?
                - Close the hatch.
                """).replaceAll("(?m)^(explanation|list|procedure):", "fact:").replaceAll("(?m)^  - [^A-Z].*\\n", ""));
    }

    @Test
    void theMarksOfAQuestionOnlyFileIt() {
        assertEquals("""
                fact: Who steers a boat? (1-5)
                  Its helmsman.
                fact: Who rows it? (7-11)
                  The crew.
                """, CardsAsText.of("""
                ### Question 1 — 0.5 marks

                Who steers a boat?

                **Answer:** Its helmsman.

                ### Question 2 — 4 points

                Who rows it?

                **Answer:** The crew.
                """));
    }

    @Test
    void aListThatCountsItselfIsReadAsLinesThatAsk() {
        assertEquals("""
                fact: Who steers a boat? (1-3)
                  Its helmsman does.
                fact: Who rows it? (5-7)
                  The crew does.
                fact: Who owns it? (9-11)
                  Nobody does.
                """, CardsAsText.of("""
                #. Who steers a boat?

                   Its helmsman does.

                #. Who rows it?

                   The crew does.

                #. Who owns it?

                   Nobody does.
                """).replaceAll("(?m)^ +", "  "));
    }

    @Test
    void lettersBelowWhatIsToBeToldAreItsAnswer() {
        var told = """
                #### 1. Name 3 parts of a boat.

                a) keel
                b) mast
                c) rudder

                #### 2. List the steps needed to set a sail.

                a) untie it
                b) pull the rope

                #### 3. Why does it heel?

                The wind leans on the sail.
                """;
        assertEquals("""
                fact: Name 3 parts of a boat.
                  a) keel
                  b) mast
                  c) rudder
                fact: List the steps needed to set a sail.
                  a) untie it
                  b) pull the rope
                fact: Why does it heel?
                  The wind leans on the sail.
                """, CardsAsText.of(told).replaceAll(" \\(\\d+-\\d+\\)", "").replaceAll("(?m)^[a-z]+:", "fact:"));
        assertEquals(2, CardsAsText.of(told.replace("Name 3 parts of a boat.", "What steers a boat?")
                .replace("List the steps needed to set a sail.", "What holds it up?"))
                .split("multiple-choice:", -1).length - 1);
    }
}
