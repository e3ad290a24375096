package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.QuestionLabel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the files of the twelve languages that are known best have, and that each of their labels is one before a
/// colon and none within a sentence.
class LabelWordsTest {
    /// What only some languages need: letters and words that tell a language, what is written together, articles, and
    /// what one language alone has.
    private static final Set<LanguageSection> NOT_IN_ALL = EnumSet.of(LanguageSection.LETTERS, LanguageSection.WORDS,
            LanguageSection.TRUTH, LanguageSection.CLAIM, LanguageSection.PARTICULAR, LanguageSection.FIELD,
            LanguageSection.LOOSE_QUESTION, LanguageSection.LOOSE_ANSWER, LanguageSection.INITIALS,
            LanguageSection.TERM_INITIALS,
            LanguageSection.SUBJECT_LEAD, LanguageSection.SUBJECT_ARTICLE, LanguageSection.SUBJECT_END,
            LanguageSection.ANSWER_ENDING, LanguageSection.REASON_ENDING, LanguageSection.ANSWER_OF,
            LanguageSection.GRADE_INITIAL, LanguageSection.PLACEHOLDER, LanguageSection.AND_PREFIX,
            LanguageSection.CHOICE_NAME, LanguageSection.ANSWER_NOUN, LanguageSection.EXERCISE_NOUN,
            LanguageSection.ASKING_WORD, LanguageSection.ARTICLE, LanguageSection.CHOOSING_END,
            LanguageSection.COVER_ANSWER, LanguageSection.REPOSITORY_FILE, LanguageSection.CLAUSE,
            LanguageSection.TERM_LEAD, LanguageSection.TERM_END, LanguageSection.FUNCTION_WORDS);

    static List<String> languages() {
        return List.of("en", "de", "es", "fr", "it", "pt", "ru", "uk", "zh", "ja", "ko", "ar");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachSectionIsFilled(String language) {
        assertEquals(List.of(), Stream.of(LanguageSection.values()).filter(section -> !NOT_IN_ALL.contains(section)
                && Language.of(language).lines(section).isEmpty()).map(LanguageSection::label).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelAnnouncesAnAnswerBeforeAColonAlone(String language) {
        var wrong = new ArrayList<String>();
        for (var word : SampleText.of(language, LanguageSection.ANSWER)) {
            var label = "**" + word + ":** ";
            if (AnswerLabel.endOfLeading(label + "Rhone").filter(end -> end == label.length()).isEmpty()
                    || !AnswerLabel.isOnly(word)) {
                wrong.add("none: " + word);
            }
            var sentence = word + " Rhone Rhone Rhone Rhone.";
            if (AnswerLabel.endOfLeading(sentence).isPresent() || AnswerLabel.isOnly(sentence)) {
                wrong.add("one: " + word);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelAnnouncesAQuestionBeforeAColonAlone(String language) {
        var wrong = new ArrayList<String>();
        for (var word : SampleText.of(language, LanguageSection.QUESTION)) {
            if (!QuestionLabel.without("**" + word + ":** Rhone?").equals("Rhone?")) {
                wrong.add("none: " + word);
            }
            if (!QuestionLabel.without(word + " Rhone?").equals(word + " Rhone?")) {
                wrong.add("one: " + word);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelAnnouncesAReasonBeforeAColonAlone(String language) {
        var wrong = new ArrayList<String>();
        for (var word : SampleText.of(language, LanguageSection.REASON)) {
            if (!AnswerKey.isReason("**" + word + ":** Rhone.")) {
                wrong.add("none: " + word);
            }
            if (AnswerKey.isReason(word + " Rhone.")) {
                wrong.add("one: " + word);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelStandsAloneOverOptions(String language) {
        var wrong = new ArrayList<String>();
        for (var word : SampleText.of(language, LanguageSection.OPTIONS)) {
            if (!OptionsLabel.isOnly("**" + word + ":**")) {
                wrong.add("none: " + word);
            }
            if (OptionsLabel.isOnly(word + " Rhone Rhone")) {
                wrong.add("one: " + word);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
