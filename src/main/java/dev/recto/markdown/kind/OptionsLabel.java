package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import java.util.regex.Pattern;

/// The word that says that now the options come: `**Options:**`, a heading `## Options`.
public final class OptionsLabel {
    private static final Pattern ONLY = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,6}(?:" + Wording.optionLabels() + ")[^\\p{L}\\p{N}]{0,6}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings WORDS = Beginnings.of(Wording.optionLabels());
    private static final int LONGEST = 60;

    private OptionsLabel() {}

    /// Whether a plain text is such a label and nothing else.
    public static boolean isOnly(String plain) {
        var first = plain.length() <= LONGEST ? Beginnings.firstLetter(plain, true) : -1;
        return first >= 0 && WORDS.fit(plain, first) && ONLY.matcher(plain).matches();
    }

    /// Whether the last line of a text is the label.
    static boolean isAtEndOf(String stem) {
        return without(stem).length() < stem.length();
    }

    /// A text without its last line if that is the label.
    static String without(String stem) {
        var start = stem.lastIndexOf('\n') + 1;
        return !stem.isEmpty() && stem.length() - start <= LONGEST
                && ":：*_".indexOf(stem.charAt(stem.length() - 1)) >= 0 && isOnly(PlainText.of(stem.substring(start)))
                ? stem.substring(0, start).stripTrailing() : stem;
    }
}
