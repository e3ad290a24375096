package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Headings that fell into the list above them, and those that belong there.
class IndentedHeadingsTest {
    @Test
    void indentedHeadingsGoOnWithTheNumbers() {
        assertEquals("""
                multiple-choice: Which bird swims? (1-5)
                  [x] The duck
                  [ ] The wren
                  The duck
                multiple-choice: Which bird climbs? (7-11)
                  [ ] The gull
                  [x] The woodpecker
                  The woodpecker
                multiple-choice: Which bird hovers? (13-17)
                  [x] The kestrel
                  [ ] The goose
                  The kestrel
                """, CardsAsText.of("""
                ### 1. Which bird swims?
                - a) The duck
                - b) The wren

                  **Answer:** a

                  ### 2. Which bird climbs?
                - a) The gull
                - b) The woodpecker

                  **Answer:** b

                ### 3. Which bird hovers?
                - a) The kestrel
                - b) The goose

                  **Answer:** a
                """));
    }

    @Test
    void withoutNumbersTheyAskAsTheOneBeforeDoes() {
        assertEquals("""
                list: Where do terns nest? (1-3)
                  - On sand
                  - On gravel
                fact: Where do owls nest? (5-6)
                  - In barns
                fact: Where do swifts nest? (8-9)
                  - Below roofs
                """, CardsAsText.of("""
                ## Where do terns nest?
                - On sand
                - On gravel

                  ## Where do owls nest?
                - In barns

                  ## Where do swifts nest?
                - Below roofs
                """));
    }

    @Test
    void whatAnAnswerCountsInItsListStaysThere() {
        assertEquals("""
                procedure: How do you ring a bird? (1-9)
                  - In the field

                    ### 1. Catch it
                    With a net.

                    ### 2. Close the ring
                    With pliers.
                  - At home
                procedure: How do you read a ring? (12-13)
                  With a telescope.
                """, CardsAsText.of("""
                ### 1. How do you ring a bird?
                - In the field

                  ### 1. Catch it
                  With a net.

                  ### 2. Close the ring
                  With pliers.
                - At home


                ### 2. How do you read a ring?
                With a telescope.
                """));
    }
}
