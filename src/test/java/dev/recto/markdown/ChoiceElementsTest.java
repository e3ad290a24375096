package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// `<choice>` with its options in interactive courses.
class ChoiceElementsTest {
    @Test
    void whatStandsAboveTheElementIsAsked() {
        assertEquals("""
                multiple-choice: Where does a heron stand? (7-12)
                  [ ] On a wire
                  [x] In shallow water
                  In shallow water

                  It waits for fish.
                true-false: **True or False?** (22-26)
                  ? _A heron builds its nest in trees._
                  - true
                  True
                """, CardsAsText.of("""
                <exercise id="1" title="Birds">

                <slides source="heron">
                </slides>

                **Question 1**
                Where does a heron stand?

                <choice id="1">

                <opt text="On a wire">

                Swallows do.

                </opt>
                <opt text= "In shallow water" correct="true" >
                It waits for fish.
                </opt>

                </choice>

                **True or False?**
                _A heron builds its nest in trees._

                <choice id="2">
                <opt text="True" correct="true"></opt>
                <opt text="False"></opt>
                </choice >

                </exercise>
                """));
    }

    @Test
    void elementInCodeIsShown() {
        assertEquals("", CardsAsText.of("""
                Write the options so:

                ```html
                Where does a heron stand?
                <choice id="1">
                <opt text="On a wire"></opt>
                <opt text="In water" correct="true"></opt>
                </choice>
                ```
                """));
    }

    @Test
    void elementThatIsNotClosedEndsBeforeTheNext() {
        assertEquals("""
                multiple-choice: Who waits? (1-4)
                  [x] The heron
                  [ ] The fish
                  The heron
                """, CardsAsText.of("""
                Who waits?

                <choice>
                <opt text="The heron" correct="true"/>
                <opt text="The fish"/>
                <choice>
                """));
    }
}
