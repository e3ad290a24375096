package dev.recto.insight.health;

import java.text.Normalizer;
import java.util.Locale;

/// Texts without what they may differ in and still be the same.
final class Fold {
    private Fold() {}

    /// Letters and digits alone, in lower case. What sites make anchors of headings by differs in signs and spaces
    /// only.
    static String letters(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
