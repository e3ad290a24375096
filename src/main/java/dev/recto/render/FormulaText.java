package dev.recto.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A TeX formula as readable text: `\frac{1}{n}\sum_{i=1}^{n} x_i^2` becomes `1/n ∑ᵢ₌₁ⁿ xᵢ²`.
///
/// Understands what study documents use; of an unknown command its name remains. Several lines (`aligned`, `\\`) stay
/// several lines. Not thread-safe; one instance reads one formula.
final class FormulaText {
    /// Longer ones are no formulas; they are shown as written.
    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 60;
    private static final Pattern SPACES = Pattern.compile("[ \t]{2,}");

    private final TexCursor tex;
    private int depth;

    private FormulaText(String tex) {
        this.tex = new TexCursor(tex);
    }

    /// @param tex without its dollar signs
    static String of(String tex) {
        if (tex.length() > LONGEST) {
            return tex.strip();
        }
        try {
            var lines = new FormulaText(tex).rows("").stream().map(cells -> String.join(" ", cells)).toList();
            var text = lines.stream().map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                    .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (TooDeep _) {
            return tex.strip();
        }
    }

    /// Reads rows of cells until `\end{environment}` or, for none, the end.
    private List<List<String>> rows(String environment) {
        var rows = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(sequence(false));
            if (tex.isAtEnd() || !environment.isEmpty() && tex.skip("\\end{" + environment + "}")) {
                rows.add(List.copyOf(cells));
                return rows;
            }
            if (tex.skip("\\\\") || tex.skip("\\cr")) {
                rows.add(List.copyOf(cells));
                cells.clear();
                tex.skipOptional();
            } else if (!tex.skip("&")) {
                tex.advance(1);
            }
        }
    }

    /// Reads until something that ends a cell, a group or an environment; that is left for the caller.
    private String sequence(boolean tight) {
        var out = new FormulaLine(tight);
        while (!tex.isAtEnd() && !atEnd()) {
            element(out);
        }
        return out.toString();
    }

    private boolean atEnd() {
        return tex.peek() == '}' || tex.peek() == '&' || tex.startsWith("\\\\") || tex.startsWithCommand("\\cr")
                || tex.startsWith("\\end{");
    }

    private void element(FormulaLine out) {
        var c = tex.peek();
        switch (c) {
            case '\\' -> command(out);
            case '{' -> {
                // `1{,}000`: how TeX writes a comma that parts digits, not arguments.
                if (tex.skip("{,}")) {
                    out.attach(",");
                } else {
                    out.operand(group(out.tight));
                }
            }
            case '^', '_' -> {
                tex.advance(1);
                var script = argument(true).strip();
                out.attach(c == '^' ? FormulaScript.raised(script) : FormulaScript.lowered(script));
            }
            case '\'' -> {
                tex.advance(1);
                out.attach("′");
            }
            case '=', '<', '>' -> out.relation(tex.oneCharacter());
            case '+', '-', '*' -> {
                tex.advance(1);
                out.operator(c == '-' ? "−" : String.valueOf(c));
            }
            case ',', ';' -> {
                tex.advance(1);
                out.attach(out.tight ? String.valueOf(c) : c + " ");
            }
            case '~' -> {
                tex.advance(1);
                out.space();
            }
            case '%' -> tex.skipLine();
            default -> {
                if (Character.isWhitespace(c)) {
                    tex.advance(1);
                } else {
                    out.operand(tex.oneCharacter());
                }
            }
        }
    }

