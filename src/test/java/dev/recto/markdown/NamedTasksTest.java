package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Headings that name tasks, which are given below them.
class NamedTasksTest {
    @Test
    void headingsOfACollectionNameTheTasksBelowThem() {
        assertEquals("""
                exercise: Reverse a list (3-5)
                  ?
                  ? Write a function that reverses a list. The list given stays as it is.
                explanation: Tides (7-14)
                  ?
                  ? The tables are in feet.
                  ?
                  ? Compute them in metres:
                  ?
                  ? - for each hour
                  ? - for each harbour
                exercise: Sort boats (16-18)
                  ?
                  ? Write a program that sorts boats by their length.
                """, CardsAsText.of("""
                # Prolog exercises

                ## 1) Reverse a list

                Write a function that reverses a list. The list given stays as it is.

                ## 2) Tides (easy)

                The tables are in feet.

                Compute them in metres:

                - for each hour
                - for each harbour

                ## 3) Sort boats

                Write a program that sorts boats by their length.
                """));
    }

    @Test
    void exercisesDemandSomewhereInWhatTheyTell() {
        assertEquals("""
                exercise: Ferries (3-6)
                  ?
                  ? A ferry crosses twice an hour.
                  ? Write a function that says when the last one leaves.
                exercise: Lights (8-17)
                  ?
                  ? Each light has a period.
                  ?
                  ? ```
                  ? north 10
                  ? south 4
                  ? ```
                  ?
                  ? Find the period of all.
                explanation: Knots (19-21)
                  ?
                  ? There are four of them, and each is tied in its own way.
                explanation: Ropes (23-29)
                  A rope has a length. Write a function that adds two of them.

                  ```
                  add(a, b) = a + b
                  ```
                exercise: Sails (31-33)
                  ?
                  ? Sails are sewn. Create a type for them.
                """, CardsAsText.of("""
                # Harbour exercises

                ## 1) Ferries

                A ferry crosses twice an hour.
                Write a function that says when the last one leaves.

                ## 2) Lights

                Each light has a period.

                ```
                north 10
                south 4
                ```

                Find the period of all.

                ## 3) Knots

                There are four of them, and each is tied in its own way.

                ## 4) Ropes

                A rope has a length. Write a function that adds two of them.

                ```
                add(a, b) = a + b
                ```

                ## 5) Sails

                Sails are sewn. Create a type for them.
                """));
    }

    @Test
    void sentencesOfAnswersAboutTopicsDemandNothing() {
        assertEquals("""
                definition: Knots (3-5)
                  A knot holds a rope. Use a bowline where it must open again.
                definition: Splices (7-9)
                  A splice joins ropes. Find the lay first.
                definition: Hitches (11-13)
                  A hitch ends at a post. Write down its name.
                """, CardsAsText.of("""
                # Questions about ropes

                ## 1) Knots

                A knot holds a rope. Use a bowline where it must open again.

                ## 2) Splices

                A splice joins ropes. Find the lay first.

                ## 3) Hitches

                A hitch ends at a post. Write down its name.
                """));
    }

    @Test
    void titleOnTheLevelOfCountedTasksNamesTheDocument() {
        assertEquals("""
                exercise: Knots (3-5)
                  ?
                  ? Write a function that counts knots.
                exercise: Splices (7-9)
                  ?
                  ? Write a function that counts splices.
                exercise: Hitches (11-13)
                  ?
                  ? Write a function that counts hitches.
                """, CardsAsText.of("""
                # Rope exercises

                # 1) Knots

                Write a function that counts knots.

                # 2) Splices

                Write a function that counts splices.

                # 3) Hitches

                Write a function that counts hitches.
                """));
    }

    @Test
    void whatSaysHowToDoItSolvesATask() {
        assertEquals("""
                exercise: Create an anchor (3-5)
                  Use the smithy, and show the iron no mercy.
                exercise: Print a chart (7-13)
                  Write it to the press.

                  ```
                  lp chart
                  ```
                exercise: Delete a buoy (15-17)
                  Run the crane.
                """, CardsAsText.of("""
                # Harbour exercises

                ## 1) Create an anchor

                Use the smithy, and show the iron no mercy.

                ## 2) Print a chart

                Write it to the press.

                ```
                lp chart
                ```

                ## 3) Delete a buoy

                Run the crane.
                """));
    }
}
