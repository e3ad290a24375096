package dev.recto.markdown.edge;

/// A text in which code and formulas are out of reach: what looks like a mark there is none.
public final class Masked {
    /// Stands for a character that is not to be looked at.
    public static final char HIDDEN = '\0';

    private static final int LONGEST_FORMULA = 2000;

    private Masked() {}

    /// A text of the same length, its code spans, fences and formulas hidden.
    public static String of(String text) {
        return hide(text, true);
    }

    /// A text of the same length, its code spans and fences hidden, its formulas not.
    public static String code(String text) {
        return hide(text, false);
    }

    private static String hide(String text, boolean formulas) {
        if (text.indexOf('`') < 0 && text.indexOf('~') < 0 && text.indexOf('$') < 0) {
            return text;
        }
        var out = text.toCharArray();
        for (var i = 0; i < out.length; ) {
            var end = switch (text.charAt(i)) {
                case '`' -> endOfCode(text, i);
                case '~' -> text.startsWith("~~~", i) && startsLine(text, i) ? endOfCode(text, i) : -1;
                case '$' -> formulas ? endOfFormula(text, i) : -1;
                case '\\' -> i + 2;
                default -> -1;
            };
            if (end > i + 2 || end > i && text.charAt(i) != '\\') {
                for (var j = i; j < end; j++) {
                    out[j] = text.charAt(j) == '\n' ? '\n' : HIDDEN;
                }
            }
            i = end > i ? end : i + Math.max(1, runLength(text, i));
        }
        return new String(out);
    }

    private static int runLength(String text, int start) {
        var c = text.charAt(start);
        var end = start;
        while ((c == '`' || c == '~' || c == '$') && end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - start;
    }

    private static boolean startsLine(String text, int at) {
        var i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private static int endOfCode(String text, int start) {
        var length = runLength(text, start);
        var fence = text.substring(start, start + length);
        var isFence = length >= 3 && startsLine(text, start);
        for (var i = text.indexOf(fence, start + length); i >= 0; i = text.indexOf(fence, i)) {
            var closing = runLength(text, i);
            if (isFence ? startsLine(text, i) : closing == length) {
                return i + closing;
            }
            i += closing;
        }
        return isFence ? text.length() : -1;
    }

    /// `$…$` on one line without a digit behind it, so that prices are none; `$$…$$` over several.
    private static int endOfFormula(String text, int start) {
        if (text.startsWith("$$", start)) {
            var end = text.indexOf("$$", start + 2);
            return end < 0 || end - start > LONGEST_FORMULA ? -1 : end + 2;
        }
        for (var i = start + 1; i < text.length() && i - start < LONGEST_FORMULA && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '$') {
                var price = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
                return i == start + 1 || price ? -1 : i + 1;
            }
        }
        return -1;
    }
}
