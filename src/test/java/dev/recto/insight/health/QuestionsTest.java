package dev.recto.insight.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is found in the cards of documents.
class QuestionsTest {
    @Test
    void aQuestionWithoutAnAnswerIsAWarning() {
        assertEquals(List.of("warning 7: the question has no answer"),
                Checked.lines(Rule.EMPTY_ANSWER, questions("What is sap?", "It flows.", "What is bark?", "")));
    }

    @Test
    void longAnswersAreFound() {
        var words = "The sap of a tree rises in spring. ";
        assertEquals(List.of("note 3: the answer has about 800 words, too many to remember at once"),
                Checked.lines(Rule.LONG_ANSWER, questions("What is sap?", words.repeat(100))));
        assertEquals(List.of("warning 3: the answer has about 2400 words"),
                Checked.lines(Rule.LONG_ANSWER, questions("What is sap?", words.repeat(300))));
        assertEquals(List.of(), Checked.lines(Rule.LONG_ANSWER, questions("What is sap?", words.repeat(50))));
        assertEquals(1500, Answers.words("木".repeat(3000)));
    }

    @Test
    void optionsWithoutARightOneAreAnError() {
        assertEquals(List.of("error 3: no option is marked as the right one"),
                Checked.lines(Rule.UNMARKED_CHOICES, questions("Which is a tree?", "- [ ] Oak\n- [ ] Rose")));
        assertEquals(List.of("error 3: it is not said whether this is true"),
                Checked.lines(Rule.UNMARKED_CHOICES, questions("Is an oak a tree?", "- [ ] True\n- [ ] False")));
        assertEquals(List.of(),
                Checked.lines(Rule.UNMARKED_CHOICES, questions("Which is a tree?", "- [x] Oak\n- [ ] Rose")));
    }

    @Test
    void theSameQuestionTwiceIsFound() {
        assertEquals(List.of("warning 7: the same question has another answer at line 3"),
                Checked.lines(Rule.DUPLICATE, questions("What is sap?", "Juice.", "What is  *sap*", "Blood.")));
    }

    @Test
    void theSameQuestionInAnotherDocumentIsFound() {
        var both = new Checked().with("a.md", questions("What is sap?", "Juice."))
                .with("b.md", questions("What is bark?", "Skin.", "what is sap", "Juice."));
        assertEquals(List.of("warning 7: the same question is asked at a.md:3"), both.lines(Rule.DUPLICATE));
    }

    @Test
    void nearlyTheSameWordingIsANote() {
        assertEquals(List.of("note 7: the question is worded nearly as the one at line 3"),
                Checked.lines(Rule.DUPLICATE,
                questions("What is the difference between sap and resin?", "A.",
                        "Explain the difference between resin and sap.", "B.")));
        assertEquals(QuestionWords.meaning("What are closures in JavaScript?"),
                QuestionWords.meaning("What's a closure in JavaScript"));
        assertEquals(QuestionWords.meaning("Was versteht man unter einer Wurzel?"),
                QuestionWords.meaning("Was ist eine Wurzel?"));
    }

    @Test
    void whatAsksForSomethingElseIsNoDuplicate() {
        for (var pair : List.of(List.of("What is C?", "What is C++?"), List.of("What is sap?", "Why is there sap?"),
                List.of("What does == do?", "What does === do?"), List.of("What is HTTP 401?", "What is HTTP 403?"),
                List.of("When is a tree felled?", "When is a tree not felled?"),
                List.of("Add an element at the start of a list", "Add an element at the end of a list"))) {
            assertNotEquals(QuestionWords.meaning(pair.getFirst()), QuestionWords.meaning(pair.getLast()),
                    pair.toString());
        }
        assertEquals(List.of(), Checked.lines(Rule.DUPLICATE, questions(
                "Which of these is right?", "- [x] Oak\n- [ ] Rose", "Which of these is right?",
                        "- [x] Fir\n- [ ] Fern")));
    }

    @Test
    void aHeadingThatAsksAndBecameNoCardIsFound() {
        var markdown = """
                # Trees

                ## 1. What is sap?

                The juice of a tree.

                ## 2. What is bark?

                Its skin.

                ## 3. What is resin?

                It closes wounds.

                # Before you go: did you find this useful?

                ## Contact

                Write to us.
                """;
        assertEquals(List.of("warning 15: this heading asks something and became no card"),
                Checked.lines(Rule.LOST_QUESTION, markdown));
    }

    @Test
    void aTitleThatAsksIsNoLostQuestion() {
        assertEquals(List.of(), Checked.lines(Rule.LOST_QUESTION,
                questions("What is sap?", "The juice.", "What is bark?", "Its skin.")
                        .replace("# Trees\n", "# What is a tree?\n")));
    }

    @Test
    void aHeadingOfAnAnswerThatAsksIsANote() {
        var markdown = questions(
                "What is sap?", "The juice.\n\n### Why?\n\nTo live.\n\n### When does it begin to rise?\n\n"
                + "In spring.", "What is bark?", "Its skin.", "What is resin?", "A glue.");
        assertEquals(List.of("note 11: this heading asks something and is part of the answer to line 3"),
                Checked.lines(Rule.LOST_QUESTION, markdown));
    }

    private static String questions(String... questionsAndAnswers) {
        var markdown = new StringBuilder("# Trees\n\n");
        for (var i = 0; i < questionsAndAnswers.length; i += 2) {
            markdown.append("## ").append(i / 2 + 1).append(". ").append(questionsAndAnswers[i]).append("\n\n")
                    .append(questionsAndAnswers[i + 1]).append("\n\n");
        }
        return markdown.toString();
    }
}
