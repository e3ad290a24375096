package dev.recto.markdown.family;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.kind.LanguageSection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The answers to several questions on one line, by number: `1. B  2. C`, `1b 2a`, `1-Rome, 2-Oslo`.
final class KeysOnLine {
    /// Several on a line: `1. B  2. C`, `1. T 2. F`; not `1. A dog 2. A cat`.
    private static final Pattern TOGETHER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,4})\\s?[.):=-]\\s?\\(?((?iu:[a-h]{1,5}|[tv]|"
                    + LanguageSection.of(LanguageSection.TRUE, LanguageSection.FALSE) + "))\\)?"
                    + "(?![\\p{L}\\p{N}])");
    private static final Pattern COMPACT = Pattern.compile("[\\s*]*(?:\\d{1,3}[a-hA-H](?:[\\s,;/|*.]+|$)){2,}");
    private static final Pattern COMPACT_PAIR = Pattern.compile("(\\d{1,3})([a-hA-H])");
    private static final Pattern DIVIDER = Pattern.compile("[,;|·]\\s+(?=\\d)");
    private static final Pattern TEXT = Pattern.compile(
            "(\\d{1,3})(?:\\s?[-–:=]\\s?(?=\\p{L})|[.):]\\s+)(\\S[^\\n]{0,200}?)[.]?");
    /// What may stand between them beside signs: a reason in brackets.
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final int FEWEST = 2;

    private KeysOnLine() {}

    /// Whether the last letters of a line may be those of an entry: hardly any line of prose has a sign before its last
    /// word.
    static boolean mayEndInKey(String line) {
        var at = line.length() - 1;
        while (at >= 0 && !Character.isLetter(line.charAt(at))) {
            at--;
        }
        while (at >= 0 && Character.isLetter(line.charAt(at))) {
            at--;
        }
        at -= at >= 0 && line.charAt(at) == '(' ? 1 : 0;
        at -= at >= 0 && Character.isWhitespace(line.charAt(at)) ? 1 : 0;
        return at >= 0 && ".):=-".indexOf(line.charAt(at)) >= 0;
    }

    /// Whether a line ends in a digit and a letter: `1b 2a`.
    static boolean mayBeCompact(String line) {
        var last = line.length() - 1;
        while (last > 0 && "*. \n".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last > 1 && Character.isLetter(line.charAt(last)) && Character.isDigit(line.charAt(last - 1));
    }

    /// Whether a second number stands behind other text: `1. Rome | 2. Oslo`.
    static boolean mayHoldTexts(String line) {
        for (var at = line.indexOf('2', 1); at > 0 && at + 1 < line.length(); at = line.indexOf('2', at + 1)) {
            if (Character.isWhitespace(line.charAt(at - 1)) && ".):=-–".indexOf(line.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Those that stand together on a line.
    static TreeMap<Integer, Slice> of(String line, int number) {
        var answers = new TreeMap<Integer, Slice>();
        add(line, number, answers);
        return answers;
    }

    /// Whether several stand on a line.
    static boolean areTogether(String line) {
        return add(line, 0, new HashMap<>());
    }

    /// Adds them, if the line is one of several.
    static boolean add(String line, int number, Map<Integer, Slice> answers) {
        if (addCompact(line, number, answers)) {
            return true;
        }
        if (!mayHoldSeveral(line)) {
            return false;
        }
        if (addTexts(line, number, answers)) {
            return true;
        }
        var pair = TOGETHER.matcher(line);
        var found = new HashMap<Integer, Slice>();
        var end = -1;
        while (pair.find()) {
            if (end >= 0 && hasLetter(line.substring(end, pair.start()))) {
                return false;
            }
            found.put(Integer.parseInt(pair.group(1)), new Slice(pair.group(2), number));
            end = pair.end();
        }
        if (found.size() < FEWEST || hasLetter(line.substring(end))) {
            return false;
        }
        answers.putAll(found);
        return true;
    }

    /// Whether a number with a sign behind it occurs twice.
    private static boolean mayHoldSeveral(String line) {
        var found = 0;
        for (var i = 1; i < line.length() && found < FEWEST; i++) {
            if (".):=-".indexOf(line.charAt(i)) >= 0) {
                var before = Character.isWhitespace(line.charAt(i - 1)) ? i - 2 : i - 1;
                found += before >= 0 && line.charAt(before) >= '0' && line.charAt(before) <= '9' ? 1 : 0;
            }
        }
        return found >= FEWEST;
    }

    /// `1b 2a 3d`: numbers with the letters right behind them, and nothing else behind the label.
    private static boolean addCompact(String line, int number, Map<Integer, Slice> answers) {
        var pairs = line.indexOf(':') >= 0 ? line.substring(line.lastIndexOf(':') + 1) : line;
        if (!COMPACT.matcher(pairs).matches()) {
            return false;
        }
        var pair = COMPACT_PAIR.matcher(pairs);
        while (pair.find()) {
            answers.put(Integer.parseInt(pair.group(1)), new Slice(pair.group(2), number));
        }
        return true;
    }

    /// `1-Rome, 2-Oslo, 3-Bern`, `1. Rome | 2. Oslo | 3. Bern`: texts between commas or bars, all with a number;
    /// letters are for the rule above.
    private static boolean addTexts(String line, int number, Map<Integer, Slice> answers) {
        var start = AnswerLabel.endOfLeading(line).orElse(0);
        var parts = DIVIDER.split(line.substring(start).strip());
        var found = new HashMap<Integer, Slice>();
        for (var part : parts) {
            var pair = TEXT.matcher(part.strip());
            if (!pair.matches() || Integer.parseInt(pair.group(1)) != found.size() + 1) {
                return false;
            }
            found.put(found.size() + 1, new Slice(pair.group(2), number));
        }
        if (found.size() < FEWEST) {
            return false;
        }
        answers.putAll(found);
        return true;
    }

    private static boolean hasLetter(String text) {
        return IN_BRACKETS.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
    }
}
