package dev.recto.markdown.kind;

import java.util.Locale;

/// A section of a language's file. `src/main/languages/SECTIONS.md` says what belongs into each.
enum LanguageSection {
    SCRIPT, LETTERS, WORDS,
    ASKS, TASKS, TRUTH, LEAD, CLAIM, AMOUNT, GAP, SHOWN, PARTICULAR, TERM, FIELD, SUBJECTS, SUBJECT_LEAD,
            SUBJECT_ARTICLE,
    SUBJECT_DIVIDER, SUBJECT_END, WHAT_IS, CHOOSING,
    ANSWER, OWN_ANSWER, QUESTION, NUMBERED, LINE_QUESTION, LINE_ANSWER, LOOSE_QUESTION, LOOSE_ANSWER, INITIALS, REASON,
            OPTIONS,
    ANSWER_NOUN, ANSWER_ENDING, REASON_ENDING, ANSWER_OF, EXERCISE_NOUN, ASKING_WORD,
    GIVEN, TRUE, FALSE, YES, NO, GRADE, GRADE_INITIAL, STEP, POINTS, WAY, PLACEHOLDER,
    COLUMN_QUESTION, COLUMN_ANSWER, COLUMN_TAG, COLUMN_ABOUT, GLOSSARY, VOCABULARY, NO_TERM;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// How it is called in the files.
    String label() {
        return label;
    }
}
