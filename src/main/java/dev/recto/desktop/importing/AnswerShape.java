package dev.recto.desktop.importing;

import dev.recto.card.Card;
import java.util.ArrayList;
import java.util.List;

/// What an answer is made of, in a few words: "3 headings, formula, table, code".
final class AnswerShape {
    /// Characters that are counted line by line each time a row is drawn.
    private static final int LONGEST = 100_000;

    private AnswerShape() {}

    static String of(Card card) {
        return switch (card) {
            case Card.MultipleChoice choice -> choices(choice.choices());
            case Card.TrueFalse statement ->
                statement.verdict().map(verdict -> verdict ? "true" : "false").orElse("no verdict in the document");
            case Card.Cloze cloze -> count(cloze.blanks().size(), "blank");
            case Card.Ordering ordering -> count(ordering.items().size(), "item") + " in order";
            case Card.Matching matching -> count(matching.pairs().size(), "pair");
            case Card.Numeric numeric -> "the number " + numeric.value();
            case Card.Listing list when !list.points().isEmpty() -> count(list.points().size(), "point");
            case Card.Procedure procedure when !procedure.steps().isEmpty() -> count(procedure.steps().size(), "step");
            case Card.Definition _, Card.Comparison _, Card.Listing _, Card.Procedure _, Card.Explanation _,
                    Card.Fact _, Card.Exercise _, Card.Scenario _ -> ofMarkdown(card.face().answer().display());
        };
    }

    private static String choices(List<Card.Choice> choices) {
        var right = choices.stream().filter(Card.Choice::correct).count();
        return count(choices.size(), "option") + (right == 0 ? ", none marked right" : ", " + right + " right");
    }

    private static String ofMarkdown(String answer) {
        if (answer.isBlank()) {
            return "no answer in the document";
        }
        if (answer.length() > LONGEST) {
            return "%,d kB of text".formatted(answer.length() / 1000);
        }
        var tally = new Tally();
        answer.lines().forEach(tally::line);
        return tally.words();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// Counts the blocks of a text line by line. It describes, so it may be coarse where the reader may not.
    private static final class Tally {
        private int headings;
        private int paragraphs;
        private int items;
        private int rows;
        private int blocksOfCode;
        private int formulas;
        private int pictures;
        private String fence = "";
        private boolean inFormula;
        private boolean inParagraph;

        void line(String raw) {
            var line = raw.strip();
            if (!fence.isEmpty()) {
                fence = line.startsWith(fence) ? "" : fence;
            } else if (inFormula) {
                inFormula = !line.endsWith("$$");
            } else if (line.startsWith("```") || line.startsWith("~~~")) {
                fence = line.substring(0, 3);
                blocksOfCode++;
                inParagraph = false;
            } else if (line.startsWith("$$")) {
                formulas++;
                inFormula = line.length() < 4 || !line.endsWith("$$");
                inParagraph = false;
            } else {
                text(line);
            }
        }

        private void text(String line) {
            if (line.isEmpty()) {
                inParagraph = false;
            } else if (line.matches("#{1,6}\\s.*")) {
                headings++;
                inParagraph = false;
            } else if (line.startsWith("|")) {
                rows++;
                inParagraph = false;
            } else if (line.matches("([-*+]|\\d{1,9}[.)])\\s.*")) {
                items++;
                inParagraph = true;
            } else if (line.matches("!\\[[^]]*]\\([^)]*\\)|<img\\b[^>]*>")) {
                pictures++;
                inParagraph = false;
            } else if (!inParagraph) {
                paragraphs++;
                inParagraph = true;
            }
        }

        String words() {
            var parts = new ArrayList<String>();
            if (headings > 0) {
                parts.add(count(headings, "heading"));
            }
            if (items > 0) {
                parts.add(count(items, "point"));
            }
            if (formulas > 0) {
                parts.add("formula");
            }
            if (rows > 0) {
                var alone = parts.isEmpty() && others() == 0;
                parts.add(alone ? "table with " + count(Math.max(1, rows - 2), "row") : "table");
            }
            if (blocksOfCode > 0) {
                parts.add("code");
            }
            if (pictures > 0) {
                parts.add(pictures == 1 ? "picture" : pictures + " pictures");
            }
            return parts.isEmpty() ? count(paragraphs, "paragraph") : String.join(", ", parts);
        }

        private int others() {
            return blocksOfCode + pictures;
        }
    }
}
