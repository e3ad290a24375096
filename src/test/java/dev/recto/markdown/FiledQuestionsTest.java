package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What says how a question is filed, and is not asked.
class FiledQuestionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"## Q1. (Remember);", "## QUESTION 1 | Basic Level | Pets;basic",
            "### Frage 1 – leicht;leicht", "## Question 1 [Easy];", "## 問題1（基礎）;", "## Вопрос 1 · Животные;",
            "## Question 1 of 10;", "### Pytanie 1 / Zwierzęta;",
            "**Question 1 (Remember)**;", "**Question 1 | Easy | Pets**;easy"})
    void behindTheNumberOnlyHowItIsFiled(String label, String tag) {
        var cards = CardsAsText.cards("""
                %s

                What barks?

                **Answer:** A dog.

                %s

                What purrs?

                **Answer:** A cat.
                """.formatted(label, label.replace("1", "2")));
        assertEquals(List.of("What barks?", "What purrs?"),
                cards.stream().map(card -> card.face().question().text()).toList());
        assertEquals(tag == null ? List.of() : List.of(tag), cards.getFirst().face().tags());
    }

    @Test
    void whatIsGivenInAQuoteIsAskedWithTheQuestion() {
        assertEquals("> A family wants a pet.\n\nWhat do you advise?", CardsAsText.cards("""
                ## Question 1

                > A family wants a pet.

                What do you advise?

                **Answer:** A fish.

                ## Question 2

                > A shop burns.

                What do you do?

                **Answer:** Run.
                """).getFirst().face().question().text());
    }

    @Test
    void aTopicBehindTheNumberStays() {
        assertEquals("""
                definition: Barking (1-3)
                  Dogs do it.
                definition: Purring (5-7)
                  Cats do it.
                """, CardsAsText.of("""
                ## Question 1: Barking

                Dogs do it.

                ## Question 2: Purring

                Cats do it.
                """));
    }

    @Test
    void attributesOfKramdownShowNothing() {
        assertEquals("""
                multiple-choice: What barks? (1-6)
                  [ ] A cat
                  [x] A dog
                  A dog
                """, CardsAsText.of("""
                What barks?
                {: .query}

                - [ ] A. A cat
                {: .option}
                - [x] B. A dog
                {: .option}
                """));
    }

    @Test
    void whereATaskWasSetIsNotAsked() {
        assertEquals("""
                fact: How many legs has a dog? (1-7)
                  Four legs.
                """, CardsAsText.of("""
                # Question 65

                *Vet exam · 2019 · Animals*

                How many legs has a dog?

                **Answer:** Four legs.
                """));
    }

    @ParameterizedTest
    @CsvSource({"**Scenario:**", "**Szenario**:", "**Situation 2:**", "**场景：**"})
    void aScenarioBelowATopicIsWhatIsAsked(String label) {
        assertEquals("A family wants a pet. They have little time.", CardsAsText.cards("""
                ## Question 9: A kennel
                %s A family wants a pet. They have little time.

                **Options:**
                *   A. A dog
                *   B. A fish

                **Answer: B**
                """.formatted(label)).getFirst().face().question().text());
    }

    @Test
    void aHeadingOverAQuestionAndNothingElseIsALabel() {
        assertEquals("""
                fact: What does await do when a task that it waits for fails? (1-3)
                explanation: What happens if a task of the loop blocks it for long? (5-7)
                """, CardsAsText.of("""
                ### Main question

                What does await do when a task that it waits for fails?

                ### Follow-up

                What happens if a task of the loop blocks it for long?
                """));
    }

    @Test
    void tagsBesideThatOfACardAreItsTags() {
        var cards = CardsAsText.cards("""
                - Keys
                	- **Save the file** [[Card]]
                		- Press s
                	- Which key quits? #easy #card
                		- q
                	- What is a cat? [[card]] #pets
                		- An animal
                	- What is a dog? #[[card]]
                		- Another
                	- See [[Card]] for more
                """);
        assertEquals(List.of("Save the file", "Which key quits?", "What is a cat?", "What is a dog?"),
                cards.stream().map(card -> card.face().question().text()).toList());
        assertEquals(List.of(List.of(), List.of("easy"), List.of("pets"), List.of()),
                cards.stream().map(card -> card.face().tags()).toList());
    }

    @Test
    void theLastTaskThatStopsBeforeItsAnswerHasNone() {
        var cards = CardsAsText.cards("""
                **Question 1: Fit**

                Explain these:
                - over
                - under

                <details>
                <summary>Answer</summary>

                Over is too close.

                </details>

                **Question 2: Rules**

                Compare these:
                1. L1
                2. L2

                <details>
                <summary>Answer</summary>

                One is sparse.

                </details>

                **Question 3: Drop**

                Answer these:
                1. Why drop?
                2. What then?
                """);
        assertEquals("Drop\n\nAnswer these:\n1. Why drop?\n2. What then?", cards.getLast().face().question().text());
        assertEquals("", cards.getLast().face().answer().text());
    }

    @Test
    void aLabelledPairInAQuoteMayHaveASignBeforeIt() {
        assertEquals("""
                fact: Can both be combined? (7-9)
                  Yes, with a pipe.
                """, CardsAsText.of("""
                # Types

                ## Unions

                A union is one of several types.

                > 🤔 **Question:** Can both be combined?
                >
                > **Answer:** Yes, with a pipe.

                ## Tuples

                A tuple is a list of fixed length.
                """));
    }

    @Test
    void aBracketThatNamesHowAQuestionIsFiledIsATag() {
        assertEquals(List.of("What is a hitch? easy", "What is a bend? hard", "Declare a knot (type: bend) ",
                "What is a bight (topic: ropes)? ", "(Level: easy) "), CardsAsText.cards("""
                # Knots

                ### 1. (Level: easy) What is a hitch?

                A knot around a post.

                ### 2. What is a bend? (Difficulty: hard)

                It joins two ropes.

                ### 3. Declare a knot (type: bend)

                `Bend sheet`

                ### 4. What is a bight (topic: ropes)?

                A loop.

                ### 5. (Level: easy)

                No question at all.
                """).stream().map(card -> card.face().question().text() + " "
                        + String.join(",", card.face().tags())).toList());
    }

    @Test
    void headingsThatAllSayHowTheyAreFiledAreFronts() {
        assertEquals("""
                definition: What is a hitch? (3-5)
                  A knot around a post.
                definition: Bowline (7-9)
                  The knot of those who rescue others.
                explanation: Sheet bend (11-11)
                """, CardsAsText.of("""
                # Knots

                ## (Section: Posts) - What is a hitch?

                A knot around a post.

                ## (Section: Posts) - Bowline

                The knot of those who rescue others.

                ## [Topic: Ropes] Sheet bend
                """));
    }

    @Test
    void headingsThatSayHowTheQuestionsBelowAreFiledAreNone() {
        assertEquals("""
                fact: What does it join? (5-7)
                  Two ropes.
                fact: Who tied it first? (11-13)
                  A sailor.
                fact: When does it hold? (17-19)
                  If it is dry.
                """, CardsAsText.of("""
                # Knots

                ## (Section: Ropes) - Bends

                ### What does it join?

                Two ropes.

                ## (Section: Posts) - Bowline

                ### Who tied it first?

                A sailor.

                ## (Section: Ropes) - Sheet bend

                ### When does it hold?

                If it is dry.
                """));
    }

    /// `Category: knots` may begin an answer, and does not where most questions have such a line before theirs.
    @Test
    void linesOfMostQuestionsBeforeAnAnnouncedAnswerFileThem() {
        var deck = """
                ### Where is a %s used?

                Company: Ropes and Sons

                Category: knots

                %sOn every boat.

                """;
        var three = deck.formatted("hitch", "%1$s") + deck.formatted("bend", "%1$s") + deck.formatted("loop", "%1$s");
        assertEquals("""
                fact: Where is a hitch used? (1-7)
                  On every boat.
                fact: Where is a bend used? (9-15)
                  On every boat.
                fact: Where is a loop used? (17-23)
                  On every boat.
                """, CardsAsText.of(three.formatted("**Answer:** ")));
        assertEquals("""
                fact: Where is a hitch used? (1-7)
                  Company: Ropes and Sons

                  Category: knots

                  On every boat.
                """, CardsAsText.text(CardsAsText.cards(three.formatted("")).getFirst()));
    }
}
