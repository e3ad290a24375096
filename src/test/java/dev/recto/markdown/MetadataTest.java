package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Lines that say how a question is filed.
class MetadataTest {
    private static String tagged(String document) {
        return CardsAsText.cards(document).stream()
                .map(card -> card.face().question().display() + " " + card.face().tags() + " "
                        + card.face().answer().display())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void linesBelowAQuestionAreNoPartOfItsAnswer() {
        assertEquals("""
                What is a fjord? [easy, ice, sea] A drowned valley.
                What is a delta? [hard] Land that a river builds.
                What is a dune? [medium] A hill of sand.""", tagged("""
                ## What is a fjord?
                Difficulty: Easy
                Tags: ice, sea

                A drowned valley.

                ## What is a delta?

                - **Level:** hard
                - **Topic:** rivers

                **Answer:** Land that a river builds.

                ## What is a dune?

                **Difficulty:** Medium | **Time:** 2 min

                A hill of sand.
                """));
    }

    @Test
    void linesAboveEachQuestionAreItsOwn() {
        assertEquals("""
                What is a delta? [] Land that a river builds.
                What is a dune? [hard, sand] A hill of sand.
                What is a cape? [easy] Land that ends in the sea.""", tagged("""
                **Difficulty:** Easy

                **Question 1**: What is a delta?

                **Answer:** Land that a river builds.

                **Difficulty:** Hard
                **Tags:** sand

                **Question 2**: What is a dune?

                **Answer:** A hill of sand.

                **Difficulty:** Easy

                **Question 3**: What is a cape?

                **Answer:** Land that ends in the sea.
                """));
    }

    @Test
    void linesBehindTheLastAnswerTooBelongToTheQuestionsBeforeThem() {
        assertEquals("""
                What is a delta? [easy] Land that a river builds.
                What is a dune? [hard] A hill of sand.""", tagged("""
                ## What is a delta?

                Land that a river builds.

                Difficulty: easy

                ## What is a dune?

                A hill of sand.

                Difficulty: hard
                """));
    }

    @Test
    void keysAndValuesBetweenTwoRulesStandAboveTheNextQuestion() {
        assertEquals("""
                What is a delta? [] Land
                What is a dune? [hard] A hill""", tagged("""
                ### Question 1: What is a delta?
                - [x] Land
                - [ ] Sea

                ---
                topic: "Sand"
                level: "hard"
                explanation: "Dunes wander: the wind moves them."
                wrong:
                  - "No valley."
                ---
                ### Question 2: What is a dune?
                - [ ] A valley
                - [x] A hill
                """));
    }

    @Test
    void whatIsAskedForAndWhatIsSaidInSentencesStays() {
        var document = """
                ## What are tags and attributes?
                Tags: b, i
                Attributes: class

                ## What does a level tell?
                Level: how high it is

                It is a height.

                ## Which settings does a feed have?
                Tags: words by which it is found.
                Status: whether it is on.

                ## How is a card described?
                Difficulty: hard

                ## What is a pier?

                A bridge that ends.

                Type: building
                """;
        assertEquals("""
                What are tags and attributes? [] Tags: b, i
                Attributes: class
                What does a level tell? [] Level: how high it is

                It is a height.
                Which settings does a feed have? [] Tags: words by which it is found.
                Status: whether it is on.
                How is a card described? [] Difficulty: hard
                What is a pier? [] A bridge that ends.

                Type: building""", tagged(document));
    }
}
