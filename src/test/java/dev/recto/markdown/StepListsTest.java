package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Numbered lists below headings that ask how.
class StepListsTest {
    @Test
    void stepsBesideFrequentQuestionsAreNoCards() {
        assertEquals(List.of("What is a sail?", "Why does it tear?", "Who mends it?"), questions("""
                # Sails

                ## Cloth

                ### What is a sail?

                Cloth that catches the wind.

                ### Why does it tear?

                The sun weakens it.

                ### Who mends it?

                The sailmaker.

                ## How to mend it:

                1. Check to see if the seam holds
                2. Choose a needle: [thin](a) or [thick](b)
                3. Choose your thread:
                4. Explain to the crew what you did
                """));
    }

    @Test
    void tasksBelowSuchAHeadingAreAskedWhereSomethingAsks() {
        assertEquals(List.of("What is a seam?", "Explain the needle.", "Why wax the thread?"), questions("""
                # Sails

                ## How to mend a sail

                1. What is a seam?
                2. Explain the needle.
                3. Why wax the thread?
                """));
        assertEquals(List.of("Explain the seam.", "Describe the needle.", "Explain the thread."), questions("""
                # Sails

                ## Review questions

                1. Explain the seam.
                2. Describe the needle.
                3. Explain the thread.
                """));
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().text()).toList();
    }
}
