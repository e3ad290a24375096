package dev.recto.render;

import java.util.List;
import java.util.regex.Pattern;

/// What was read so far of one sequence, spaced as a formula is: around relations, around operators between two
/// operands, after functions. A tight one (a script) has no such spaces.
final class FormulaLine {
    private static final Pattern ATOM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}.∞∂∇]+|[\\p{L}\\p{M}\\p{N}]*\\([^()]*\\)|√\\([^()]*\\)");

    private static final int LONGEST_ATOM = 100;

    private final StringBuilder text = new StringBuilder();
    final boolean tight;
    private boolean afterFunction;
    private boolean afterSum;
    private int fractionStart;
    private int fractionEnd = -1;

    FormulaLine(boolean tight) {
        this.tight = tight;
    }

    /// A name, a number, a bracketed whole or a call: needs no brackets of its own.
    static boolean isAtom(String text) {
        return ATOM.matcher(text).matches();
    }

    void operand(String operand) {
        if (operand.isEmpty()) {
            return;
        }
        var first = operand.codePointAt(0);
        if (fractionEnd == text.length() && (first == '(' || first == '[')) {
            // `S/F(r)` would read as S over a function of r.
            text.insert(fractionStart, '(').append(')');
        }
        if (afterSum || afterFunction && (Character.isLetterOrDigit(first) || first == '√')
                || !tight && endsWithFraction() && Character.isLetter(first) || !tight && "∑∏∫".indexOf(first) >= 0
                        && endsWithOperand()) {
            space();
        }
        afterFunction = false;
        afterSum = operand.length() == 1 && "∑∏∫".contains(operand);
        text.append(operand);
    }

    /// @param fraction what is above, a slash, and what is below
    void fraction(String fraction) {
        operand(fraction);
        fractionStart = text.length() - fraction.length();
        fractionEnd = text.length();
    }

    private boolean endsWithOperand() {
        return !text.isEmpty() && "−+*(=[{|".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /// `1/n x` must not read as one over n x.
    private boolean endsWithFraction() {
        var slash = text.lastIndexOf("/");
        return slash >= text.length() - LONGEST_ATOM && slash >= 0 && isAtom(text.substring(slash + 1));
    }

    void attach(String script) {
        text.append(script);
        afterFunction = afterFunction || script.startsWith("_") || script.startsWith("^");
    }

    void function(String name) {
        if (!text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
            space();
        }
        text.append(name);
        afterFunction = true;
    }

    void word(String words) {
        text.append(words);
        afterFunction = false;
    }

    void relation(String sign) {
        text.append(tight ? sign : " " + sign + " ");
        afterFunction = false;
    }

    void operator(String sign) {
        var last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        var isBetween = last >= 0 && "=<>+−*(,;[{≤≥≈→∈".indexOf(text.charAt(last)) < 0;
        text.append(tight || !isBetween ? sign : " " + sign + " ");
        afterFunction = false;
    }

    void space() {
        if (!tight && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    void gap() {
        text.append(tight ? " " : "  ");
    }

    void lines(List<String> lines) {
        text.append(String.join("\n", lines));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
