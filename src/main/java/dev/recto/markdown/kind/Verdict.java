package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words for "true" and "false".
final class Verdict {
    private static final Set<String> TRUE =
            Set.of("true", "richtig", "wahr", "verdadero", "cierto", "vrai", "verdadeiro", "vero",
            "верно", "правда", "истина", "вірно", "对", "正确", "正しい", "참", "صحيح", "صح");
    private static final Set<String> FALSE =
            Set.of("false", "falsch", "falso", "faux", "неверно", "ложь", "невірно", "хибно", "错",
            "错误", "間違い", "거짓", "خطأ", "خاطئ");

    private static final Pattern END = Pattern.compile("[\\p{P}\\s]+$");

    private Verdict() {}

    /// The verdict, if the text is nothing but its word.
    static Optional<Boolean> of(String markdown) {
        var word = END.matcher(PlainText.of(markdown).toLowerCase(Locale.ROOT)).replaceAll("");
        return TRUE.contains(word) ? Optional.of(true) : FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /// The verdict, if the text starts with its word as a sentence or clause of its own.
    static Optional<Boolean> leading(String markdown) {
        var plain = PlainText.of(markdown.length() > 200 ? markdown.substring(0, 200) : markdown);
        var end = 0;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return end == plain.length() || ".,;:!- –—(".indexOf(plain.charAt(end)) >= 0 ? of(plain.substring(0, end))
                : Optional.empty();
    }
}
