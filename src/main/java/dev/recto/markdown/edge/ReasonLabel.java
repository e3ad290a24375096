package dev.recto.markdown.edge;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// The word that says that now it is told why an answer is right: "Rationale", "Begründung".
public final class ReasonLabel {
    private static final String WORD = Wording.reasonLabels();
    private static final Pattern ONLY = Pattern.compile("[^\\p{L}\\p{N}]{0,8}(?:" + WORD + ")[^\\p{L}\\p{N}]{0,8}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings WORDS = Beginnings.of(WORD);
    private static final int LONGEST = 60;

    private ReasonLabel() {}

    /// Whether a plain text is such a word and nothing else.
    public static boolean isOnly(String plain) {
        var first = plain.length() < LONGEST ? Beginnings.firstLetter(plain, false) : -1;
        return first >= 0 && WORDS.fit(plain, first) && ONLY.matcher(plain).matches();
    }
}
