package dev.recto.markdown.edge;

import java.util.List;
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
    private static final Pattern WITHOUT_BLANKS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final String SIGNS_OF_CODE = "{}<>=;|\\$";
    private static final String ENDS = ".!?。！？؟।…";

    /// Fewer words than these are text only if they end as a sentence does.
    private static final int MANY_WORDS = 8;
    /// With so many, a sign of code may stand among them.
    private static final int VERY_MANY_WORDS = 25;
    /// Lines that are shorter are broken for a reason, as in verse or in what a program prints.
    private static final int SHORT_LINE = 40;

    private ProseLines() {}

    public static boolean are(List<String> lines) {
        var words = 0;
        var others = 0;
        var capitals = 0;
        var signs = 0;
        var longest = 0;
        var items = 0;
        var visible = 0;
        var last = "";
        var first = "";
        for (var written : lines) {
            var stripped = written.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            visible++;
            longest = Math.max(longest, stripped.length());
            var text = MARK.matcher(stripped).replaceFirst("");
            items += text.length() < stripped.length() ? 1 : 0;
            if (text.isEmpty() || "#$%@/".indexOf(text.charAt(0)) >= 0 || text.startsWith("--")
                    || "{};".indexOf(text.charAt(text.length() - 1)) >= 0) {
                return false;
            }
            var plain = INLINE.matcher(text).replaceAll("");
            first = first.isEmpty() ? plain.strip() : first;
            last = plain.strip();
            signs += (int) plain.chars().filter(c -> SIGNS_OF_CODE.indexOf(c) >= 0).count()
                    + (plain.contains("()") ? 1 : 0);
            words += (int) WITHOUT_BLANKS.matcher(plain).results().count() / 2;
            for (var token : plain.strip().split("\\s+")) {
                if (WORD.matcher(token).matches()) {
                    words++;
                    capitals += isCapitals(token) ? 1 : 0;
                } else if (!WITHOUT_BLANKS.matcher(token).find()) {
                    others++;
                }
            }
        }
        if (words < 2 || others * 4 > words || capitals > 1 && capitals * 4 > words
                || signs > (words < VERY_MANY_WORDS ? 0 : words / VERY_MANY_WORDS)) {
            return false;
        }
        var isSentence = !last.isEmpty() && ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
        return isSentence && (isUpper(first) || words >= MANY_WORDS)
                || words >= MANY_WORDS && (visible == 1 || longest >= SHORT_LINE)
                || items == visible && items > 1 && others == 0 && words >= 2 * items;
    }

    /// A letter of a script that has capitals must be one.
    private static boolean isUpper(String text) {
        return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean isCapitals(String token) {
        return token.length() > 2 && token.equals(token.toUpperCase(java.util.Locale.ROOT))
                && !token.equals(token.toLowerCase(java.util.Locale.ROOT));
    }
}
