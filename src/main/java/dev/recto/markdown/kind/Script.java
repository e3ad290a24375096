package dev.recto.markdown.kind;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells the language of a text: by its script, and for Latin and Cyrillic by its commonest words and letters.
final class Script {
    private static final int LOOKED_AT = 20_000;

    /// Words that are frequent in one language and rare in the others.
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            entry("en", Set.of("the", "of", "and", "is", "to", "in", "that", "for", "are", "with", "what", "how", "why",
                    "which", "does", "this", "was", "when", "where", "who", "it", "you", "can")),
            entry("de", Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "auf", "werden", "wie",
                    "von", "was", "sind", "zu", "sie")),
            entry("es", Set.of("el", "los", "las", "que", "una", "con", "por", "para", "es", "del", "cómo", "qué", "y",
                    "de", "la", "en", "un", "cuál")),
            entry("fr", Set.of("le", "les", "des", "est", "une", "dans", "pour", "qui", "sur", "avec", "sont", "et", "du",
                    "de", "la", "un", "que", "quelle")),
            entry("pt", Set.of("os", "uma", "não", "para", "com", "são", "é", "em", "do", "da", "um", "você", "ou", "de",
                    "qual", "que", "e", "o")),
            entry("it", Set.of("il", "gli", "che", "è", "una", "per", "con", "sono", "della", "nel", "di", "non", "come",
                    "un", "la", "del", "e", "qual")),
            entry("nl", Set.of("de", "het", "een", "van", "en", "dat", "niet", "zijn", "voor", "met", "op", "te", "aan",
                    "wordt", "worden", "je", "hoe", "wat")),
            entry("pl", Set.of("jest", "nie", "jak", "co", "dla", "przez", "czy", "oraz", "lub", "od", "ze", "czym",
                    "jakie", "tego", "po")),
            entry("tr", Set.of("ve", "bir", "bu", "ile", "olarak", "daha", "gibi", "olan", "veya", "nedir", "hangi",
                    "neden", "ne")),
            entry("vi", Set.of("và", "là", "trong", "khi", "cho", "các", "không", "thì", "có", "gì", "theo", "nào")),
            entry("id", Set.of("yang", "dan", "untuk", "dengan", "dari", "ini", "itu", "adalah", "pada", "apa", "tidak",
                    "cara")));

    /// Where two have as many, the first of them is taken.
    private static final List<String> CODES = List.of("en", "de", "es", "fr", "pt", "it", "nl", "pl", "tr", "vi", "id");

    /// Letters that Arabic does not have; each twentieth is one of them at least.
    private static final String PERSIAN = "\u067E\u0686\u0698\u06AF\u06A9\u06CC";
    private static final int PERSIAN_SHARE = 20;

    /// No word that is counted is longer than seven letters, so that one more fits into a number.
    private static final long FULL = 1L << 56;
    private static final long TOO_LONG = Long.MAX_VALUE;
    private static final char DOTTED_I = 'İ';
    private static final int ASCII = 0x80;

    /// The letters of ASCII in their small form, 0 for what is none.
    private static final byte[] SMALL = small();

    /// A table of the words: each stands at its place, or at the first free one behind it.
    private static final int TABLE_BITS = 9;
    /// A multiplier whose product's highest bits differ for words that differ anywhere (2^64 by the golden ratio).
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long[] TABLE = new long[1 << TABLE_BITS];

    /// By place in the table, a bit for each language that the word is frequent in.
    private static final int[] SPEAKS_FOR = new int[1 << TABLE_BITS];

    static {
        WORDS.forEach((code, words) -> words.forEach(word -> enter(word, CODES.indexOf(code))));
    }

    private Script() {}

    /// The code of the language; English if nothing speaks for another.
    static String languageOf(String text) {
        var sample = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        // An array is read several times as fast as a text.
        var chars = sample.toCharArray();
        var letters = scripts(sample, chars);
        if (letters.isEmpty()) {
            return mostFrequent(words(sample, chars));
        }
        var all = letters.values().stream().mapToInt(Integer::intValue).sum() + asciiLetters(chars);
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
            return sample.codePoints().filter(c -> PERSIAN.indexOf(c) >= 0).count() * PERSIAN_SHARE
                    > letters.get(UnicodeScript.ARABIC) ? "fa" : "ar";
        }
        if (share(letters, all, UnicodeScript.DEVANAGARI) > 0.05) {
            return "hi";
        }
        if (share(letters, all, UnicodeScript.CYRILLIC) > 0.05) {
            return sample.codePoints().filter(c -> "іїєґІЇЄҐ".indexOf(c) >= 0).count()
                    > sample.codePoints().filter(c -> "ыэъёЫЭЪЁ".indexOf(c) >= 0).count() ? "uk" : "ru";
        }
        return mostFrequent(words(sample, chars));
    }

    /// How many letters of each script there are beside those of ASCII, which are all that many texts have.
    private static Map<UnicodeScript, Integer> scripts(String sample, char[] chars) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        for (var i = 0; i < chars.length; i++) {
            if (chars[i] >= ASCII) {
                var c = sample.codePointAt(i);
                i += Character.charCount(c) - 1;
                if (Character.isLetter(c)) {
                    letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        return letters;
    }

    private static int asciiLetters(char[] chars) {
        var count = 0;
        for (var c : chars) {
            count += c < ASCII && SMALL[c] != 0 ? 1 : 0;
        }
        return count;
    }

    private static double share(Map<UnicodeScript, Integer> letters, int all, UnicodeScript... scripts) {
        return List.of(scripts).stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum() / (double) all;
    }

    /// Whether a sentence has more common words of English than of any other language, two or more.
    static boolean isClearlyEnglish(String sentence) {
        var counts = words(sentence, sentence.toCharArray());
        return counts[0] >= 2 && Arrays.stream(counts, 1, counts.length).allMatch(other -> other < counts[0]);
    }

    private static String mostFrequent(int[] counts) {
        var best = 0;
        for (var language = 1; language < counts.length; language++) {
            best = counts[language] > counts[best] ? language : best;
        }
        return CODES.get(best);
    }

    /// Counts the words of each language. They are short and of Latin letters, so each is looked up as a number.
    private static int[] words(String sample, char[] chars) {
        var counts = new int[CODES.size()];
        var word = 0L;
        for (var i = 0; i < chars.length; i++) {
            var c = chars[i];
            var letter = c < ASCII ? SMALL[c] : letter(sample, i, c);
            if (letter != 0) {
                word = word < FULL ? word << 8 | letter : TOO_LONG;
            } else if (word != 0) {
                count(word, counts);
                word = 0;
            }
            if (c >= ASCII) {
                if (c == DOTTED_I) {
                    count(word, counts);
                    word = 0;
                }
                i += Character.isHighSurrogate(c) && i + 1 < chars.length
                        && Character.isLowSurrogate(chars[i + 1]) ? 1 : 0;
            }
        }
        count(word, counts);
        return counts;
    }

    private static void count(long word, int[] counts) {
        if (word != 0 && word != TOO_LONG) {
            for (var languages = SPEAKS_FOR[place(word)]; languages != 0; languages &= languages - 1) {
                counts[Integer.numberOfTrailingZeros(languages)]++;
            }
        }
    }

    /// A letter beyond ASCII in its small form, up to 255; 1 for any other letter, 0 for what is none.
    private static int letter(String sample, int at, char c) {
        if (!Character.isLetter(sample.codePointAt(at))) {
            return 0;
        }
        var low = Character.toLowerCase(c);
        return low < 0x100 ? low : 1;
    }

    private static void enter(String word, int language) {
        var key = word.chars().asLongStream().reduce(0, (all, c) -> all << 8 | c);
        var place = place(key);
        TABLE[place] = key;
        SPEAKS_FOR[place] |= 1 << language;
    }

    /// Where a word stands in the table, or where it would stand.
    private static int place(long word) {
        var place = (int) (word * SPREAD >>> Long.SIZE - TABLE_BITS);
        while (TABLE[place] != word && TABLE[place] != 0) {
            place = place + 1 & TABLE.length - 1;
        }
        return place;
    }

    private static byte[] small() {
        var small = new byte[ASCII];
        for (var c = 'a'; c <= 'z'; c++) {
            small[c] = (byte) c;
            small[c + 'A' - 'a'] = (byte) c;
        }
        return small;
    }
}
