package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What note tools and Anki's importers write.
class NoteToolFamiliesTest {
    @Test
    void charactersOfTwoUnitsInTheFrontMatterShiftNothing() {
        assertEquals("""
                definition: What is a moraine? (5-6)
                  Rubble that a glacier left.
                """, CardsAsText.of("""
                ---
                status: "\uD83D\uDD34\uD83D\uDD34\uD83D\uDD34"
                ---

                > [!question]- What is a moraine?
                > Rubble that a glacier left.
                """));
    }

    @Test
    void propertiesOfAnOutlineAreNoCards() {
        assertEquals("""
                definition: What is a fjord? (4-7)
                  A long inlet of the sea.
                """, CardsAsText.of("""
                type:: page
                area:: coast

                - What is a fjord? #card
                  card-repeats:: 2
                  mood:: fine
                \t- A long inlet of the sea.
                """));
    }

    @Test
    void wordsInSmallLettersBeforeTwoColonsAreStillCards() {
        assertEquals("""
                definition: mitosis (3-3)
                  a cell divides
                definition: meiosis (4-4)
                  a cell divides twice
                """, CardsAsText.of("""
                # Cells

                mitosis:: a cell divides
                meiosis:: a cell divides twice
                """));
    }

    @Test
    void aBulletWithBlanksAndACardTagIsACloze() {
        assertEquals("""
                cloze: The {{cloze femur}} is the longest {{cloze bone\\\\of the body}}. (1-1)
                  _ femur
                  _ bone (of the body)
                """, CardsAsText.of("""
                - The {{cloze femur}} is the longest {{cloze bone\\\\of the body}}. #card #anatomy
                  card-repeats:: 1
                """));
    }

    @Test
    void notesForAnki() {
        assertEquals("""
                fact: Which organ makes bile? (1-4)
                  The liver.
                cloze: Bile is stored in the {gall bladder}. (9-9)
                  _ gall bladder
                """, CardsAsText.of("""
                START
                Basic
                Which organ makes bile?
                Back: The liver.
                Tags: organs
                <!--ID: 1600000000000-->
                END

                %%ANKI
                Cloze
                Bile is stored in the {gall bladder}.
                Reference: a book
                END%%
                """));
    }

    @Test
    void linesThatEndInABoltOrABrain() {
        assertEquals("""
                fact: How many hearts has an octopus? (1-1)
                  three
                """, CardsAsText.of("""
                How many hearts has an octopus? : three \u26A1 #sea

                Time : money, as they say.
                """));
    }

    @Test
    void aTaggedCardEndsAtItsNumberARuleAndTheNextTextWithBlanks() {
        assertEquals("""
                fact: Which bird cannot fly? (1-2)
                  The kiwi.
                cloze: A swift sleeps {{c1::in the air}}. (5-5)
                  _ in the air
                fact: Which bird swims? (7-8)
                  The penguin.
                """, CardsAsText.of("""
                Which bird cannot fly? #flashcard
                The kiwi.
                <!--ID: 1600000000001-->

                A swift sleeps {{c1::in the air}}.

                Which bird swims? #flashcard
                The penguin.
                - - -
                More about birds elsewhere.
                """));
    }

    @Test
    void aQuestionMarkBetweenBlankLinesDividesTheBlocksAroundIt() {
        assertEquals("""
                explanation: The noble gases (2-7)
                  | Name | Sign |
                  | --- | --- |
                  | Neon | Ne |
                """, CardsAsText.of("""
                #flashcards/chemistry
                The noble gases
                ?

                | Name | Sign |
                | --- | --- |
                | Neon | Ne |

                Not part of it.
                """));
    }

    @Test
    void inDecksNamesWithColonsBetweenThemAreCards() {
        assertEquals("""
                fact: Capital of Norway (3-3)
                  Oslo
                """, CardsAsText.of("""
                #flashcards

                Capital of Norway::Oslo <!--SR:!2024-01-01,3,250-->
                """));
        assertEquals("", CardsAsText.of("The function of Norway::Oslo is called."));
    }

