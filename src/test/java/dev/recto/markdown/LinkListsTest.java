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

    @Test
    void contentsMayNameTheirPageAndWordSomeHeadingsOtherwise() {
        assertEquals("""
                explanation: Why do rivers bend? (6-8)
                  Water takes the outer bank away.
                definition: What is a delta / an estuary? (10-12)
                  Land or water where a river meets the sea.
                """, CardsAsText.of("""
                # Rivers

                - [Why do rivers bend?](./#why-do-rivers-bend)
                - [What is a delta?](rivers.md#what-is-a-delta-an-estuary)

                ## Why do rivers bend?

                Water takes the outer bank away.

                ## What is a delta / an estuary?

                Land or water where a river meets the sea.
                """));
    }

    @Test
    void questionsMayLeadToTheirPlacesOnAnotherPage() {
        assertEquals("""
                explanation: Why do rivers bend? (5-5)
                definition: What is a delta? (6-6)
                explanation: Why is the sea salty? (7-7)
                """, CardsAsText.of("""
                # Questions

                ## Water

                - [Why do rivers bend?](answers.md#why-do-rivers-bend)
                - [What is a delta?](answers.md#what-is-a-delta)
                - [Why is the sea salty?](answers.md#why-is-the-sea-salty)
                """));
    }

    @Test
    void questionsMayLeadToTheThreadsThatDiscussThem() {
        assertEquals("""
                explanation: Why do rivers bend? (5-5)
                explanation: Deltas and estuaries (6-6)
                exercise: What does this code print, [a] or [b]? (7-10)
                  ? ```
                  ? print("a")
                  ? ```
                exercise: Draw the water cycle (11-11)
                explanation: The tides (15-15)
                fact: Where does the salt come from? (16-16)
                """, CardsAsText.of("""
                # Geography, a question a day

                ## Rivers

                1. [Why do rivers bend?](https://forge.example/a/b/issues/3)
                2. [Deltas and estuaries](https://forge.example/a/b/issues/4)
                3. [What does this code print, [a] or [b]?](https://forge.example/a/b/issues/12)
                ```
                print("a")
                ```
                4. [Draw the water cycle](https://forge.example/a/b/issues/13)

                ## Seas

                1. [The tides](https://forge.example/a/b/issues/5)
                2. [Where does the salt come from?](https://forge.example/a/b/issues/6)
                """));
    }

    @Test
    void threadsOfWhatIsToBeMendedOrReadAreNoQuestions() {
        assertEquals("", CardsAsText.of("""
                # Known problems

                - [Pump stops in winter](https://forge.example/a/b/issues/3)
                - [Valve leaks](https://forge.example/a/b/issues/4)
                - [Meter counts twice](https://forge.example/a/b/issues/5)
                - [Pipe is too short](https://forge.example/a/b/issues/6)
                - [Manual is out of print](https://forge.example/a/b/issues/7)
                """));
        assertEquals("", CardsAsText.of("""
                # Texts about water

                - [Why rivers bend](https://forge.example/a/b/issues/3)
                - [Deltas and estuaries](https://forge.example/a/b/issues/4)
                - [How a fjord forms](https://forge.example/a/b/issues/5)
                - [The tides](https://forge.example/a/b/issues/6)
                - [Salt](https://forge.example/a/b/issues/7)
                """));
    }
}
