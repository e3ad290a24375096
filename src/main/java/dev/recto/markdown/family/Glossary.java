package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Whether a heading or the document's name says that terms are below: `# Glossary (of the harbour)`,
/// `## Vocabulary of unit 4`, `# Sailing – cheat sheet`.
final class Glossary {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final Words TITLE = Words.of(LanguageSection.GLOSSARY);
    private static final Words NAME = Words.of(LanguageSection.VOCABULARY);
    private static final Search SHEET = Search.ofWords(LanguageSection.CHEAT_SHEET);

    /// What a title says beside its name.
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（\\[:：].*$|\\s+[-–—]\\s.*$");

    private Glossary() {}

    /// Whether any heading does, or the document's name.
    static boolean isIn(Survey survey) {
        return survey.headings().stream().anyMatch(mark -> says(mark.plain()))
                || says(survey.name().replace('-', ' ').replace('_', ' '));
    }

    private static boolean says(String heading) {
        return TITLE.areAllOf(heading) || isNamed(heading);
    }

    /// Whether a heading above a line says so, in whatever words: "Key terms".
    static boolean isAbove(Survey survey, int line) {
        return is(survey, line, Glossary::says);
    }

    /// Whether one is called by a word that nothing else is called by.
    static boolean isNamedAbove(Survey survey, int line) {
        return is(survey, line, Glossary::isNamed);
    }

    /// Whether the tables below are to be looked things up in.
    static boolean isSheetAbove(Survey survey, int line) {
        return is(survey, line, heading -> says(heading) || heading.length() <= LONGEST && SHEET.isIn(heading));
    }

    private static boolean is(Survey survey, int line, Predicate<String> told) {
        return survey.headingsAbove(line).stream().anyMatch(told)
                || told.test(survey.name().replace('-', ' ').replace('_', ' '));
    }

    /// "Vocabulary of unit 4", "English vocabulary": first or last of a few words.
    private static boolean isNamed(String heading) {
        var words = ASIDE.matcher(heading.strip()).replaceFirst("").split("\\s+");
        return words.length <= MOST_WORDS && (NAME.areAllOf(words[0]) || NAME.areAllOf(words[words.length - 1]));
    }
}
