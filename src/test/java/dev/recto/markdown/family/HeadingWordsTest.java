package dev.recto.markdown.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.SampleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Words that are all a heading says, in twelve languages: each is known with signs around it, and none
/// behind other words.
class HeadingWordsTest {
    private static final List<LanguageSection> SECTIONS = List.of(LanguageSection.FRONT, LanguageSection.BACK,
            LanguageSection.GIVEN_HEADING, LanguageSection.SCENARIO_LABEL, LanguageSection.FILED,
            LanguageSection.FILED_BESIDE, LanguageSection.REQUEST, LanguageSection.REFERENCES, LanguageSection.CONTENTS,
            LanguageSection.INDEX, LanguageSection.REPOSITORY_PART, LanguageSection.ASIDE,
            LanguageSection.LEADING_HEADING, LanguageSection.GENERAL_HEADING, LanguageSection.MANUAL_HEADING,
            LanguageSection.TASK_LIST, LanguageSection.TASK_PART, LanguageSection.KIND_HEADING,
            LanguageSection.QUESTION_SECTION, LanguageSection.PAGE_DECISION, LanguageSection.PAGE_MINUTES,
            LanguageSection.PAGE_RECIPE, LanguageSection.PAGE_LIFE, LanguageSection.PAGE_CONTRIBUTING,
            LanguageSection.PAGE_LICENCE, LanguageSection.PAGE_COMMAND, LanguageSection.PAGE_COURSE,
            LanguageSection.PAGE_INTERFACE, LanguageSection.PAGE_DIARY, LanguageSection.PAGE_BACKLOG,
            LanguageSection.PAGE_TUTORIAL, LanguageSection.PAGE_RELEASE, LanguageSection.ANSWER_SECTION,
            LanguageSection.ANSWER_PART, LanguageSection.COLUMN_TERM, LanguageSection.COLUMN_MEANING,
            LanguageSection.LANGUAGE_NAME, LanguageSection.GLOSSARY, LanguageSection.COLUMN_QUESTION,
            LanguageSection.COLUMN_ANSWER, LanguageSection.ANSWERING_HEADING);

    static Stream<String> languages() {
        return Stream.of("en", "de", "es", "fr", "it", "pt", "ru", "uk", "zh", "ja", "ko", "ar");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aHeadingIsOneOfTheWordsOnlyAlone(String language) {
        var wrong = new ArrayList<String>();
        for (var section : SECTIONS) {
            var words = Words.of(section);
            for (var word : SampleText.of(language, section)) {
                if (!words.areAllOf(word) || !words.areAllOf("🟢 " + word + ":")) {
                    wrong.add(section + " does not know " + word);
                }
                if (words.areAllOf("Rhone " + word)) {
                    wrong.add(section + " knows more than " + word);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
