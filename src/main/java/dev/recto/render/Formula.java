package dev.recto.render;

import java.util.Optional;

/// A formula found in running text.
///
/// @param tex without its delimiters
/// @param length how many chars it takes in the text, delimiters included
record Formula(String tex, Layout layout, int length) {
    /// What a person can read; longer ones are shown as their source.
    static final int LONGEST = 10_000;

    enum Layout { INLINE, DISPLAY }

    /// Text from a certain place on.
    @FunctionalInterface
    interface Ahead {
        /// The char so many places on; 0 past the end.
        char at(int offset);

        static Ahead of(CharSequence text, int start) {
            return offset -> start + offset < text.length() ? text.charAt(start + offset) : 0;
        }
    }

    /// The formula that begins exactly here, if one does.
    ///
    /// @param before the code point before, or 0
    static Optional<Formula> at(Ahead text, int before) {
        return switch (text.at(0)) {
            case '$' -> before == '$' ? Optional.empty() : afterDollar(text, before);
            case '\\' -> switch (text.at(1)) {
                case '(' -> bracketed(text, ')', Layout.INLINE);
                case '[' -> bracketed(text, ']', Layout.DISPLAY);
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    private static Optional<Formula> afterDollar(Ahead text, int before) {
        return switch (text.at(1)) {
            case '$' -> displayed(text);
            case '`' -> quoted(text);
            default -> inline(text, before);
        };
    }

    /// `$$ … $$`, also over several lines of a paragraph.
    private static Optional<Formula> displayed(Ahead text) {
        for (int i = 2; i < LONGEST && text.at(i) != 0; i++) {
            if (text.at(i) == '\\') {
                i++;
            } else if (text.at(i) == '$') {
                return text.at(i + 1) == '$' ? formula(text, 2, i, i + 2, Layout.DISPLAY) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `` $`…`$ ``, which some hosts offer where dollars alone are ambiguous.
    private static Optional<Formula> quoted(Ahead text) {
        for (int i = 2; i < LONGEST && text.at(i) != 0; i++) {
            if (text.at(i) == '`') {
                return text.at(i + 1) == '$' ? formula(text, 2, i, i + 2, Layout.INLINE) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `$…$`. A dollar within braces (`\text{5 \$ or $x$}`) does not close it; one that leaves braces open may.
    private static Optional<Formula> inline(Ahead text, int before) {
        int depth = 0;
        int passed = 0;
        for (int i = 1; i < LONGEST; i++) {
            switch (text.at(i)) {
                case 0, '`' -> {
                    return Optional.empty();
                }
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                case '$' -> {
                    if (depth <= 0) {
                        return isMath(text, i, before)
                                ? formula(text, 1, i, i + 1, Layout.INLINE) : Optional.empty();
                    }
                    if (++passed > 8) {
                        return Optional.empty();
                    }
                }
                default -> { }
            }
        }
        return Optional.empty();
    }

    /// Pandoc's rule: "the opening $ must have a non-space character immediately to its right, while the closing $ must
    /// have a non-space character immediately to its left, and must not be followed immediately by a digit". Beyond it,
    /// spaces inside are accepted where only a formula has such characters, and prices and shell variables are not.
    private static boolean isMath(Ahead text, int close, int before) {
        var tex = slice(text, 1, close);
        if (tex.isBlank()) {
            return false;
        }
        boolean telling = tex.chars().anyMatch(c -> "\\^_".indexOf(c) >= 0);
        boolean tight = tex.equals(tex.strip());
        char after = text.at(close + 1);
        if (!tight) {
            boolean mathematical = telling || tex.strip().length() == 1
                    || tex.chars().anyMatch(c -> "={}<>+*/|".indexOf(c) >= 0);
            return mathematical && tex.indexOf('\n') < 0 && !isWord(before) && !isWord(after);
        }
        if (isWord(before) && !telling) {
            return false;
        }
        if (after >= '0' && after <= '9') {
            return tex.startsWith("\\");
        }
        return !isWord(after) || telling
                || tex.length() <= 3 && Character.isLetterOrDigit(tex.charAt(tex.length() - 1));
    }

    private static boolean isWord(int c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /// `\(…\)` and `\[…\]`, unless the backslashes only keep brackets from being a link.
    private static Optional<Formula> bracketed(Ahead text, char close, Layout layout) {
        char open = text.at(1);
        for (int i = 2; i < LONGEST && text.at(i) != 0; i++) {
            if (text.at(i) == '\\') {
                i++;
                if (text.at(i) == close) {
                    var tex = slice(text, 2, i - 1);
                    boolean math = tex.strip().length() <= 3
                            || tex.chars().anyMatch(c -> "\\^_={}<>+*/|".indexOf(c) >= 0);
                    return math ? formula(text, 2, i - 1, i + 1, layout) : Optional.empty();
                }
                if (text.at(i) == open) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Formula> formula(Ahead text, int from, int to, int length, Layout layout) {
        var tex = slice(text, from, to);
        return tex.isBlank() ? Optional.empty() : Optional.of(new Formula(tex.strip(), layout, length));
    }

    private static String slice(Ahead text, int from, int to) {
        var slice = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            slice.append(text.at(i));
        }
        return slice.toString();
    }
}
