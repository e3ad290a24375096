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

    @Test
    void questionsAtTheEndThatLeadBackIntoTheLessonAreAsked() {
        assertEquals("""
                explanation: Why does a river bend? (13-13)
                fact: Where do the fastest waters of a river run? (14-14)
                definition: What is left behind by a bend that is cut off? (15-15)
                """, CardsAsText.of("""
                ### Bends

                Water runs faster on the outer side and takes the bank away.

                ### Lakes

                A bend that is cut off becomes a lake.

                ### Check what you know

                Each question leads to its part of the lesson.

                - [Why does a river bend?](#bends)
                - [Where do the fastest waters of a river run?](#bends)
                - [What is left behind by a bend that is cut off?](#lakes)
                """));
    }

    @Test
    void contentsWithTheWordsOfTheHeadingsAreNotAskedWhereverTheyStand() {
        assertEquals("""
                explanation: Why do rivers bend? (3-5)
                  Water takes the outer bank away.
                definition: What is a delta? (7-9)
                  Land where a river meets the sea.
                """, CardsAsText.of("""
                # Rivers

                ## Why do rivers bend?

                Water takes the outer bank away.

                ## What is a delta?

                Land where a river meets the sea.

                ## Contents

                - [Why do rivers bend?](#why-do-rivers-bend)
                - [What is a delta?](#what-is-a-delta)
                """));
    }
}
