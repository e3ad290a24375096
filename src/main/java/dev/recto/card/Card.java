package dev.recto.card;

import java.util.List;
import java.util.Optional;

/// A question and what is to be known about it, typed by what it asks for.
public sealed interface Card {
    Face face();

    Kind kind();

    /// The same card with another face.
    Card withFace(Face face);

    default CardId id() {
        return face().id();
    }

    /// What is `term`?
    record Definition(Face face, String term) implements Card {
        @Override
        public Kind kind() {
            return Kind.DEFINITION;
        }

        @Override
        public Definition withFace(Face newFace) {
            return new Definition(newFace, term);
        }
    }

    /// How do the subjects differ, aspect by aspect?
    ///
    /// @param subjects the names of what is compared, possibly fewer than two if the wording does not tell
    /// @param aspects empty unless the answer is a table or has parallel sub-headings
    record Comparison(Face face, List<String> subjects, List<Aspect> aspects) implements Card {
        public Comparison {
            subjects = List.copyOf(subjects);
            aspects = List.copyOf(aspects);
        }

        @Override
        public Kind kind() {
            return Kind.COMPARISON;
        }

        @Override
        public Comparison withFace(Face newFace) {
            return new Comparison(newFace, subjects, aspects);
        }
    }

    /// One row of a comparison: what is compared, and a cell for each subject, in the order of the subjects.
    record Aspect(String name, List<String> cells) {
        public Aspect {
            cells = List.copyOf(cells);
        }
    }

    /// Which things belong to this?
    ///
    /// @param points markdown, in source order
    record Listing(Face face, List<String> points) implements Card {
        public Listing {
            points = List.copyOf(points);
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }

        @Override
        public Listing withFace(Face newFace) {
            return new Listing(newFace, points);
        }
    }

    /// How is it done?
    ///
    /// @param steps markdown, in order; empty if the answer is prose
    record Procedure(Face face, List<String> steps) implements Card {
        public Procedure {
            steps = List.copyOf(steps);
        }

        @Override
        public Kind kind() {
            return Kind.PROCEDURE;
        }

        @Override
        public Procedure withFace(Face newFace) {
            return new Procedure(newFace, steps);
        }
    }

    /// Why, or how does it work?
    record Explanation(Face face) implements Card {
        @Override
        public Kind kind() {
            return Kind.EXPLANATION;
        }

        @Override
        public Explanation withFace(Face newFace) {
            return new Explanation(newFace);
        }
    }

    /// Who, when, where, which, whether?
    record Fact(Face face) implements Card {
        @Override
        public Kind kind() {
            return Kind.FACT;
        }

        @Override
        public Fact withFace(Face newFace) {
            return new Fact(newFace);
        }
    }

    /// Write code, or say what given code does.
    record Exercise(Face face, List<Code> given, List<Code> solution) implements Card {
        public Exercise {
            given = List.copyOf(given);
            solution = List.copyOf(solution);
        }

        @Override
        public Kind kind() {
            return Kind.EXERCISE;
        }

        @Override
        public Exercise withFace(Face newFace) {
            return new Exercise(newFace, given, solution);
        }
    }

    /// A block of code.
    ///
    /// @param language as written after the fence, lower case; empty if it is not said
    record Code(String language, String text) {}

    /// What would you do?
    record Scenario(Face face) implements Card {
        @Override
        public Kind kind() {
            return Kind.SCENARIO;
        }

        @Override
        public Scenario withFace(Face newFace) {
            return new Scenario(newFace);
        }
    }

    /// Which of these?
    ///
    /// @param choices at least two, in source order; none is correct if the source marks none
    /// @param explanation empty if there is none
    record MultipleChoice(Face face, List<Choice> choices, Passage explanation) implements Card {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public Kind kind() {
            return Kind.MULTIPLE_CHOICE;
        }

        @Override
        public MultipleChoice withFace(Face newFace) {
            return new MultipleChoice(newFace, choices, explanation);
        }
    }

    /// One option of a choice question.
    ///
    /// @param text markdown, without its letter or mark
    record Choice(String text, boolean correct) {}

    /// Is it true?
    ///
    /// @param verdict empty if the source does not say
    /// @param explanation empty if there is none
    record TrueFalse(Face face, Optional<Boolean> verdict, Passage explanation) implements Card {
        @Override
        public Kind kind() {
            return Kind.TRUE_FALSE;
        }

        @Override
        public TrueFalse withFace(Face newFace) {
            return new TrueFalse(newFace, verdict, explanation);
        }
    }

    /// What belongs in the blanks?
    ///
    /// @param blanks at least one, in source order, not overlapping
    record Cloze(Face face, List<Blank> blanks) implements Card {
        public Cloze {
            blanks = List.copyOf(blanks);
        }

        @Override
        public Kind kind() {
            return Kind.CLOZE;
        }

        @Override
        public Cloze withFace(Face newFace) {
            return new Cloze(newFace, blanks);
        }
    }

    /// A hidden part of a cloze.
    ///
    /// @param start where its mark-up begins in the question's `display` text, in chars
    /// @param end where its mark-up ends there, exclusive
    /// @param text the hidden part, without mark-up
    /// @param hint empty if there is none
    record Blank(int start, int end, String text, Optional<String> hint) {}

    /// In which order?
    ///
    /// @param items in the right order
    record Ordering(Face face, List<String> items) implements Card {
        public Ordering {
            items = List.copyOf(items);
        }

        @Override
        public Kind kind() {
            return Kind.ORDERING;
        }

        @Override
        public Ordering withFace(Face newFace) {
            return new Ordering(newFace, items);
        }
    }

    /// What belongs together?
    record Matching(Face face, List<Pair> pairs) implements Card {
        public Matching {
            pairs = List.copyOf(pairs);
        }

        @Override
        public Kind kind() {
            return Kind.MATCHING;
        }

        @Override
        public Matching withFace(Face newFace) {
            return new Matching(newFace, pairs);
        }
    }

    /// Two things that belong together, both markdown.
    record Pair(String left, String right) {}

    /// How much, how many?
    ///
    /// @param value the number as written, a plain decimal that `BigDecimal` reads
    /// @param tolerance the greatest deviation that is still right, in the value's unit; 0 or more
    record Numeric(Face face, String value, double tolerance) implements Card {
        @Override
        public Kind kind() {
            return Kind.NUMERIC;
        }

        @Override
        public Numeric withFace(Face newFace) {
            return new Numeric(newFace, value, tolerance);
        }
    }
}
