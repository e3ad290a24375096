package dev.recto.markdown.kind;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells the language of a text: by its script, and for Latin and Cyrillic by its commonest words and letters.
final class Script {
    private static final int LOOKED_AT = 20_000;

    /// Words that are frequent in one language and rare in the others.
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "of", "and", "is", "to", "in", "that", "for", "are", "with", "what", "how"),
            "de", Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "auf", "werden", "wie",
                    "von"),
            "es", Set.of("el", "los", "las", "que", "una", "con", "por", "para", "es", "del", "cómo", "qué", "y"),
            "fr", Set.of("le", "les", "des", "est", "une", "dans", "pour", "qui", "sur", "avec", "sont", "et", "du"),
            "pt", Set.of("os", "uma", "não", "para", "com", "são", "é", "em", "do", "da", "um", "você", "ou"),
            "it", Set.of("il", "gli", "che", "è", "una", "per", "con", "sono", "della", "nel", "di", "non", "come"));

    private Script() {}

    /// The code of the language; English if nothing speaks for another.
    static String languageOf(String text) {
        var sample = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        sample.codePoints().filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        var all = Math.max(1, letters.values().stream().mapToInt(Integer::intValue).sum());
        if (share(letters, all, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA) > 0.03) {
            return "ja";
        }
        if (share(letters, all, UnicodeScript.HANGUL) > 0.05) {
            return "ko";
        }
        if (share(letters, all, UnicodeScript.HAN) > 0.05) {
            return "zh";
        }
        if (share(letters, all, UnicodeScript.ARABIC) > 0.05) {
            return "ar";
        }
        if (share(letters, all, UnicodeScript.CYRILLIC) > 0.05) {
            return sample.codePoints().filter(c -> "іїєґІЇЄҐ".indexOf(c) >= 0).count()
                    > sample.codePoints().filter(c -> "ыэъёЫЭЪЁ".indexOf(c) >= 0).count() ? "uk" : "ru";
        }
        return latin(sample);
    }

    private static double share(Map<UnicodeScript, Integer> letters, int all, UnicodeScript... scripts) {
        return List.of(scripts).stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum() / (double) all;
    }

    private static String latin(String sample) {
        var words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        var best = WORDS.keySet().stream().max(Comparator.comparingLong((String code) -> count(words, WORDS.get(code)))
                .thenComparing(code -> code.equals("en"))).orElse("en");
        return count(words, WORDS.get(best)) > count(words, WORDS.get("en")) ? best : "en";
    }

    private static long count(String[] words, Set<String> common) {
        return Arrays.stream(words).filter(common::contains).count();
    }
}
