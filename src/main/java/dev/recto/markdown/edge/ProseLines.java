package dev.recto.markdown.edge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether lines that stand where code does are text: sentences, or items that are made of words.
public final class ProseLines {
    /// What a line of text may begin with.
    private static final Pattern MARK = Pattern.compile("^(?:[-*+•>]|\\p{L}[.)]|\\d{1,3}[.)])\\s+");
    /// Code within text, addresses, and emphasis.
    private static final Pattern INLINE = Pattern.compile("`[^`]+`|\\]\\([^()\\s]*\\)|https?://\\S+|[*_]{1,3}(?=\\S)"
            + "|(?<=\\S)[*_]{1,3}");
    private static final Pattern WORD = Pattern.compile(
            "[(\\[\"'“‘«„]*[\\p{L}\\p{M}]+(?:['’/-][\\p{L}\\p{M}]+)*[)\\]\"'”’»]*[.,:;!?…]*[)\"”]?");
    /// Of a command.
    private static final Pattern OPTION = Pattern.compile("--?[a-zA-Z]");
    private static final Pattern WITHOUT_BLANKS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final String SIGNS_OF_CODE = "{}<>=;|\\$";
    private static final String ENDS = ".!?。！？؟।…";

    /// Fewer words than these are text only if they end as a sentence does.
    private static final int MANY_WORDS = 8;
    /// With so many, a sign of code may stand among them.
    private static final int VERY_MANY_WORDS = 25;
    /// Lines that are shorter are broken for a reason, as in verse or in what a program prints.
    private static final int SHORT_LINE = 40;

    private int visible;
    private int items;
    private int longest;
    private int words;
    private int others;
    private int capitals;
    private int signs;
    private int pauses;
    private String first = "";
    private String last = "";

    private ProseLines() {}

    public static boolean are(List<String> lines) {
        var prose = new ProseLines();
        for (var line : lines) {
            if (!line.isBlank() && !prose.add(line.strip())) {
                return false;
            }
        }
        return prose.isText();
    }

    /// Whether a line may be text.
    private boolean add(String line) {
        visible++;
        longest = Math.max(longest, line.length());
        var text = MARK.matcher(line).replaceFirst("");
        items += text.length() < line.length() ? 1 : 0;
        if (text.isEmpty() || "#$%@/".indexOf(text.charAt(0)) >= 0 || text.startsWith("--")
                || "{};".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        last = INLINE.matcher(text).replaceAll("").strip();
        first = first.isEmpty() ? last : first;
        pauses += last.contains(", ") || last.contains(". ") ? 1 : 0;
        signs += (int) last.chars().filter(c -> SIGNS_OF_CODE.indexOf(c) >= 0).count() + (last.contains("()") ? 1 : 0);
        words += (int) WITHOUT_BLANKS.matcher(last).results().count() / 2;
        for (var token : last.split("\\s+")) {
            if (WORD.matcher(token).matches()) {
                words++;
                capitals += isCapitals(token) ? 1 : 0;
            } else if (OPTION.matcher(token).lookingAt()) {
                return false;
            } else if (!WITHOUT_BLANKS.matcher(token).find()) {
                others++;
            }
        }
        return true;
    }

    private boolean isText() {
        if (words < 2 || others * 4 > words || capitals > 1 && capitals * 4 > words
                || signs > (words < VERY_MANY_WORDS ? 0 : words / VERY_MANY_WORDS)) {
            return false;
        }
        var isSentence = !last.isEmpty() && ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
        var isLong = words >= MANY_WORDS && (visible == 1 || longest >= SHORT_LINE);
        return isSentence && (isUpper(first) || words >= MANY_WORDS) || isLong && (isUpper(first) || pauses > 0)
                || items == visible && items > 1 && others == 0 && words >= 2 * items;
    }

    /// A letter of a script that has capitals must be one.
    private static boolean isUpper(String text) {
        return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean isCapitals(String token) {
        return token.length() > 2 && token.equals(token.toUpperCase(Locale.ROOT))
                && !token.equals(token.toLowerCase(Locale.ROOT));
    }
}
