package dev.recto.markdown.kind;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

    /// Where two have as many, the first of them is taken.
    private static final List<String> ALIKE = List.of("de", "es", "fr", "pt", "it");

    private static final int LONGEST_WORD = WORDS.values().stream().flatMap(Set::stream).mapToInt(String::length).max()
            .orElse(0);
    private static final Map<String, List<String>> LANGUAGES = languages();

    private Script() {}

    /// The code of the language; English if nothing speaks for another.
    static String languageOf(String text) {
        var sample = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var all = count(sample, letters);
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

    /// Counts the letters of each script but Latin ones of ASCII, which are most of many texts, and all of them.
    private static int count(String sample, Map<UnicodeScript, Integer> letters) {
        var all = 0;
        for (var i = 0; i < sample.length(); i++) {
            var c = (int) sample.charAt(i);
            if (c < 0x80) {
                all += isAsciiLetter(c) ? 1 : 0;
                continue;
            }
            c = sample.codePointAt(i);
            i += Character.charCount(c) - 1;
            if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        return Math.max(1, all);
    }

    private static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static double share(Map<UnicodeScript, Integer> letters, int all, UnicodeScript... scripts) {
        return List.of(scripts).stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum() / (double) all;
    }

    private static String latin(String sample) {
        var counts = new HashMap<String, Integer>();
        var lower = sample.toLowerCase(Locale.ROOT);
        for (var i = 0; i < lower.length(); ) {
            var end = i;
            while (end < lower.length() && isLetter(lower, end)) {
                end += Character.charCount(lower.codePointAt(end));
            }
            if (end > i && end - i <= LONGEST_WORD) {
                for (var code : LANGUAGES.getOrDefault(lower.substring(i, end), List.of())) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
            i = end + (end < lower.length() ? Character.charCount(lower.codePointAt(end)) : 0);
        }
        var best = "en";
        for (var code : ALIKE) {
            best = counts.getOrDefault(code, 0) > counts.getOrDefault(best, 0) ? code : best;
        }
        return best;
    }

    private static boolean isLetter(String text, int at) {
        var c = text.charAt(at);
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLetter(text.codePointAt(at));
    }

    private static Map<String, List<String>> languages() {
        var languages = new HashMap<String, List<String>>();
        WORDS.forEach((code, words) ->
                words.forEach(word -> languages.computeIfAbsent(word, w -> new ArrayList<>()).add(code)));
        return Map.copyOf(languages);
    }
}
