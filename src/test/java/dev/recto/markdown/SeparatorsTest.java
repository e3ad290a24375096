package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colons and a line `?` between question and answer.
class SeparatorsTest {
    @Test
    void aLineThatAsksDividesAHeadingFromWhatIsBelow() {
        assertEquals("""
                list: Name a red fruit (1-3)
                  - Cherry
                exercise: Delete two items (6-8)
                  - `.splice(1, 2)`
                exercise: Add an item (9-11)
                  - `.push(1)`
                """, CardsAsText.of("""
                ### Name a red fruit
                ?
                - Cherry
                <!--SR:!2024-01-30,1,230-->

                ### Delete two items
                ?
                - `.splice(1, 2)`
                ### Add an item
                ?
                - `.push(1)`
                <!--SR:!2024-01-30,1,230-->
                """));
    }

    @Test
    void anAnswerInAnItemEndsWithIt() {
        assertEquals("""
                definition: Red fruit (1-3)
                  Cherry
                definition: Blue fruit (4-6)
                  Plum
                """, CardsAsText.of("""
                - Red fruit
                  ?
                  Cherry
                - Blue fruit
                  ?
                  Plum
                """));
    }

    @Test
    void blankLinesMayStandAroundIt() {
        assertEquals("""
                definition: Was ist ein Hund? (1-5)
                  Ein Tier.
                definition: Was ist eine Katze? (7-11)
                  Auch ein Tier.
                """, CardsAsText.of("""
                ### Was ist ein Hund?

                ?

                Ein Tier.

                ### Was ist eine Katze?

                ??

                Auch ein Tier.
                """));
    }

    @Test
    void withNothingBelowItDividesNothing() {
        assertEquals("", CardsAsText.of("""
                # Title

                ## Open points
                ?

                ## Next
                Some text that is here for long.
                """));
    }

    @ParameterizedTest
    @CsvSource({"$2^2$::$4$,$2^2$,$4$", "$2^2$=::$4$,$2^2$=,$4$", "area::$\\pi r^2$,area,$\\pi r^2$",
            "什么是猫？::一种动物,什么是猫？,一种动物", "猫::动物,猫,动物", "ねこ::cat,ねこ,cat", "고양이::cat,고양이,cat"})
    void whatIsNoNameIsDividedWithoutBlanks(String line, String question, String answer) {
        var face = CardsAsText.cards(line + "\n").getFirst().face();
        assertEquals(question, face.question().text());
        assertEquals(answer, face.answer().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foo::$bar", "$obj::method", "A::B", "Vec<T>::new", "::before", "run()::then"})
    void codeIsNotDivided(String line) {
        assertEquals("", CardsAsText.of(line + "\n"));
    }

    @Test
    void aLineOfNothingButAQuestionMarkDividesLabelledLinesToo() {
        assertEquals("""
                definition: What is a quark? (1-5)
                  A part of protons.
                definition: What is a gluon? (8-12)
                  What holds them together.
                """, CardsAsText.of("""
                Question:
                What is a quark?
                ?
                Answer:
                A part of protons.
                <!--SR:!2023-10-05,3,250-->

                Question:
                What is a gluon?
                ??
                Answer:
                What holds them together.
                """));
    }

    @Test
    void aQuestionMarkAtTheLeftEdgeDividesAListAboveFromItsAnswer() {
        assertEquals("""
                fact: These tasks belong to which watch: (3-7)
                  ? - Ring the bell
                  ? - Light the lamps
                  The dog watch.
                list: Who keeps it? (9-12)
                  - The mate
                  - The cook
                """, CardsAsText.of("""
                #flashcards

                These tasks belong to which watch:
                - Ring the bell
                - Light the lamps
                ?
                The dog watch.

                Who keeps it?
                ?
                - The mate
                - The cook
                """));
    }

    @Test
    void twoSemicolonsDivideNestedItemsToo() {
        assertEquals("""
                definition: Sail 1 (3-3)
                  The jib
                fact: What does a jib do? (4-4)
                  It pulls.
                definition: Sail 2 (6-6)
                  The spanker
                """, CardsAsText.of("""
                - [ ] Sails
                    - seen from the bow
                    - [ ] Sail 1;; The jib
                    - What does a jib do?;;<br>It pulls.
                        - more than the others
                    - Sail 2;; The spanker
                    - A code;;
                """));
    }

    @Test
    void twoSemicolonsOfAProgramDivideNothing() {
        assertEquals("", CardsAsText.of("""
                The shell knows the words a) echo tea;; b) echo milk;; esac.

                let x = 3 ;; then y

                `let a = 1;; let b = 2`

                name;;street
                """));
    }

    @Test
    void aQuestionMarkOnTheLastLineOfManyBelongsToTheQuestion() {
        assertEquals("What is a quark\nand what is it not?", CardsAsText.cards("""
                Q: What is a quark
                and what is it not?
                A: A part of protons.
                """).getFirst().face().question().text());
    }

    @Test
    void whereCardsHaveTheirDatesTwoNamesAreDivided() {
        assertEquals("""
                fact: Which tree grew in the garden of Ada (1-1)
                  Larch
                """, CardsAsText.of("""
                Which tree grew in the garden of Ada::Larch
                <!--SR:!2024-07-04,37,250-->
                """));
        assertEquals("", CardsAsText.of("""
                Which tree grew in the garden of Ada::Larch
                """));
    }

    @Test
    void aRuleBehindCardsBelongsToTheHeadingThatHoldsThem() {
        assertEquals(List.of("What is a gull?", "What is a hen?", "What is an egg?",
                        "{Gulls} live at the {coast}.", "A {hen} does not fly."),
                CardsAsText.cards("""
                ---
                tags: [flashcards]
                ---

                ## What is a gull?

                A bird.

                ## What is a hen?

                A bird as well.

                ## What is an egg?

                A bird to be.

                ## More sentences

                {Gulls} live at the {coast}.

                A {hen} does not fly.

                ---
                """).stream().map(card -> card.face().question().text()).toList());
    }

    @Test
    void whereCardsHaveTheirDatesFormulasAreDividedAsWell() {
        assertEquals("""
                definition: $\\cos 0$= (1-1)
                  $1$
                fact: Slope of ($x$) = (4-4)
                  $1$
                """, CardsAsText.of("""
                $\\cos 0$=::$1$
                <!--SR:!2024-07-04,37,250-->

                - Slope of ($x$) =:: $1$
                <!--SR:!2024-07-05,37,250-->
                """));
    }
}
