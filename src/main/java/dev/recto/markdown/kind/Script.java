package dev.recto.markdown.kind;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells the language of a text: by its script, and for Latin and Cyrillic by its commonest words and letters.
final class Script {
    private static final int LOOKED_AT = 20_000;

    /// Those that its commonest words tell, in the order of the files: where two have as many, the first is taken.
    private static final List<Language> BY_WORDS = Language.all().stream()
            .filter(language -> !language.lines(LanguageSection.WORDS).isEmpty()).toList();

    /// Those that their letters tell. A language of several scripts comes first: Japanese has Chinese letters as well.
    private static final List<Letters> BY_SCRIPT = Language.all().stream()
            .filter(language -> language.lines(LanguageSection.WORDS).isEmpty()
                    && !language.lines(LanguageSection.SCRIPT).isEmpty())
            .map(Letters::of).sorted(Comparator.comparingInt(letters -> letters.beside)).toList();

    /// @param own the scripts that no other language of fewer has
    /// @param beside how many scripts it has, as a negative number
    /// @param telling letters that the other languages of its script do not have
    private record Letters(Language language, Set<UnicodeScript> own, int beside, String telling) {
        static Letters of(Language language) {
            var scripts = List.of(language.lines(LanguageSection.SCRIPT).getFirst().split(" ")).stream()
                    .map(UnicodeScript::forName).collect(Collectors.toSet());
            var own = scripts.size() == 1 ? scripts : scripts.stream().filter(script -> script != UnicodeScript.HAN)
                    .collect(Collectors.toSet());
            return new Letters(language, own, -scripts.size(),
                    String.join("", language.lines(LanguageSection.LETTERS)));
        }

        /// Letters of another script take the place of some of its own.
        double least() {
            return beside < -1 ? 0.03 : 0.05;
        }

        long count(String sample) {
            return telling.isEmpty() ? 0
                    : sample.codePoints().map(Character::toLowerCase).filter(c -> telling.indexOf(c) >= 0).count();
        }
    }

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

    /// A bit for each place in a table eight times as large: nearly every word that is looked up is none of them, which
    /// these few bytes tell.
    private static final int SEEN_BITS = TABLE_BITS + 3;
    private static final long[] SEEN = new long[1 << SEEN_BITS - 6];

    /// By place in the table, a bit for each language that the word is frequent in.
    private static final int[] SPEAKS_FOR = new int[1 << TABLE_BITS];

    static {
        for (var i = 0; i < BY_WORDS.size(); i++) {
            for (var line : BY_WORDS.get(i).lines(LanguageSection.WORDS)) {
                for (var word : line.split(" ")) {
                    enter(word, i);
                }
            }
        }
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
        for (var candidate : BY_SCRIPT) {
            if (candidate.own.stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum()
                    > all * candidate.least()) {
                return byLetters(candidate, sample);
            }
        }
        return mostFrequent(words(sample, chars));
    }

    /// Of the languages of one script the one that has the most of the letters that only it has, or the first.
    private static String byLetters(Letters first, String sample) {
        var best = first;
        var most = -1L;
        for (var language : BY_SCRIPT) {
            var count = language.own.equals(first.own) ? language.count(sample) : -1;
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best.language.code();
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
        return BY_WORDS.get(best).code();
    }

    /// Counts the words of each language. They are short and of Latin letters, so each is looked up as a number.
    private static int[] words(String sample, char[] chars) {
        var counts = new int[BY_WORDS.size()];
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
        if (word != 0 && word != TOO_LONG && (SEEN[seen(word) >> 6] >>> seen(word) & 1) != 0) {
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
        SEEN[seen(key) >> 6] |= 1L << seen(key);
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

    private static int seen(long word) {
        return (int) (word * SPREAD >>> Long.SIZE - SEEN_BITS);
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
