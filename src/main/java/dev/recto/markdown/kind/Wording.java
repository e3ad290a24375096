package dev.recto.markdown.kind;

import dev.recto.card.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// What the wording of a question tells of what it asks for, in the languages a document is written in.
///
/// The rules are data: a file a language, named by its code, in `src/main/languages`.
public final class Wording {
    /// No one words a question in more: the rest is context, and looking for a wording there costs time.
    private static final int LOOKED_AT = 400;

    private final List<Language> languages;

    private Wording(List<Language> languages) {
        this.languages = languages;
    }

    /// The wording of the language that a text is written in, and of English, which is mixed into all others.
    public static Wording of(String text) {
        var own = Script.languageOf(text);
        return new Wording(own.equals("en") ? List.of(Language.of("en"))
                : List.of(Language.of(own), Language.of("en")));
    }

    /// Whether the text begins as questions do.
    public boolean asks(String plain) {
        return any(plain, Language::asks);
    }

    /// Whether the text begins as tasks do: in the imperative.
    public boolean demands(String plain) {
        return any(plain, Language::demands);
    }

    /// Whether it is asked if a statement is true.
    ///
    /// @param question the wording of the same text: what was looked up for it is not looked up again
    boolean asksForTruth(String plain, QuestionWording question) {
        return any(plain, (language, looked) -> question.heard(language, looked).asksForTruth());
    }

    /// Whether it is asked if a statement is true.
    public boolean asksForTruth(String plain) {
        return asksForTruth(plain, question(plain));
    }

    /// The kind that the wording asks for; empty if it does not tell.
    public Optional<Kind> kind(String plain) {
        return question(plain).kind();
    }

    /// One question, whose wording is looked at for several things.
    QuestionWording question(String plain) {
        return QuestionWording.of(looked(plain), languages.getFirst());
    }

    /// Whether a question is about code that is shown, also where what stands before its wording says so: "In the
    /// following program, which name is free?"
    public boolean asksAboutShown(String plain) {
        return question(plain).asksAboutShown() || languages.getFirst().hear(looked(plain)).asksAboutShown();
    }

    public boolean isEnglish() {
        return languages.getFirst() == Language.of("en");
    }

    /// "What is …?" about something, in the language of the document.
    public String whatIs(String topic) {
        return languages.getFirst().whatIs(topic);
    }

    /// A regular expression for the words that announce an answer, in any language.
    public static String answerLabels() {
        return anyOf(LanguageSection.ANSWER);
    }

    /// A regular expression for the words that announce what a learner answered, right or wrong, in any language.
    public static String ownAnswers() {
        return anyOf(LanguageSection.OWN_ANSWER);
    }

    /// A regular expression for the words that announce a question, in any language.
    public static String questionLabels() {
        return anyOf(LanguageSection.QUESTION);
    }

    /// A regular expression for the words that questions are numbered by, in any language.
    public static String numberedLabels() {
        return anyOf(LanguageSection.NUMBERED);
    }

    /// A regular expression for the words that a line of a question begins with, in any language.
    public static String lineQuestions() {
        return anyOf(LanguageSection.LINE_QUESTION);
    }

    /// A regular expression for the words that a line of an answer begins with, in any language.
    public static String lineAnswers() {
        return anyOf(LanguageSection.LINE_ANSWER);
    }

    /// The same for words that have other uses: they count only beside a line that answers.
    public static String looseLineQuestions() {
        return anyOf(LanguageSection.LOOSE_QUESTION);
    }

    /// The same for words that have other uses: they count only beside a line that asks.
    public static String looseLineAnswers() {
        return anyOf(LanguageSection.LOOSE_ANSWER);
    }

    /// Pairs of initials for question and answer in any language, a blank between them: `F A`.
    public static Set<String> initials() {
        return allOf(LanguageSection.INITIALS);
    }

    /// Pairs of initials for a term and what it is, in any language: `T D`.
    public static Set<String> termInitials() {
        return allOf(LanguageSection.TERM_INITIALS);
    }

