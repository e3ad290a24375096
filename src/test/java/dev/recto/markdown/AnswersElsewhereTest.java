package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers by the numbers and words of their questions, under headings, in lists that are divided, and in tables.
class AnswersElsewhereTest {
    @Test
    void headingsWithNumbersBelowAnswersAreEntries() {
        var cards = CardsAsText.cards("""
                ### Question 1
                Which layer is the lowest?

                - [ ] A. cable
                - [ ] B. web

                ### Question 2
                Which layer is the highest?

                - [ ] A. cable
                - [ ] B. web

                # Answers and explanations

                ## Question 1
                **Correct answer: A**

                All else needs it:

                1. signals
                2. frames

                ## Question 2
                **Correct answer: B**
                """);
        assertEquals(List.of("cable", "web"), right(cards));
    }

    @Test
    void remarkBelowTheOptionsStandsBesideTheKeyFromElsewhere() {
        var cards = CardsAsText.cards("""
                ## Question 1 (2 points)

                Quelle couche est la plus basse ?

                - [ ] a) le câble
                - [ ] b) le web

                **Barème :** 2 points pour la bonne réponse

                ## Question 2 (2 points)

                Quelles couches sont hautes ?

                - [ ] a) le web
                - [ ] b) le câble
                - [ ] c) le courrier

                **Barème :** 1 point par bonne réponse

                ## Grille de correction

                ### Question 1 (2 points)
                **Réponse correcte : a**

                ### Question 2 (2 points)
                **Réponses correctes : a, c**
                """);
        assertEquals(List.of("le câble", "le web", "le courrier"), right(cards));
        assertEquals("le câble\n\n**Barème :** 2 points pour la bonne réponse",
                cards.getFirst().face().answer().display());
    }

    @Test
    void answersInAListFurtherDownAreNoQuestionsThemselves() {
        assertEquals("""
                The lowest layer is the **?**.
                  The lowest layer is the **cable**.
                A **?** finds the way.
                  A **router** finds the way.
                How is a frame sent?
                  Bit by bit.
                """, CardsAsText.of("""
                # Networks, questions

                ## Questions

                1. The lowest layer is the **?**.
                2. A **?** finds the way.
                3. Q: How is a frame sent?

                ## Answers

                1. The lowest layer is the **cable**.

                2. A **router** finds the way.

                3. Q: How is a frame sent?

                   **A:** Bit by bit.
                """).replaceAll("(?m)^[a-z-]+: | \\(\\d+-\\d+\\)", ""));
    }

    @Test
    void chapterCalledAnswersThatAsksIsNoKey() {
        assertEquals(4, CardsAsText.cards("""
                # Questions

                ## 1. What is a fjord?

                A valley in the sea.

                ## 2. What is a delta?

                A mouth with arms.

                # Answers and explanations

                ## 3. What is a moor?

                Wet ground.

                ## 4. What is a dune?

                A hill of sand.
                """).size());
    }

    @Test
    void solutionsWithoutTheirQuestionsMakeNoCards() {
        assertEquals("", CardsAsText.of("""
                # Test 4

                ## Question 1

                **Correct answer:** E

                **Solution:**

                It is half of the rest.

                **Why is it right?** The rest is even.

                ## Question 2

                **Correct answer:** A

                **Solution:**

                It is a third of the rest.

                **Why is it right?** The rest is odd.
                """));
    }

    @Test
    void tableOfNumbersAndLettersIsAKey() {
        var cards = CardsAsText.cards("""
                ## Question 01

                Which one barks?

                a) cat
                b) dog

                ## Question 02

                Which one purrs?

                a) cat
                b) dog

                ## Key

                | Question | Answer |
                |----------|--------|
                | 01 | b |
                | 02 | a |
                """);
        assertEquals(List.of("dog", "cat"), right(cards));
    }

    @Test
    void tableOfNumbersAndWordsAsks() {
        assertEquals(2, CardsAsText.cards("""
                | Question | Answer |
                |----------|--------|
                | 1492 | Columbus sails |
                | 1066 | Hastings |
                """).size());
    }

    @Test
    void collapsedAnswersThatRepeatTheQuestionsAnswerThem() {
        assertEquals(List.of("How many legs has a spider?=- Eight", "Which of them is longest?=- The first"),
                CardsAsText.cards("""
                ### Spiders

                **Questions:**

                - How many legs has a spider?
                - Which of them is longest?

                <details>
                <summary>Solution</summary>

                - How many legs has a spider?
                  - Eight
                - Which of them is longest?
                  - The first

                </details>
                """).stream().map(card -> card.face().question().display() + "="
                        + card.face().answer().display().strip()).toList());
    }

    @Test
    void answersInOtherLanguagesAreAnnounced() {
        assertEquals(List.of("six", "six", "six", "six"), right(CardsAsText.cards(choice("Câu 1.", "Đáp án: B")
                + choice("Soru 2.", "Doğru cevap: B") + choice("Pytanie 3.", "Odpowiedź: B")
                + choice("Vraag 4.", "Juiste antwoord: B"))));
    }

    private static String choice(String label, String key) {
        return "## " + label + " 2 + 4 = ?\n\n- A. five\n- B. six\n\n**" + key + "**\n\n";
    }

    @Test
    void pointBehindTheLabelMayBeBold() {
        assertEquals(List.of("It rains.", "It snows."), CardsAsText.cards("""
                **Why is it wet?**
                **Ans.** It rains.

                **Why is it white?**
                **Ans.** It snows.
                """).stream().map(card -> card.face().answer().display()).toList());
    }

    @Test
    void answerWithoutTheMarkThatOthersHaveIsOne() {
        assertEquals(List.of("coal", "snow", "ink"), CardsAsText.cards("""
                Q1. What is black?

                coal

                Q2. What is white?

                snow

                Q3. What is blue?

                A. ink
                """).stream().map(card -> card.face().answer().display()).toList());
    }

    @Test
    void optionsWithAKeyNeedNoSecondQuestion() {
        assertEquals(List.of("dog"), right(CardsAsText.cards("""
                **Which one barks?**

                - A. cat
                - B. dog

                **Correct answer: B**
                """)));
    }

    private static List<String> right(List<Card> cards) {
        return cards.stream().filter(Card.MultipleChoice.class::isInstance).map(Card.MultipleChoice.class::cast)
                .flatMap(card -> card.choices().stream()).filter(Card.Choice::correct).map(Card.Choice::text).toList();
    }
}
