package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Marks that no one sets by chance.
class ExplicitFamiliesTest {
    @Test
    void linesMarkedQAndA() {
        assertEquals("""
                fact: Which gas do plants take up? (1-2)
                  Carbon dioxide
                list: List the noble gases. (4-8)
                  - helium
                  - neon
                fact: what? (10-11)
                  yes
                """, CardsAsText.of("""
                Q: Which gas do plants take up?
                A: Carbon dioxide

                Q: List the noble gases.
                A:

                - helium
                - neon

                Q: what?
                A:yes
                ---
                Not part of any card.
                """));
    }

    @Test
    void aTextWithBlanksIsAClozeAndWithoutNone() {
        assertEquals("""
                cloze: [Oslo] lies on the [Oslofjord], says [the map](map.md). (1-1)
                  _ Oslo
                  _ Oslofjord
                cloze: Water boils at ==100== degrees. (5-5)
                  _ 100
                """, CardsAsText.of("""
                C: [Oslo] lies on the [Oslofjord], says [the map](map.md).

                C: nothing hidden here

                C: Water boils at ==100== degrees.
                """));
    }

    @Test
    void blanksOfAllNotations() {
        assertEquals("""
                cloze: The ==liver== makes bile. (1-1)
                  _ liver
                cloze: {{c1::Insulin::a hormone}} lowers the {{c2::blood sugar}}. (3-3)
                  _ Insulin (a hormone)
                  _ blood sugar
                """, CardsAsText.of("""
                The ==liver== makes bile.

                {{c1::Insulin::a hormone}} lowers the {{c2::blood sugar}}.

                In code `a == b, c == d` and formulas $x == y$ nothing is hidden.
                """));
    }

    @Test
    void bracesAreBlanksOnlyInFlashcards() {
        assertEquals("", CardsAsText.of("Write {name} where the name goes.\n"));
        assertEquals("""
                cloze: The {2:second} and the {1:first}. (4-4)
                  _ second
                  _ first
                """, CardsAsText.of("""
                ---
                cards-deck: Order
                ---
                The {2:second} and the {1:first}.
                """));
    }

    @Test
    void questionAndAnswerOnOneLine() {
        assertEquals("""
                fact: Where is the Louvre? (1-1)
                  Paris
                fact: How old is it? (2-2)
                  Older than the republic
                """, CardsAsText.of("""
                Where is the Louvre?::Paris
                How old is it? :: Older than the republic

                Use std::vector and not `a :: b` for that.
                """));
    }

    @Test
    void aLineWithAQuestionMarkDividesQuestionAndAnswer() {
        assertEquals("""
                list: Which colours has the flag? (1-4)
                  - red
                  - white
                """, CardsAsText.of("""
                Which colours has the flag?
                ?
                - red
                - white

                Other text.
                """));
    }

    @Test
    void collapsedSectionsWhoseSummaryAsks() {
        assertEquals("""
                procedure: How do you list <code>all</code> files? (3-5)
                  `ls -a`
                definition: What is an inode? (8-13)
                  ```
                  # a comment, no heading

                  stat file
                  ```
                fact: Who owns the file? (16-16)
                """, CardsAsText.of("""
                ## Files

                <details>
                <summary>How do you list <code>all</code> files?</summary><br><b>
                `ls -a`
                </b></details>

                <details><summary>What is an inode?</summary>
                ```
                # a comment, no heading

                stat file
                ```
                </details>

                <details>
                <summary>Who owns the file?</summary><br><b>
                </b></details>
                """));
    }

    @Test
    void tagsMakeCardsOfHeadingsLinesAndBullets() {
        assertEquals("""
                definition: Clutch (1-3)
                  It parts engine and gearbox.
                fact: Where is the choke? (5-6)
                  Left of the wheel.
                """, CardsAsText.of("""
                ## Clutch #card

                It parts engine and gearbox.

                _Where is the choke?_ #card
                Left of the wheel.
                """));
        assertEquals("""
                fact: Which pedal brakes? (1-2)
                  The middle one.
                """, CardsAsText.of("""
                - Q: Which pedal brakes? #card
                \t- A: The middle one.
                - a note
                """));
    }

    @Test
    void tablesWithAColumnOfQuestions() {
        assertEquals("""
                fact: Is it free? (3-3)
                  Yes.
                fact: Does a | b work? (4-4)
                  Sometimes.
                """, CardsAsText.of("""
                | Question | Answer |
                |---|---|
                | **Is it free?** | Yes. |
                | Does a \\| b work? | Sometimes. |
                """));
    }

    @Test
    void questionBoxes() {
        assertEquals("""
                fact: What does "dispatch" return? (1-4)
                  **An envelope**

                      indented code
                definition: What is a stamp? (7-8)
                  Metadata.
                """, CardsAsText.of("""
                ??? question "1. What does \\"dispatch\\" return?"
                    **An envelope**

                        indented code


                > [!question]- What is a stamp?
                > Metadata.
                """));
    }

    @Test
    void aQuestionInTheFrontMatter() {
        var card = CardsAsText.cards("""
                ---
                question: 'How do I keep
                  the bread fresh?'
                tags: [kitchen, bread]
                ---

                In a linen bag.

                ## Why linen?
                It breathes.
                """).getFirst();
        assertEquals("How do I keep the bread fresh?", card.face().question().text());
        assertTrue(card.face().answer().text().contains("## Why linen?"));
        assertEquals(List.of("kitchen", "bread"), card.face().tags());
    }

    @Test
    void whiteSpaceBehindALineOfTheFrontMatterChangesNothing() {
        var plain = """
                ---
                title: What keeps the bread fresh?
                tags: kitchen
                draft: false
                ---

                A linen bag.
                """;
        var expected = CardsAsText.of(plain);
        assertTrue(expected.contains("What keeps the bread fresh?"), expected);
        for (var end : List.of("\t", "  ", " \t ")) {
            assertEquals(expected, CardsAsText.of(plain.replace("---\n", "---" + end + "\n")));
            assertEquals(expected, CardsAsText.of(plain.replace("\n", end + "\n")));
        }
        assertNotEquals(expected, CardsAsText.of(plain.replaceFirst("---", "--- and")));
    }

    @Test
    void nothingIsAMarkInsideCodeOrComments() {
        assertEquals("", CardsAsText.of("""
                Some text without questions.

                ```
                Q: not a question
                A: not an answer
                ## 1. no heading
                <details><summary>What?</summary>no</details>
                a :: b
                ```

                <!--
                Q: neither
                A: this
                -->
                """));
    }

    @Test
    void deckWithTagLinksKeepsItsFrontsVerbatim() {
        var cards = CardsAsText.cards("""
                # Trees

                ## Oak

                Grows slowly.

                [#wood](wood.md)

                ## Birch

                Where?

                %

                In the north.

                [#wood](wood.md) [#north]()
                """);
        assertEquals("Oak", cards.get(0).face().question().text());
        assertEquals("Birch\n\nWhere?", cards.get(1).face().question().text());
        assertEquals("In the north.\n\n[#wood](wood.md) [#north]()", cards.get(1).face().answer().text());
        assertEquals(List.of("wood", "north"), cards.get(1).face().tags());
    }
}