    /// Words for how hard a question is, in any language, in small letters.
    public static Set<String> grades() {
        return allOf(LanguageSection.GRADE);
    }

    /// Initials that stand for such a word.
    public static Map<String, String> gradeInitials() {
        return allOf(LanguageSection.GRADE_INITIAL).stream().map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /// A regular expression for the word that a worked step begins with, before its number, in any language.
    public static String steps() {
        return anyOf(LanguageSection.STEP);
    }

    /// A regular expression for the words behind the number of points that a task is worth, in any language.
    public static String points() {
        return anyOf(LanguageSection.POINTS);
    }

    /// A regular expression for what a link begins with that leads to another page of the same work, in any language.
    public static String ways() {
        return anyOf(LanguageSection.WAY);
    }

    /// A regular expression for the words that announce why an answer is right, in any language.
    public static String reasonLabels() {
        return anyOf(LanguageSection.REASON);
    }

    /// A regular expression for the words that options stand under, in any language.
    static String optionLabels() {
        return anyOf(LanguageSection.OPTIONS);
    }

    /// A regular expression for the words that say that one is to choose, in any language.
    static String choosing() {
        return anyOf(LanguageSection.CHOOSING);
    }

    /// A regular expression for what stands in the place of an answer that is still to be written, in any language.
    public static String placeholders() {
        return anyOf(LanguageSection.PLACEHOLDER);
    }

    /// A regular expression for what a title calls an answer, among other words, in any language.
    public static String answerNouns() {
        return anyOf(LanguageSection.ANSWER_NOUN);
    }

    /// A regular expression for the same where it is written together with the word before it, in any language.
    public static String answerEndings() {
        return anyOf(LanguageSection.ANSWER_ENDING);
    }

    /// A regular expression for what explains an answer, where it is written together with the word before it.
    public static String reasonEndings() {
        return anyOf(LanguageSection.REASON_ENDING);
    }

    /// A regular expression for the words between an answer and what it belongs to, in any language.
    public static String answerOf() {
        return anyOf(LanguageSection.ANSWER_OF);
    }

    /// A regular expression for how that begins which has an answer, in any language.
    public static String exerciseNouns() {
        return anyOf(LanguageSection.EXERCISE_NOUN);
    }

    /// A regular expression for the words that a question begins with, and a title about answers, in any language.
    public static String askingWords() {
        return anyOf(LanguageSection.ASKING_WORD);
    }

    /// A regular expression for the words that tell what is given, in any language.
    public static String givens() {
        return anyOf(LanguageSection.GIVEN);
    }

    /// A regular expression for what a column of questions is called, in any language.
    public static String questionColumns() {
        return anyOf(LanguageSection.COLUMN_QUESTION);
    }

    /// A regular expression for what a column of answers is called, in any language.
    public static String answerColumns() {
        return anyOf(LanguageSection.COLUMN_ANSWER);
    }

    /// A regular expression for what a column is called that says how questions are filed, in any language.
    public static String tagColumns() {
        return anyOf(LanguageSection.COLUMN_TAG);
    }

    /// A regular expression for what a column is called that says where questions come from, in any language.
    public static String aboutColumns() {
        return anyOf(LanguageSection.COLUMN_ABOUT);
    }

    /// A regular expression for what an item begins with that is no term, in any language.
    public static String noTerms() {
        return anyOf(LanguageSection.NO_TERM);
    }

    /// The words of a section in any language, which are no regular expressions.
    static Set<String> allOf(LanguageSection section) {
        return Language.all().stream().flatMap(language -> language.lines(section).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String anyOf(LanguageSection section) {
        return Language.all().stream().flatMap(language -> language.lines(section).stream()).distinct()
                .collect(Collectors.joining("|"));
    }

    private boolean any(String plain, BiPredicate<Language, String> section) {
        var looked = looked(plain);
        return section.test(languages.getFirst(), looked)
                || languages.size() > 1 && section.test(languages.getLast(), looked);
    }

    private static String looked(String plain) {
        return plain.length() > LOOKED_AT ? plain.substring(0, LOOKED_AT) : plain;
    }
}
