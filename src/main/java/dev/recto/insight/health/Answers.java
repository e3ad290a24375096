package dev.recto.insight.health;

import dev.recto.card.Card;
import dev.recto.markdown.Reading;

/// Answers that are missing, or too long to be remembered in one piece, and choices without a right one.
final class Answers {
    /// About three minutes of reading.
    private static final int LONG = 600;
    /// Longer than any question asks for: most likely the end of the answer was not recognised.
    private static final int TOO_LONG = 2000;
    /// Of Chinese or Japanese about two characters are a word.
    private static final int IDEOGRAPHS_OF_A_WORD = 2;

    private Answers() {}

    static void look(Reading reading, Findings findings) {
        for (var found : reading.cards()) {
            var card = found.card();
            var line = card.face().source().line();
            switch (card) {
                case Card.MultipleChoice choice -> {
                    if (choice.choices().stream().noneMatch(Card.Choice::correct)) {
                        findings.add(Severity.ERROR, Rule.UNMARKED_CHOICES, line,
                                "no option is marked as the right one",
                                "Mark it: “- [x] …”, or a line “Answer: B” below the options.");
                    }
                }
                case Card.TrueFalse statement -> {
                    if (statement.verdict().isEmpty()) {
                        findings.add(Severity.ERROR, Rule.UNMARKED_CHOICES, line, "it is not said whether this is true",
                                "Mark it: “- [x] True”, or a line “Answer: True” below the options.");
                    }
                }
                case Card.Cloze _, Card.Matching _, Card.Ordering _, Card.Numeric _ -> { }
                default -> {
                    if (card.face().answer().isEmpty()) {
                        findings.add(Severity.WARNING, Rule.EMPTY_ANSWER, line, "the question has no answer",
                                "Write one below it.");
                    }
                }
            }
            length(card, line, findings);
        }
    }

    private static void length(Card card, int line, Findings findings) {
        var words = words(card.face().answer().text());
        if (words > TOO_LONG) {
            findings.add(Severity.WARNING, Rule.LONG_ANSWER, line, "the answer has about " + words + " words",
                    "See whether it ends where it should (line " + card.face().source().endLine()
                            + "), and split it into several questions.");
        } else if (words > LONG) {
            findings.add(Severity.NOTE, Rule.LONG_ANSWER, line, "the answer has about " + words
                    + " words, too many to remember at once", "Split it into several questions.");
        }
    }

    /// Runs of letters and digits; code counts as text does.
    static int words(String text) {
        var words = 0;
        var ideographs = 0;
        var inWord = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var isIdeograph = c >= 0x2E80 && Character.isLetter(c) && (Character.isIdeographic(c)
                    || c >= 0x3040 && c <= 0x30FF);
            var isOfWord = !isIdeograph && Character.isLetterOrDigit(c);
            words += isOfWord && !inWord ? 1 : 0;
            ideographs += isIdeograph ? 1 : 0;
            inWord = isOfWord;
        }
        return words + ideographs / IDEOGRAPHS_OF_A_WORD;
    }
}
