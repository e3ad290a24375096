package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Cards divided by lines of hyphens, as hascard reads them.
class RuledCardsTest {
    private static final String DECK = """
            # delta
            Land that a river makes
            where it meets the sea.

            ---
            # The longest river of Europe
            - Danube
            * Volga
            - Rhine

            ---
            # Parts of a river: how they are called
            source, course, mouth
            ```sh
            # no heading
            ```
            """;

    @Test
    void theHeadingIsTheFront() {
        assertEquals("""
                explanation: delta (1-3)
                  Land that a river makes
                  where it meets the sea.
                multiple-choice: The longest river of Europe (6-9)
                  [ ] Danube
                  [x] Volga
                  [ ] Rhine
                  Volga
                definition: Parts of a river: how they are called (12-16)
                  source, course, mouth
                  ```sh
                  # no heading
                  ```
                """, CardsAsText.of(DECK));
    }

    @Test
    void slidesAreNone() {
        for (var slides : new String[] {"---\nmarp: true\n---\n" + DECK, DECK + "\n---\n## Thank you\n",
            DECK.replace("# delta\n", "# delta\n## Where\n"), DECK + "\n---\nThe end.\n"}) {
            assertFalse(CardsAsText.read(slides).scheme().startsWith("Cards divided"), slides);
        }
    }

    private static final String SECTIONS = """
            # Knots
            ## bowline
            a loop that holds
            ---
            ## "reef knot"
            joins two ropes
            of one size
            ---
            ## clove hitch = ?
            What ties a rope to a pole

            # Sails
            ## jib
            in front of the mast
            ---
            ## mizzen
            on the last mast
            ---
            ## spanker
            behind it
            ---
            """;

    @Test
    void frontsOnOneLevelMayStandInSections() {
        assertEquals("""
                definition: bowline (2-3)
                  a loop that holds
                explanation: "reef knot" (5-7)
                  joins two ropes
                  of one size
                fact: clove hitch = ? (9-10)
                  What ties a rope to a pole
                definition: jib (13-14)
                  in front of the mast
                definition: mizzen (16-17)
                  on the last mast
                definition: spanker (19-20)
                  behind it
                """, CardsAsText.of(SECTIONS));
    }

    @Test
    void theDecksNameMayStandAbove() {
        for (var deck : new String[] {DECK, SECTIONS}) {
            assertEquals(withoutLines(deck), withoutLines("---\ntitle: Water\ntags: [harbour]\n---\n\n" + deck));
        }
    }

    private static String withoutLines(String deck) {
        return CardsAsText.of(deck).replaceAll(" \\(\\d+-\\d+\\)", "");
    }

    @Test
    void slidesAndChaptersOnOneLevelAreNone() {
        for (var slides : new String[] {"---\nmarp: true\n---\n" + SECTIONS,
            SECTIONS.replace("# Knots\n", "# Knots\nA talk of ten minutes.\n---\n"),
            SECTIONS.replaceAll("(?<=\n)---(?=\n)", "\n---\n"),
            SECTIONS.replaceAll("(?<=\n)(?=[a-z])", "- "),
            SECTIONS.replace("behind it\n", "behind it\n\nIt is seldom seen, and still has its name.\n"),
            SECTIONS.replace("## mizzen\n", "## mizzen\n### where\n")}) {
            assertFalse(CardsAsText.read(slides).scheme().startsWith("Cards divided"), slides);
        }
    }

    @Test
    void sidesBetweenRulesAreDividedByALineOfMarks() {
        assertEquals("""
                definition: What is a yawl? (7-13)
                  A boat.
                  - two masts
                  - a small one behind
                fact: Is this a knot? (16-28)
                  ?
                  ? ```
                  ? o--o
                  ? ```
                  No.

                  ```
                  --o--
                  ```
                definition: Tides (31-35)
                  Twice a day.
                """, CardsAsText.of("""
                ---
                title: Harbour
                ---

                # Harbour

                What is a yawl?

                ???

                A boat.
                - two masts
                - a small one behind

                ---
                Is this a knot?

                ```
                o--o
                ```

                ?

                No.

                ```
                --o--
                ```
                ____

                Tides

                ?

                Twice a day.
                """));
    }

    @Test
    void notesBelowSlidesAreNoAnswers() {
        assertEquals("", CardsAsText.of("""
                layout: true

                # Harbour

                ---

                The harbour has two piers.

                ???

                Point at the map.

                ---

                Boats come in at night.

                ???

                Show the lamp.

                ---
                """));
    }
}
