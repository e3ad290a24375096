package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Lists of links to other places.
class LinkListsTest {
    @Test
    void titlesOfBooksAndArticlesAreNoQuestions() {
        assertEquals("", CardsAsText.of("""
                # Reading

                ## Articles
                - [How rivers bend](https://a.example/bend) by Ann
                - [Why deltas grow](https://a.example/delta) (5 minutes)
                - [What the sea takes](https://a.example/sea)

                ## Books
                - [How coasts change](https://a.example/coast)
                - [A walk along the shore](https://a.example/walk) by Ben
                """));
    }

    @Test
    void linksThatAskAreQuestionsAndSoAreTheTasksAmongThem() {
        assertEquals("""
                explanation: Why do rivers bend? (1-1)
                definition: What is a delta? (2-2)
                explanation: Describe how a fjord forms (3-3)
                explanation: Why is the sea salty? (4-4)
                """, CardsAsText.of("""
                - [Why do rivers bend?](https://a.example/1)
                - [What is a delta?](https://a.example/2)
                - [Describe how a fjord forms](https://a.example/3)
                - [Why is the sea salty?](https://a.example/4)
                """));
    }

    @Test
    void linksWithinTheFolderAreTakenByTheirWording() {
        assertEquals("""
                explanation: Why rivers bend (1-1)
                procedure: How to draw a delta (2-2)
                explanation: Explain how a fjord forms (3-3)
                """, CardsAsText.of("""
                - [Why rivers bend](rivers/bend.md)
                - [How to draw a delta](rivers/delta.md)
                - [Explain how a fjord forms](coast/fjord.md)
                """));
    }
}
