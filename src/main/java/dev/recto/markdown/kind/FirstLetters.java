package dev.recto.markdown.kind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A regular expression over many words, once for each letter that some of them begin with: where the first letter of
/// the word is known, the others need not be tried one by one.
public final class FirstLetters {
    private final Map<Character, Pattern> patterns = new HashMap<>();

    private FirstLetters() {}

    /// @param words alternatives, each beginning with a letter
    /// @param regex the whole expression for some of these words
    public static FirstLetters of(String words, UnaryOperator<String> regex, int flags) {
        var byLetter = new LinkedHashMap<Character, String>();
        for (var word : Literals.alternatives(words)) {
            Literals.beginnings(word).stream().map(text -> text.charAt(0)).distinct()
                    .forEach(letter -> byLetter.merge(letter, word, (some, more) -> some + "|" + more));
        }
        var letters = new FirstLetters();
        byLetter.forEach((letter, some) -> letters.patterns.put(letter, Pattern.compile(regex.apply(some), flags)));
        return letters;
    }

    /// The expression for the words that begin with a letter, whatever its case; empty if none does.
    public Optional<Pattern> at(char letter) {
        return Optional.ofNullable(patterns.get(Literals.folded(letter)));
    }
}
