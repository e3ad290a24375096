package dev.recto.markdown.kind;

import java.util.regex.Pattern;

/// A line behind options that only says what to do with them: "Choose the correct answer.", "(Select two)".
public final class ChoosingLine {
    private static final int LONGEST = 100;
    private static final Pattern LINE = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]{0,4}(?:" + LanguageSection.CHOOSING_LINE.alternatives() + ")[^\\n?？]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDING = Pattern.compile(
            "[^\\n?？]{0,60}(?:" + LanguageSection.CHOOSING_END.alternatives() + ")[.。]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// How the two begin that a line must have one of; the first only signs stand before.
    private static final Beginnings LINE_WORDS = Beginnings.of(LanguageSection.CHOOSING_LINE.alternatives());
    private static final Search END_WORDS = Search.of(LanguageSection.CHOOSING_END.alternatives(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ChoosingLine() {}

    /// Whether a text begins with such a line, a blank one or nothing behind it.
    public static boolean opens(String text) {
        var end = text.indexOf('\n');
        var line = (end < 0 ? text : text.substring(0, end)).strip();
        var isAlone = end < 0 || text.startsWith("\n", end + 1) || text.startsWith("<", end + 1)
                || text.substring(end).isBlank();
        return isAlone && !line.isEmpty() && line.length() <= LONGEST
                && (mayBegin(line) && LINE.matcher(line).matches()
                        || END_WORDS.isIn(line) && ENDING.matcher(line).matches());
    }

    private static boolean mayBegin(String line) {
        var first = Beginnings.firstLetter(line, true);
        return first >= 0 && LINE_WORDS.fit(line, first);
    }

    /// The text behind it.
    static String without(String text) {
        var end = text.indexOf('\n');
        return !opens(text) ? text : end < 0 ? "" : text.substring(end).strip();
    }
}