    @Test
    void callOutsWithoutABlankLineBetweenThemAreTwo() {
        assertEquals("""
                fact: Which planet has rings? (1-4)
                  Saturn, and faint ones around

                  - Uranus
                fact: Which is the smallest? (5-6)
                  Mercury.
                """, CardsAsText.of("""
                > [!question]- Which planet has rings?
                > Saturn, and faint ones around
                >
                > - Uranus
                > [!question]- Which is the smallest?
                > Mercury.
                > [!note] For the exam
                > Bring a pen.
                """));
    }

    @Test
    void callOutThatOnlyHoldsOthersIsAGroup() {
        assertEquals("""
                multiple-choice: The red planet is _ (3-5)
                  [x] Mars
                  [ ] Venus
                  Mars
                multiple-choice: The ringed one is _ (7-9)
                  [ ] Mars
                  [x] Saturn
                  Saturn
                """, CardsAsText.of("""
                > [!question]- Planets
                >
                > > [!question] The red planet is _
                > > - [x] Mars
                > > - [ ] Venus
                >
                > > [!question] The ringed one is _
                > > - [ ] Mars
                > > - [x] Saturn
                """));
    }

    @Test
    void numberedTopicsBesideQuestionsInCallOutsAreNotes() {
        assertEquals("""
                explanation: Why do rivers bend? (7-8)
                  The outer side is faster.
                fact: Where do they end? (10-11)
                  In a sea or a lake.
                """, CardsAsText.of("""
                ### 1. Bends
                - The outer side is faster.
                ### 2. Mouths
                - Some are deltas.

                ## Check
                > [!question]- Why do rivers bend?
                > The outer side is faster.

                > [!question]- Where do they end?
                > In a sea or a lake.
                """));
    }

    @Test
    void oneCallOutInDoubtAmongTheCallOutsOfNotesIsNoQuestion() {
        var notes = """
                > [!question] Conjecture
                > Salt makes the water heavy.
                """;
        assertEquals("""
                definition: Conjecture (1-2)
                  Salt makes the water heavy.
                """, CardsAsText.of(notes));
        assertEquals("""
                fact: How deep is the sea? (7-15)
                  It is four kilometres deep on average, and eleven at most.
                """, CardsAsText.of(notes + """

                > [!info] Depth
                > Measured by sound.

                # How deep is the sea?

                It is four kilometres deep on average, and eleven at most.

                > [!tip] Map
                > See the wall.

                > [!info] Unit
                > One fathom is six feet.
                """).lines().limit(2).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @Test
    void openQuestionsBesideMarkedCardsAreStillToBeThoughtAbout() {
        var cards = """
                Capital of Norway::Oslo

                Capital of Iceland::Reykjavik

                Capital of Finland::Helsinki

                Capital of Estonia::Tallinn

                # Ideas

                - fjords and ice?
                - which towns are on an island?
                - rain in the west?
                """;
        var capitals = """
                fact: Capital of Norway
                  Oslo
                fact: Capital of Iceland
                  Reykjavik
                fact: Capital of Finland
                  Helsinki
                fact: Capital of Estonia
                  Tallinn
                """;
        assertEquals(capitals, withoutLines("#flashcards\n\n" + cards));
        assertEquals(capitals + """
                fact: fjords and ice?
                  It is cold.
                fact: which towns are on an island?
                  None.
                fact: rain in the west?
                  Much.
                """, withoutLines("#flashcards\n\n" + cards.replace("ice?", "ice? It is cold.")
                        .replace("island?", "island? None.").replace("west?", "west? Much.")));
    }

    private static String withoutLines(String document) {
        return CardsAsText.of(document).replaceAll(" \\(\\d+-\\d+\\)", "");
    }
}
