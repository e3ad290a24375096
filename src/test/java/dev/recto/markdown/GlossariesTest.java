package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands below a heading, or in a document, that says glossary is a term, whatever it is called.
class GlossariesTest {
    @Test
    void headingsOfAGlossaryAreTerms() {
        assertEquals("""
                definition: Abutment (7-8)
                  It carries the end of a bridge.
                definition: At rest (12-13)
                  Nothing moves, so the forces on it add up to nothing.
                definition: Balance (14-15)
                  See [abutment](#abutment) and what it rests on.
                """, CardsAsText.of("""
                ---
                title: Glossary
                ---

                ## A

                ### Abutment
                It carries the end of a bridge.

                ## C

                ### At rest
                Nothing moves, so the forces on it add up to nothing.
                ### Balance
                See [abutment](#abutment) and what it rests on.
                ### Contributing
                - [ ] Add the terms that are missing.
                """));
    }

    @Test
    void wordsThatAnyPageHasAreTermsWhereTheyAreExplained() {
        assertEquals("""
                definition: Author (3-5)
                  Who has written a chart; the author is named at its edge.
                definition: Bearing (7-9)
                  The direction in which something is seen.
                definition: Index (11-13)
                  In the index the sheets of an atlas are found.
                """, CardsAsText.of("""
                # Glossary

                ## Author

                Who has written a chart; the author is named at its edge.

                ## Bearing

                The direction in which something is seen.

                ## Index

                In the index the sheets of an atlas are found.

                ## License

                Use the words above as you like, and name where they come from.

                ## Contributors

                All contributors stand [here](people.md), with the words they sent.
                """));
    }

    @Test
    void termsOfAGlossaryMayBeCodeAndStandInPairs() {
        assertEquals("""
                definition: `--dry-run` (4-4)
                  Shows what would be done and does nothing.
                definition: Option (5-5)
                  What stands behind the name of a command.
                definition: `set_mode()` (9-9)
                  Chooses how files are opened.
                definition: `# keep` (10-10)
                  A remark that spares a line.
                definition: `[[bin]]` part (11-11)
                  Names a program that is built.
                """, CardsAsText.of("""
                # Glossary

                ## Command line
                - **`--dry-run`** — Shows what would be done and does nothing.
                - **Option** — What stands behind the name of a command.

                ## Library

                - **`set_mode()`** — Chooses how files are opened.
                - **`# keep`** — A remark that spares a line.
                - **`[[bin]]` part** — Names a program that is built.
                """));
    }

    @Test
    void elsewhereCodeIsNoTerm() {
        assertEquals("", CardsAsText.of("""
                # Command line

                - **`--dry-run`** — Shows what would be done and does nothing.
                - **`--force`** — Does it without asking, whatever is in the way.
                - **`--quiet`** — Prints nothing but what went wrong in the end.
                - **`--jobs`** — How many files are worked on at the same time.
                """));
    }

    @Test
    void aTermMayStandOverAListOfWhatItIs() {
        assertEquals("""
                definition: Wind (5-7)
                  - **Aft:** It comes from behind.
                  - **Abeam:** It comes from the side.
                definition: Tide (8-8)
                  It rises twice a day and falls as often.
                definition: Lock (9-9)
                  A chamber that lifts boats.
                """, CardsAsText.of("""
                # The harbour (glossary)

                ## Glossary (of the harbour)

                - **Wind:**
                  - **Aft:** It comes from behind.
                  - **Abeam:** It comes from the side.
                - **Tide:** It rises twice a day and falls as often.
                - **Lock:** A chamber that lifts boats.
                """));
    }

    @Test
    void tablesOfACheatSheetAreToLookThingsUpIn() {
        assertEquals("""
                definition: New tab (7-7)
                  `Ctrl+T`
                definition: Close tab (8-8)
                  `Ctrl+W`
                definition: Next tab (9-9)
                  `Ctrl+Tab`
                definition: Left half (15-15)
                  `Win+Left`
                """, CardsAsText.of("""
                # Browser cheat sheet

                ## Tabs

                | Action | Keys |
                |---|---|
                | New tab | `Ctrl+T` |
                | Close tab | `Ctrl+W` |
                | Next tab | `Ctrl+Tab` |

                ## Windows

                | Action | Keys |
                |---|---|
                | Left half | `Win+Left` |
                """));
        assertEquals("", CardsAsText.of("""
                # Browser

                ## Tabs

                | Action | Keys |
                |---|---|
                | New tab | `Ctrl+T` |
                | Close tab | `Ctrl+W` |
                | Next tab | `Ctrl+Tab` |
                """));
    }

    @Test
    void aTableOfAGlossaryTellsAllItsColumns() {
        assertEquals("""
                definition: vc (5-5)
                  Cutting speed; **Unit:** m/min
                definition: ap (6-6)
                  Depth of cut; **Unit:** mm
                definition: z (7-7)
                  Number of teeth
                """, CardsAsText.of("""
                # Glossary of milling

                | # | Symbol | Name | Unit |
                |---|---|---|---|
                | 1 | **vc** | Cutting speed | m/min |
                | 2 | **ap** | Depth of cut | mm |
                | 3 | **z** | Number of teeth | |
                """));
    }

    @Test
    void aPartOfAGlossaryMayHaveOneTerm() {
        assertEquals(List.of("Halyard", "Sheet", "Keel"), CardsAsText.cards("""
                # Ships

                ## Glossary

                ### Ropes
                - **Halyard:** hoists a sail and lowers it.
                - **Sheet:** trims a sail to the wind.

                ### Timber
                - **Keel:** runs along the bottom of the ship.

                ### Remarks
                - **Note:** the words are those of the coast.
                """).stream().map(card -> card.face().question().display()).toList());
    }

    @Test
    void collapsedSectionsOfAGlossaryAreTerms() {
        var ropes = """
                ### Ropes

                <details><summary><b>Halyard</b></summary>It hoists a sail.<br><br></details>

                <details><summary><b>Sheet</b></summary>It trims a sail.<br></details>

                <details><summary><b>Painter</b></summary>It ties up a dinghy.</details>

                ## Review

                <details><summary><b>What does a keel do?</b></summary>It steadies the ship.</details>
                """;
        assertEquals("""
                definition: Halyard (7-7)
                  It hoists a sail.
                definition: Sheet (9-9)
                  It trims a sail.
                definition: Painter (11-11)
                  It ties up a dinghy.
                fact: What does a keel do? (15-15)
                  It steadies the ship.
                """, CardsAsText.of("# Ships\n\n## Glossary\n\n" + ropes));
        // Elsewhere what is collapsed is an aside.
        assertFalse(CardsAsText.of("# Ships\n\n## Rigging\n\n" + ropes).contains("definition: Halyard ("));
    }
}
