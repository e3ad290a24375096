package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;

/// Headings over what belongs to the repository and not to its subject.
final class Boilerplate {
    private static final Words HEADING = Words.of(LanguageSection.CONTENTS, LanguageSection.INDEX,
            LanguageSection.REPOSITORY_PART, LanguageSection.ASIDE, LanguageSection.REFERENCES);
    private static final Words ENDING = Words.of(LanguageSection.CONTENTS, LanguageSection.REPOSITORY_PART);
    private static final Words CONTENTS = Words.of(LanguageSection.CONTENTS, LanguageSection.INDEX);
    private static final Words LEADING = Words.of(LanguageSection.LEADING_HEADING);
    private static final Words TASKS = Words.of(LanguageSection.TASK_LIST);
    private static final Words KINDS = Words.of(LanguageSection.KIND_HEADING);
    private static final Words QUESTIONS = Words.of(LanguageSection.QUESTION_SECTION);
    private static final Words GENERAL = Words.of(LanguageSection.GENERAL_HEADING);

    private Boilerplate() {}

    /// Whether what stands below a heading or line like this is ticked off when it is done.
    static boolean isOverTasks(String plain) {
        return TASKS.areAllOf(plain);
    }

    /// Whether a heading like this says how the questions below it are asked: "Multiple choice".
    static boolean isOverKind(String plain) {
        return KINDS.areAllOf(plain);
    }

    /// Whether a heading like this says that questions stand below it: "Review questions".
    static boolean isOverQuestions(String plain) {
        return QUESTIONS.areAllOf(plain) || KINDS.areAllOf(plain);
    }

    /// Whether a heading like this names no topic of its own.
    static boolean isGeneral(String plain) {
        return GENERAL.areAllOf(plain);
    }

    /// Whether a heading like this only greets the reader or leads elsewhere.
    static boolean leads(String plain) {
        return LEADING.areAllOf(plain);
    }

    /// Whether a heading like this ends the answer before it even where others on its level do not.
    static boolean ends(String plain) {
        return ENDING.areAllOf(plain);
    }

    /// Whether a heading like this stands over a table of contents, if what is below it looks like one.
    static boolean isContents(String plain) {
        return CONTENTS.areAllOf(plain);
    }

    static boolean isHeading(String plain) {
        return HEADING.areAllOf(plain);
    }
}
