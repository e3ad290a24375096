package dev.recto.render;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands above or below the line in a formula, as readable text: `x^2` becomes `x²`, `x_{max}` becomes `x_max`.
final class FormulaScript {
    /// Small letters are hard to read; longer scripts are written out.
    private static final int LONGEST_SCRIPT = 4;
    /// Nor are words read well letter by letter.
    private static final Pattern SPELT = Pattern.compile("\\p{L}{3}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private FormulaScript() {}

    static String raised(String text) {
        return script(text, FormulaSymbols.raised(text), "^");
    }

    static String lowered(String text) {
        return script(text, FormulaSymbols.lowered(text), "_");
    }

    private static String script(String text, Optional<String> small, String sign) {
        if (text.isEmpty()) {
            return "";
        }
        if (small.isPresent() && text.codePointCount(0, text.length()) <= LONGEST_SCRIPT
                && !SPELT.matcher(text).find()) {
            return small.get();
        }
        return sign + (WORD.matcher(text).matches() ? text : "(" + text + ")");
    }
}
