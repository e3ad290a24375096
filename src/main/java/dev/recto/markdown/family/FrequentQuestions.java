package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.regex.Pattern;

/// Pages of frequent questions: their headings are what people ask, also where they are worded as statements,
/// "The sound is gone after an update".
final class FrequentQuestions {
    private static final Search TITLE = Search.of(
            "(?<!\\p{L})(?:" + LanguageSection.FREQUENT_QUESTIONS.spaced() + ")(?!\\p{L})|"
                    + LanguageSection.FREQUENT_QUESTIONS.unspaced(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_TITLE = 60;

    private FrequentQuestions() {}

    /// Whether a heading says that they are below it.
    static boolean isTitle(String plain) {
        return plain.length() <= LONGEST_TITLE && TITLE.isIn(plain);
    }

    static boolean areBelow(Survey survey) {
        return TITLE.isIn(survey.name());
    }
}
