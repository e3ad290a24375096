package dev.recto.markdown.kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A section of a language's file. `src/main/languages/SECTIONS.md` says what belongs into each.
public enum LanguageSection {
    SCRIPT, LETTERS, WORDS,
    ASKS, TASKS, TRUTH, LEAD, CLAIM, AMOUNT, GAP, SHOWN, PARTICULAR, TERM, FIELD, SUBJECTS, SUBJECT_LEAD,
            SUBJECT_ARTICLE,
    SUBJECT_DIVIDER, SUBJECT_END, WHAT_IS, CHOOSING,
    ANSWER, OWN_ANSWER, QUESTION, NUMBERED, LINE_QUESTION, LINE_ANSWER, LOOSE_QUESTION, LOOSE_ANSWER, INITIALS,
            TERM_INITIALS, REASON, OPTIONS,
    ANSWER_NOUN, ANSWER_ENDING, REASON_ENDING, ANSWER_OF, EXERCISE_NOUN, ASKING_WORD,
    GIVEN, TRUE, FALSE, YES, NO, GRADE, GRADE_INITIAL, STEP, POINTS, WAY, PLACEHOLDER,
    COLUMN_QUESTION, COLUMN_ANSWER, COLUMN_TAG, COLUMN_ABOUT, GLOSSARY, VOCABULARY, CHEAT_SHEET,
    ASPECT, NO_TERM,
    SCENARIO_LABEL, GIVEN_HEADING, FRONT, BACK, FOLLOW_UP, FILED, FILED_BESIDE, REQUEST, AND, AND_PREFIX,
    REFERENCES, RELATED, QUESTION_GROUP, CLOSING_CHAPTER, CONTENTS, INDEX, REPOSITORY_PART, ASIDE,
    LEADING_HEADING, GENERAL_HEADING, MANUAL_HEADING, TASK_LIST, TASK_PART, KIND_HEADING, QUESTION_SECTION,
    ANSWERING_HEADING, WORKED, COUNTED_QUESTION, QUESTION_LIST, TASK_EXAMPLE, EXERCISE_GROUP, COLLECTION, DECK,
    PAGE_DECISION, PAGE_MINUTES, PAGE_RECIPE, PAGE_LIFE, PAGE_CONTRIBUTING, PAGE_LICENCE, PAGE_COMMAND, PAGE_COURSE,
    PAGE_INTERFACE, PAGE_DIARY, PAGE_BACKLOG, PAGE_TUTORIAL, PAGE_RELEASE,
    PAGE_DESIGN, MINUTES_NAME, DESIGN_NAME,
    RIGHT, RIGHT_ONE, RIGHT_MARK, CHOICE_NOUN, CHOICE_NAME, IS, ARTICLE, SO, LETTER_REASON, DENIAL,
    CHOOSING_AMONG, CHOOSING_LINE, CHOOSING_END, ANSWER_SECTION, ANSWER_PART, COVER_ANSWER, ASKING_BOX, HINT,
    COLUMN_TERM, COLUMN_MEANING, LANGUAGE_NAME, FREQUENT_QUESTIONS, AIMS, ANSWERING, GUIDE_NAME, READER,
    REPOSITORY_FILE, REPOSITORY_TITLE, CLAUSE, TERM_LEAD, TERM_END, FUNCTION_WORDS, DATE_WORD;

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.THAI);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// How it is called in the files.
    String label() {
        return label;
    }

    /// A regular expression for what it has in all languages.
    public String alternatives() {
        return String.join("|", lines());
    }

    /// The same for several sections.
    public static String of(LanguageSection... sections) {
        return Stream.of(sections).map(section -> section.alternatives()).collect(Collectors.joining("|"));
    }

    /// The same of the languages that put blanks between words.
    public String spaced() {
        return lines().stream().filter(line -> !isUnspaced(line)).collect(Collectors.joining("|"));
    }

    /// The same of those that put none, or write such words together with the one before them.
    public String unspaced() {
        return lines().stream().filter(LanguageSection::isUnspaced).collect(Collectors.joining("|"));
    }

    private static boolean isUnspaced(String line) {
        return line.codePoints().filter(Character::isLetter).limit(1).mapToObj(Character.UnicodeScript::of)
                .anyMatch(UNSPACED::contains);
    }

    /// The words of a section that has no regular expressions, in all languages.
    public Set<String> words() {
        return lines().stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /// What it has in all languages, a line each time once.
    List<String> lines() {
        return Language.all().stream().flatMap(language -> language.lines(this).stream()).distinct().toList();
    }
}
