package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Bullets below numbered questions, bare topics in bullets, and where the answers of bullets stand.
class BulletsThatAskTest {
    @Test
    void bulletsBetweenTwoNumbersThatAllAskAreQuestions() {
        assertEquals("""
                definition: What is a bee? (3-3)
                explanation: Explain the dance. (4-4)
                explanation: Explain why it has a direction. (6-6)
                fact: Who dances? (7-7)
                definition: What is a comb? (9-9)
                explanation: Describe the queen. (10-10)
                explanation: Describe what it eats. (12-12)
                """, CardsAsText.of("""
                First evening, questions on bees

                1. What is a bee?
                2. Explain the dance.

                - Explain why it has a direction.
                - Who dances?

                3. What is a comb?
                4. Describe the queen.

                - Describe what it eats.
                """));
    }

    @Test
    void bulletsThatTellSomethingAnswerTheNumberAbove() {
        assertEquals("""
                definition: What is a bee? (3-3)
                procedure: How do I open a hive? (4-7)
                  - Light the smoker.
                  - Lift the lid.
                definition: What is a comb? (9-9)
                """, CardsAsText.of("""
                # Bees

                1. What is a bee?
                2. How do I open a hive?

                - Light the smoker.
                - Lift the lid.

                3. What is a comb?
                """));
    }

    @Test
    void topicsInBulletsUnderATitleForExamQuestionsAreAsked() {
        assertEquals(6, CardsAsText.cards("""
                # Exam questions (draft)

                ## Honey

                * What is honey?
                * Colours of honey
                * Water in honey. How it is measured

                ## Wax

                * What is wax?
                * Melting
                * Candles
                """).size());
        assertEquals("""
                definition: What is honey? (3-6)
                  * food
                  * sweet
                definition: What is wax? (8-11)
                  * food of moths
                  * soft
                definition: What is a comb? (13-16)
                  * a house
                  * a store
                """, CardsAsText.of("""
                # Exam questions

                ## What is honey?

                * food
                * sweet

                ## What is wax?

                * food of moths
                * soft

                ## What is a comb?

                * a house
                * a store
                """));
    }

    @Test
    void anItemOverALabelledAnswerAsksHoweverItIsWorded() {
        assertEquals("""
                fact: If a hive is full, how can get a second one next to it (4-5)
                  Split it.
                definition: What is a drone? (9-10)
                  A male bee.
                explanation: Why do bees swarm? (11-12)
                  The hive is full.
                procedure: How to calm them (15-16)
                  With smoke.
                """, CardsAsText.of("""
                ## Questions
                ### Hives

                * If a hive is full, how can get a second one next to it
                  * Answer: Split it.

                ### Bees

                * What is a drone?
                  A male bee.
                * Why do bees swarm?
                  * Answer: The hive is full.

                ### Care
                * How to calm them
                  * Answer: With smoke.
                """));
    }

    @Test
    void whatFellOutBehindTheLastBulletAnswersItAsBetweenTheOthers() {
        assertEquals("""
                explanation: Why does a boat float? (5-7)
                  It is lighter than the water that it moves aside.
                comparison: How does a canoe differ from a punt? (9-11)
                  One is paddled, the other one is pushed along with a pole.
                fact: Which boat do you like best? (13-15)
                  The punt
                """, CardsAsText.of("""
                # Boats

                ## Questions

                - Why does a boat float?

                It is lighter than the water that it moves aside.

                - How does a canoe differ from a punt?

                One is paddled, the other one is pushed along with a pole.

                - Which boat do you like best?

                The punt

                ## Notes

                Write here.
                """));
    }
}
