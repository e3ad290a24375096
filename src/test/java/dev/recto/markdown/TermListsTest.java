package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Glossaries become definition cards; what is only written like one does not.
class TermListsTest {
    @Test
    void boldTermsInAListAreDefined() {
        assertEquals("""
                definition: Adagio (3-3)
                  A slow pace, at ease.
                definition: Allegro (4-4)
                  A quick and lively pace.
                definition: Fermata (5-6)
                  A note or rest that is held longer
                  than it is written.
                definition: Tutti (all) (7-7)
                  The whole orchestra plays.
                """, CardsAsText.of("""
                # Music

                1. **Adagio**: A slow pace, at ease.
                2. **Allegro:** A quick and lively pace.
                3. **Fermata** - A note or rest that is held longer
                   than it is written.
                4. **Tutti (all)** – The whole orchestra plays.
                """));
    }

    @Test
    void paragraphsAndLinesWithAColonBelowAreTermsToo() {
        assertEquals("""
                definition: Quay (3-3)
                  a place where ships are loaded
                definition: Jetty (5-5)
                  a pier that breaks the waves
                definition: Lock (7-7)
                  a chamber that lifts boats
                definition: Keel (9-10)
                  the lowest beam of a ship
                definition: Helm (12-13)
                  the wheel that steers it
                definition: Bow (15-16)
                  the foremost part of it
                """, CardsAsText.of("""
                # Harbour terms

                **Quay**: a place where ships are loaded

                **Jetty**: a pier that breaks the waves

                **Lock**: a chamber that lifts boats

                Keel
                : the lowest beam of a ship

                Helm
                : the wheel that steers it

                Bow
                : the foremost part of it
                """));
    }

    @Test
    void inAVocabularyAWordIsEnough() {
        assertEquals("""
                definition: der Hund (3-3)
                  dog
                definition: die Katze (4-4)
                  cat
                definition: das Pferd (5-5)
                  horse
                """, CardsAsText.of("""
                # Vokabeln

                - der Hund - dog
                - die Katze - cat
                - das Pferd - horse
                """));
    }

    @Test
    void labelledPointsUnderTopicsBelongToTheirTopics() {
        assertEquals(2, CardsAsText.cards("""
                # Ovens

                ## Gas

                Burns fuel in the chamber itself and is as old as the town's pipes are. It needs a chimney, a flame
                that never goes out and somebody who looks after it from time to time, all year round.

                - **Speed**: it is hot at once
                - **Cost**: the fuel is cheap
                - **Risk**: it can explode one day

                ## Electric

                Heats a coil of wire that sits behind a wall of glass or steel, which takes its time and a thick
                cable. There is no flame, no smoke and nothing that must be swept out of a chimney in spring.

                - **Speed**: it takes some minutes
                - **Cost**: the current is dear
                - **Risk**: it can shock somebody
                """).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "- `--all`: shows all of the entries\n- `--long`: shows the details too\n- `--help`: shows this text here\n"
                + "- `--none`: shows nothing at all here",
        "- **`port`**: where the server listens\n- **`host`**: the name of the server\n- **`path`**: where the "
                + "files are\n- **`user`**: who may read the files",
        "**Author**: somebody from the village\n\n**Date**: the first day of spring\n\n**Version**: the third of "
                + "this year",
        "- Added: a new way to knead dough\n- Fixed: the oven is hot again now\n- Changed: bread is dearer than "
                + "before\n- Removed: nobody wanted the old rolls",
        "- Step 1: mix the flour and water\n- Step 2: wait for an hour or two\n- Step 3: bake it until it is brown\n"
                + "- Note: the oven must be very hot",
        "- [A tool](https://example.org/a) - does one thing well\n- [B tool](https://example.org/b) - does two "
                + "things well\n"
                + "- [C tool](https://example.org/c) - does three things well\n- [D tool](https://example.org/d) - "
                + "does nothing well",
        "name: value\nother: value too\nthird: one more value",
        "- Milk: 2\n- Eggs: 12\n- Salt: 1\n- Flour: 500"})
    void whatIsOnlyWrittenLikeAGlossaryIsNone(String markdown) {
        assertEquals("", CardsAsText.of(markdown + "\n"));
    }

    @Test
    void questionsComeBeforeTerms() {
        assertEquals("""
                explanation: Why do ships float? (1-5)
                  - **Weight**: it presses down on the water
                  - **Lift**: it presses up on the hull
                  - **Hull**: it keeps the water outside
                explanation: Why do anchors sink? (7-8)
                  They are heavier than water.
                """, CardsAsText.of("""
                ## Why do ships float?

                - **Weight**: it presses down on the water
                - **Lift**: it presses up on the hull
                - **Hull**: it keeps the water outside

                ## Why do anchors sink?
                They are heavier than water.
                """));
    }

    @Test
    void aWordThatIsCountedIsNoTerm() {
        assertEquals("", CardsAsText.of("""
                # Mancano ancora

                - Lezione 3: le parti della foglia con un esempio per ciascuna.
                - Lezione 4: la differenza tra radice e fusto, con i disegni.
                - Lezione 5: i fiori che si aprono soltanto di notte.
                - Lezione 6: gli alberi che perdono le foglie in autunno.
                """));
        assertEquals("""
                definition: Layer 1 (3-3)
                  It moves bits over a wire.
                definition: Layer 2 (4-4)
                  It moves frames between neighbours.
                definition: Layer 3 (5-5)
                  It moves packets between networks.
                """, CardsAsText.of("""
                # Glossary

                - Layer 1: It moves bits over a wire.
                - Layer 2: It moves frames between neighbours.
                - Layer 3: It moves packets between networks.
                """));
    }

    @Test
    void pointsBelowAnAspectAreNoTerms() {
        var lists = """
                # Windmills

                ## %s

                - **Quiet power**: The sails turn without smoke, and need nothing but wind.
                - **Long life**: A mill that is cared for grinds for two hundred years.
                - **Low cost**: Once it stands, only the cloth has to be bought anew.

                ## %s

                - **Still days**: Without wind no corn is ground, however much is waiting.
                - **Fire**: A brake that runs hot can burn the whole cap of the mill.
                - **Storm**: The sails must be taken in before the wind gets too strong.
                """;
        assertEquals(2, CardsAsText.cards(lists.formatted("Key benefits", "Risks of milling")).size());
        assertEquals(2, CardsAsText.cards(lists.formatted("Vorteile einer Mühle", "Nachteile einer Mühle")).size());
        assertEquals(2, CardsAsText.cards(lists.formatted("风车的优点", "风车的缺点")).size());
        assertEquals(6, CardsAsText.cards(lists.formatted("Words of the trade", "Words of the weather")).size());
    }
}
