package dev.recto.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How texts are compared.
final class Wording {
    private Wording() {}

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// The text without what does not count: white space, letter case and the Unicode form.
    static String normal(String text) {
        var composed = composed(text);
        var normal = new StringBuilder(composed.length());
        var space = false;
        for (var i = 0; i < composed.length(); i++) {
            var c = composed.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !normal.isEmpty();
            } else {
                if (space) {
                    normal.append(' ');
                    space = false;
                }
                normal.append(c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    /// Letters and digits in runs; where a script writes no spaces each character is a word.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var lower = composed(text).toLowerCase(Locale.ROOT);
        var start = -1;
        for (var i = 0; i < lower.length(); ) {
            var c = lower.codePointAt(i);
            var next = i + Character.charCount(c);
            var alone = isAlone(c);
            if (alone || !Character.isLetterOrDigit(c)) {
                if (start >= 0) {
                    words.add(lower.substring(start, i));
                    start = -1;
                }
                if (alone) {
                    words.add(lower.substring(i, next));
                }
            } else if (start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }

    /// Ideographs and kana. None of them comes before the first of the CJK radicals.
    private static boolean isAlone(int c) {
        if (c < 0x2E80) {
            return false;
        }
        var script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c) || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /// How much of two short texts is alike, 0..1: the share of three-letter sequences they have in common (Dice).
    /// It takes a typo, a changed ending or another word order lightly, in any script.
    static double similarity(String one, String other) {
        var first = trigrams(one);
        var second = trigrams(other);
        var all = first.values().stream().mapToInt(n -> n).sum() + second.values().stream().mapToInt(n -> n).sum();
        var shared = first.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), second.getOrDefault(entry.getKey(), 0))).sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> trigrams(String text) {
        var padded = "  " + String.join(" ", words(text)) + " ";
        var trigrams = new HashMap<String, Integer>();
        for (var i = 0; i + 3 <= padded.length() && i < MOST_COMPARED; i++) {
            trigrams.merge(padded.substring(i, i + 3), 1, Integer::sum);
        }
        return trigrams;
    }

    /// A question longer than this is compared by its beginning.
    private static final int MOST_COMPARED = 2000;
}
