package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the points of a list and the steps of a procedure are where the answer is no list.
class PointsTest {
    @Test
    void subHeadingsArePointsWhateverStandsBelowThem() {
        assertEquals(List.of("Young rivers", "Old rivers"),
                points("### 1. Young rivers", "", "- fast", "- steep", "- cold",
                "", "### 2. Old rivers", "", "- slow"));
        assertEquals(List.of("Salt lakes", "Sweet lakes", "Crater lakes"), points("There are three.", "",
                "### 1️⃣ **Salt lakes**", "Salty.", "### 2️⃣ **Sweet lakes**", "#### 9. Where", "Here.", "",
                "### 3️⃣ **Crater lakes**"));
        assertEquals(List.of("Rain", "Snow", "Hail"),
                points("### **1. Rain**", "Wet.", "", "### **2. Snow**", "", "### **3. Hail**"));
    }

    @Test
    void boldTitlesLettersAndSignsAre() {
        assertEquals(List.of("Topsoil", "Subsoil", "Bedrock"),
                points("**Topsoil**", "Dark.", "", "**Subsoil:**", "Light.", "", "**Bedrock**:", "Hard."));
        assertEquals(List.of("North", "Baltic", "Black"), points("a. North", "b. Baltic", "c. Black"));
        assertEquals(List.of("North", "Baltic", "Black"), points("(a) North", "", "(b) Baltic", "", "(c) Black"));
        assertEquals(List.of("North", "Baltic", "Black"), points("👉 North", "👉 Baltic", "👉 Black"));
    }

    @Test
    void aListThatComesFirstIsTheAnswer() {
        assertEquals(List.of("North", "Baltic"), points("- North", "- Baltic", "", "### The North", "Rough.", "",
                "### The Baltic", "Calm.", "", "### Both", "Cold."));
        assertEquals(List.of("North", "Baltic"), points("- North", "- Baltic", "", "**One**", "", "**Two**", "",
                "**Three**"));
    }

    @Test
    void twoTitlesWithoutNumbersAndWhatStandsInCodeAreNone() {
        assertEquals(List.of("fast", "steep", "cold"),
                points("### In short", "- fast", "- steep", "- cold", "", "### For example", "Those of the Alps."));
        assertEquals(List.of("fast", "steep"), points("### Good", "- fast", "- steep", "", "### Bad", "- cold", "",
                "### Where", "In the Alps."));
        assertEquals(List.of("North", "Baltic"), points("```", "# a", "# b", "# c", "```", "", "- North", "- Baltic"));
        assertEquals(List.of("Go north", "Turn"), points("d) no letter before", "e) it", "f) at all", "", "- Go north",
                "- Turn"));
    }

    @Test
    void stepsHaveNumbers() {
        assertEquals(List.of("Dig", "Sow"), steps("### Step 1: Dig", "1. Take a spade.", "2. Dig deep.", "3. Rest.", "",
                "### Step 2: Sow", "By hand."));
        assertEquals(List.of("Dig", "Sow", "Reap"), steps("**1. Dig**", "Deep.", "", "**2. Sow**", "", "**3. Reap**"));
        assertEquals(List.of("Dig", "Sow"), steps("### Before", "A spade.", "", "### Doing", "1. Dig", "2. Sow", "",
                "### After", "Rest."));
    }

    private static List<String> points(String... answer) {
        return ((Card.Listing) card("What are the types of these?", answer)).points();
    }

    private static List<String> steps(String... answer) {
        return ((Card.Procedure) card("How do you plant a field, step by step?", answer)).steps();
    }

    private static Card card(String question, String... answer) {
        return CardsAsText.cards("# T\n\n## 1. " + question + "\n\n" + String.join("\n", answer)
                + "\n\n## 2. What is another thing?\n\nElse.\n").getFirst();
    }

    @Test
    void pointsBehindBoldInEmphasisOfTheirOwn() {
        assertEquals("""
                multiple-choice: Which of these floats? (1-6)
                  [x] Wood
                  [ ] Lead
                  Wood
                true-false: Bread has flour. (8-13)
                  - true
                  True
                definition: What is a bee? (15-17)
                  An insect.
                """, CardsAsText.of("""
                **1. Which of these floats?** *(2 points)*

                - [ ] Wood
                - [ ] Lead

                > **Answer:** Wood

                **2. Bread has flour.** *(1 point)*

                - [ ] True
                - [ ] False

                > **Answer:** True

                **3. What is a bee?** *(3 points)*

                An insect.
                """));
    }

    @Test
    void aSolutionBelowAnotherLabelledPointIsAPoint() {
        assertEquals("""
                explanation: How does one mend a leak? (1-5)
                  - **Cause:** water comes in
                  - **Solution:** tar on cloth
                explanation: How does one mend a sail? (8-12)
                  - **Cause:** wind goes through
                  - **Solution:** a patch
                """, CardsAsText.of("""
                **Q1.** How does one mend a leak?
                <details><summary>Answer</summary>

                - **Cause:** water comes in
                - **Solution:** tar on cloth
                </details>

                **Q2.** How does one mend a sail?
                <details><summary>Answer</summary>

                - **Cause:** wind goes through
                - **Solution:** a patch
                </details>
                """).replaceAll("(?m)^(list|procedure|fact):", "explanation:").replaceAll("(?m)^  [-] (?!\\*)", "  - "));
    }
}