    private void command(FormulaLine out) {
        var name = tex.commandName();
        if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            switch (name) {
                case ",", ":", ";", " ", ">" -> out.space();
                case "!", "(", ")", "[", "]", "-", "/" -> { }
                case "|" -> out.operand("‖");
                default -> out.operand(name);
            }
            return;
        }
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> {
                var above = argument(false).strip();
                out.fraction(bracketed(above) + "/" + bracketed(argument(false).strip()));
            }
            case "binom", "dbinom", "tbinom" -> {
                var above = argument(false).strip();
                out.operand("(" + above + " choose " + argument(false).strip() + ")");
            }
            case "sqrt" -> {
                var degree = tex.optional();
                out.operand(FormulaScript.raised(degree) + "√" + bracketed(argument(false).strip()));
            }
            case "text", "textrm", "textbf", "textit", "textsf", "texttt", "mbox", "hbox" -> out.word(tex.literal());
            case "mathrm", "mathbf", "mathsf", "mathtt", "mathit", "boldsymbol", "bm", "pmb", "mathnormal" ->
                out.operand(argument(out.tight));
            case "operatorname", "operatorname*" -> out.function(argument(out.tight).strip());
            case "mathbb" -> out.operand(FormulaSymbols.doubleStruck(argument(out.tight).strip()));
            case "mathcal", "mathscr" -> out.operand(FormulaSymbols.script(argument(out.tight).strip()));
            case "left", "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr",
                    "middle" -> delimiter(out);
            case "begin" -> environment(out);
            case "overset", "stackrel" -> {
                var above = argument(true).strip();
                out.relation(argument(false).strip() + FormulaScript.raised(above));
            }
            case "underset" -> {
                var below = argument(true).strip();
                out.operand(argument(false).strip() + FormulaScript.lowered(below));
            }
            case "underbrace", "overbrace", "phantom", "boxed", "mathop", "mathrel", "mathbin", "substack" ->
                out.operand(argument(out.tight));
            case "color", "label", "class", "htmlClass", "hspace", "vspace", "includegraphics" -> tex.literal();
            case "textcolor", "colorbox", "href", "htmlData", "htmlId", "htmlStyle" -> {
                tex.literal();
                out.operand(argument(out.tight));
            }
            case "tag" -> out.word("  (" + tex.literal() + ")");
            case "pmod" -> out.word(" (mod " + argument(false).strip() + ")");
            case "not" -> out.relation(negated());
            case "quad", "qquad" -> out.gap();
            case "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "nonumber", "notag", "rm", "bf",
                    "it", "cal", "hline", "small", "large", "Large", "normalsize", "displaylimits" -> { }
            default -> symbol(name, out);
        }
    }

    private void symbol(String name, FormulaLine out) {
        var accent = FormulaSymbols.accent(name);
        var between = FormulaSymbols.between(name);
        var function = FormulaSymbols.function(name);
        if (accent.isPresent()) {
            out.operand(accented(name, argument(true).strip(), accent.get()));
        } else if (between.isPresent()) {
            out.relation(between.get());
        } else if (function.isPresent()) {
            out.function(function.get());
        } else {
            var ordinary = FormulaSymbols.ordinary(name);
            if (ordinary.isPresent()) {
                out.operand(ordinary.get());
            } else {
                out.function(name);
            }
        }
    }

    private static String accented(String name, String text, String accent) {
        return text.codePointCount(0, text.length()) == 1 ? text + accent : name + "(" + text + ")";
    }

    private String negated() {
        var sign = argument(true).strip();
        return switch (sign) {
            case "=" -> "≠";
            case "∈" -> "∉";
            default -> sign + "\u0338";
        };
    }

    /// The sign after `\left`, `\right`, `\big`; a dot stands for none.
    private void delimiter(FormulaLine out) {
        tex.skipSpace();
        if (tex.isAtEnd()) {
            return;
        }
        if (tex.peek() == '\\') {
            command(out);
        } else {
            var sign = tex.oneCharacter();
            if (!sign.equals(".")) {
                out.operand(sign);
            }
        }
    }

    private void environment(FormulaLine out) {
        var name = tex.literal();
        if (name.equals("array")) {
            tex.literal();
        }
        enter();
        var rows = rows(name);
        leave();
        var joined = rows.stream().map(cells -> cells.stream().map(String::strip).collect(Collectors.joining("  ")))
                .filter(row -> !row.isBlank()).toList();
        switch (name.replace("*", "")) {
            case "cases" -> out.operand("{ " + String.join("; ", joined));
            case "pmatrix" -> out.operand("(" + String.join("; ", joined) + ")");
            case "vmatrix" -> out.operand("|" + String.join("; ", joined) + "|");
            case "matrix", "bmatrix", "Bmatrix", "array", "smallmatrix" ->
                    out.operand("[" + String.join("; ", joined) + "]");
            default -> out.lines(rows.stream().map(cells -> String.join(" ", cells).strip()).toList());
        }
    }

    /// A group, a command with its arguments, or one character.
    private String argument(boolean tight) {
        tex.skipSpace();
        if (tex.isAtEnd() || tex.peek() == '}' || tex.peek() == '&') {
            return "";
        }
        if (tex.peek() == '{') {
            return group(tight);
        }
        if (tex.peek() == '\\') {
            var line = new FormulaLine(tight);
            enter();
            command(line);
            leave();
            return line.toString();
        }
        return tex.oneCharacter();
    }

    private String group(boolean tight) {
        enter();
        tex.advance(1);
        var parts = new StringBuilder(sequence(tight));
        // A cell or line end inside a group belongs to something not understood here: a space does for it.
        while (!tex.isAtEnd() && tex.peek() != '}') {
            tex.advance(tex.peek() == '\\' ? 2 : 1);
            parts.append(' ').append(sequence(tight));
        }
        tex.advance(1);
        leave();
        return parts.toString();
    }

    private static String bracketed(String text) {
        return FormulaLine.isAtom(text) ? text : "(" + text + ")";
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new TooDeep();
        }
    }

    private void leave() {
        depth--;
    }

    private static final class TooDeep extends RuntimeException {
        TooDeep() {
            super(null, null, false, false);
        }
    }
}
