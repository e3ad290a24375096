package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.stream.Collectors;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Marks of how hard a question is.
class GradesTest {
    private static String graded(String document) {
        return CardsAsText.cards(document).stream()
                .map(card -> card.face().question().display() + " " + card.face().tags())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void wordsInBracketsAreTags() {
        assertEquals("""
                What is a fjord? [easy]
                Explain tides. [hard]
                Why do rivers bend? [medium]
                Was ist eine Düne? [schwer]""", graded("""
                ### What is a fjord? (Easy)
                A drowned valley.
                ### [Hard] Explain tides.
                The moon pulls.
                ### Why do rivers bend? `medium`
                Banks wear away.
                ### Was ist eine Düne? (schwer)
                Ein Hügel aus Sand.
                """));
    }

    @Test
    void symbolsAndLettersAreTagsWhereSeveralQuestionsHaveOne() {
        assertEquals("""
                What is a fjord? [👶]
                Why do rivers bend? [⭐]
                Sort these dunes by age [★★☆]
                What is a delta? [hard]
                What is a lake? []""", graded("""
                **What is a fjord? 👶**

                A drowned valley.

                **Why do rivers bend? ⭐️**

                Banks wear away.

                **Sort these dunes by age (★★☆)**

                The flat one first.

                **[H] What is a delta?**

                Land that a river builds.

                **What is a lake?**

                Standing water.
                """));
    }

    @Test
    void aSingleSymbolOrLetterIsPartOfTheQuestion() {
        assertEquals("""
                [E] is the fifth letter of which alphabet? []
                What is a fjord? []""", graded("""
                ## [E] is the fifth letter of which alphabet?
                The Latin one.
                ## What is a fjord?
                A drowned valley.
                """));
    }

    @Test
    void whatIsAskedAboutIsNoGrade() {
        assertEquals("""
                What does this sign mean: ★ []
                What does this sign mean: 🔥 []
                Is water (hard) or soft? []""", graded("""
                ## What does this sign mean: ★
                A capital.
                ## What does this sign mean: 🔥
                A volcano.
                ## Is water (hard) or soft?
                Hard near chalk.
                """));
    }

    @Test
    void theTermIsFreeOfIt() {
        var card = CardsAsText.cards("""
                ## ⭐ What is a fjord?
                A drowned valley.
                ## ⭐ What is a delta?
                Land that a river builds.
                """).getFirst();
        assertEquals("fjord", ((Card.Definition) card).term());
    }

    @Test
    void whatStandsInBracketsBeforeALabelIsATag() {
        var cards = CardsAsText.cards("""
                - [core] **Q:** What is a heap?
                  **A:** A tree with its smallest on top.
                - [must know] **Q:** What is a stack?
                  **A:** The last in is the first out.
                - **Q:** What is a queue?
                  **A:** The first in is the first out.
                """);
        assertEquals(List.of(List.of("core"), List.of("must-know"), List.of()),
                cards.stream().map(card -> card.face().tags()).toList());
    }

    @Test
    void aBoldGradeBeforeAQuestionIsItsMark() {
        var cards = CardsAsText.cards("""
                ## Chapter 1

                🟢 **Easy:** Where does a river begin?
                *At its source.*

                🔴 **Hard**: Name two that flow north.
                *The Nile and the Ob.*
                """);
        assertEquals(List.of("Where does a river begin?", "Name two that flow north."),
                cards.stream().map(card -> card.face().question().text()).toList());
        assertEquals(List.of("easy", "hard"),
                cards.stream().map(card -> card.face().tags().getFirst()).toList());
    }

    @Test
    void aBoldGradeBeforeWhatAsksNothingIsNoMark() {
        assertEquals(List.of("How the tours are marked"), CardsAsText.cards("""
                ## How the tours are marked

                **Easy:** level ways of an hour or less, also for children.

                **Hard:** steep ways of a day, with ropes in some places.
                """).stream().map(card -> card.face().question().text()).toList());
    }
}
