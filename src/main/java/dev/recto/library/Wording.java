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

    /// The text without what does not count: white space, letter case and the Unicode form.
    static String normal(String text) {
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
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
        var word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            var alone = Character.isIdeographic(c) || isKana(c);
            if ((alone || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isKana(int c) {
        var script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
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
