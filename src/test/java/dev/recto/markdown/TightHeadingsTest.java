package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Headings whose writer left out the blank behind the signs.
class TightHeadingsTest {
    @Test
    void severalHeadingsWithoutABlankAreHeadings() {
        assertEquals("""
                definition: What is a fjord? (3-4)
                  A drowned valley.
                explanation: Why do rivers bend? (5-6)
                  Banks wear away.
                definition: What is a [spring](https://a.example)? (7-9)
                  Water that comes out of the ground.
                """, CardsAsText.of("""
                #Waters and their shores

                ##What is a fjord?
                A drowned valley.
                ##Why do rivers bend? ##
                Banks wear away.
                ##What is a [spring](https://a.example)?

                Water that comes out of the ground.
                """));
    }

    @Test
    void suchAHeadingEndsAListAndALinkMayOpenIt() {
        assertEquals("""
                definition: What is a dune? (2-2)
                explanation: Why does sand sing? (3-3)
                definition: What is an oasis? (5-5)
                """, CardsAsText.of("""
                ####[[up]](#top) <a name='sand'>Sand:</a>
                * What is a dune?
                * Why does sand sing?
                ####[[up]](#top) <a name='water'>Water:</a>
                * What is an oasis?
                """));
    }

    @Test
    void oneAloneIsText() {
        assertEquals("""
                definition: What is a fjord? (1-4)
                  ##drowned
                  A valley.
                """, CardsAsText.of("""
                # What is a fjord?

                ##drowned
                A valley.
                """));
    }

    @Test
    void tagsAreNoHeadings() {
        assertEquals("""
                definition: What is a delta? (1-3)
                  Land that a river builds.
                  #river #land
                explanation: Why is the sea salty? (4-6)
                  Rivers carry salt.
                  #sea
                """, CardsAsText.of("""
                ##What is a delta?
                Land that a river builds.
                #river #land
                ##Why is the sea salty?
                Rivers carry salt.
                #sea
                """));
    }

    @Test
    void commentsInCodeAreNoHeadings() {
        assertEquals("""
                procedure: How do I read a file? (1-11)
                  Like this:
                  ##not one

                  ```sh
                  ##first open it
                  open file

                  ##then read it
                  ```
                """, CardsAsText.of("""
                ## How do I read a file?

                Like this:
                ##not one

                ```sh
                ##first open it
                open file

                ##then read it
                ```
                """));
    }

    @Test
    void aWordWithRisingNumbersIsAHeadingWithOneSignToo() {
        assertEquals("""
                fact: What is the longest string? (1-4)
                  + the lowest
                fact: What is the shortest string? (6-9)
                  + the highest
                fact: A lute has six strings. (11-16)
                  ?
                  ? What is between them?
                  + the others
                """, CardsAsText.of("""
                #PROBLEM 3-1 (2 points)
                What is the longest string?

                + the lowest

                #PROBLEM 3-2 (2 points)
                What is the shortest string?

                + the highest

                #PROBLEM 3-3  (1 point)
                A lute has six strings.

                What is between them?

                + the others
                """).replace("definition:", "fact:"));
    }
}
