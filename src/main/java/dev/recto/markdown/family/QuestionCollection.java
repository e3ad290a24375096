package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.List;
import java.util.regex.Pattern;

/// Documents and parts of documents whose names say that they are collections of questions: "Interview questions",
/// "FAQ", "Exercises of chapter 3".
final class QuestionCollection {
    private static final Search NAME = Search.of(LanguageSection.COLLECTION.alternatives(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Search QUESTIONS = Search.of(LanguageSection.QUESTION_GROUP.alternatives(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Search EXERCISES = Search.of(LanguageSection.EXERCISE_GROUP.alternatives(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Words LIST = Words.of(LanguageSection.QUESTION_LIST);
    /// What a title adds: "(draft)".
    private static final Pattern IN_BRACKETS = Pattern.compile("[ \\t]*[(（][^()（）]{1,30}[)）]\\s*$");
    private static final int LONGEST = 120;
    private static final int FEWEST_EXERCISES = 3;

    private QuestionCollection() {}

    static boolean isNamed(String plain) {
        return plain.length() <= LONGEST && NAME.isIn(plain);
    }

    /// Whether the document's name says in so many words that it holds questions: exercises may be steps to follow.
    static boolean isOfQuestions(Survey survey) {
        return isOfQuestions(survey.name());
    }

    /// The same of any title.
    static boolean isOfQuestions(String plain) {
        return plain.length() <= LONGEST && QUESTIONS.isIn(plain) && isNamed(plain);
    }

    /// Whether the document, one of the headings above the first question or several of the questions' own say in so
    /// many words that these are exercises.
    static boolean areExercises(Survey survey, List<Cut> cuts) {
        return areExercises(survey.name()) || areExercises(survey.fileName())
                || survey.headingsAbove(cuts.getFirst().firstLine()).stream().anyMatch(QuestionCollection::areExercises)
                || cuts.stream().filter(cut -> survey.headingFrom(cut.firstLine())
                        .filter(mark -> mark.line() == cut.firstLine() && areExercises(mark.plain())).isPresent())
                        .limit(FEWEST_EXERCISES).count() == FEWEST_EXERCISES;
    }

    /// Whether a title calls what stands below it exercises.
    static boolean areExercises(String plain) {
        return plain.length() <= LONGEST && EXERCISES.isIn(plain);
    }

    /// Whether a title like this says that the items of all its lists are questions: "List of exam questions".
    static boolean isList(String plain) {
        return LIST.areAllOf(IN_BRACKETS.matcher(plain).replaceFirst(""));
    }

    /// Whether the document or one of the headings above a line is named so.
    static boolean holds(Survey survey, int line) {
        return isNamed(survey.name()) || isNamed(survey.fileName())
                || survey.headingsAbove(line).stream().anyMatch(QuestionCollection::isNamed);
    }
}
