package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private final MarkdownHtml markdown = new MarkdownHtml();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "the slope $a_1*b_1*c$ is ¦ a_1*b_1*c",
        "with spaces $ x $ inside ¦ x",
        "Bayes: $ P(A | B) = P(B | A) P(A) / P(B) $. ¦ P(A | B) = P(B | A) P(A) / P(B)",
        "a 3$\\times$3 kernel ¦ \\times",
        "the $n$th and the $k$-nearest ¦ n",
        "a price within \\(c \\leq 5\\) ¦ c \\leq 5",
        "quoted by the host $`a_b`$ ¦ a_b",
        "a dollar within $\\text{5 \\$ a day}$ ¦ \\text{5 \\$ a day}",
        "nested $\\text{where $x$ holds}$ here ¦ \\text{where $x$ holds}",
        "|A| is $|A|$ ¦ |A|"})
    void formulaIsFoundBeforeMarkdownReadsIt(String text, String tex) {
        assertEquals(true, html(text).contains("<span class=\"math\">" + tex + "</span>"), html(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "it costs $5 and then $6",
        "from $5-$6 a month",
        "between $5 (low) and $6 (high) = cheap",
        "set $HOME and $PATH first",
        "run $FOO/bin:$PATH",
        "in PHP `$a` or $a = $b + $c",
        "escaped \\$x\\$ signs",
        "in code `$x$` and `\\(y\\)`",
        "a lone $ sign",
        "a footnote \\[see below\\] only",
        "an aside \\(see the note\\) only"})
    void pricesVariablesCodeAndEscapesAreNoFormulas(String text) {
        assertEquals(false, html(text).contains("class=\"math"), html(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "$$\na\n- b\n= c\n$$",
        "\\[\na\n- b\n= c\n\\]",
        "$$ a\n- b\n= c $$",
        "```math\na\n- b\n= c\n```",
        "$$\na\n\n- b\n= c\n$$",
        "text before\n$$\na\n- b\n= c\n$$\ntext after"})
    void displayedFormulaKeepsLinesThatLookLikeMarkdown(String text) {
        assertEquals(true, html(text).contains("<div class=\"math display\">a\n- b\n= c</div>"), html(text));
    }

    @Test
    void environmentIsAFormulaWithoutDollars() {
        assertEquals("<div class=\"math display\">\\begin{align}\nx &amp;= 1\\\\\ny &amp;= 2\n\\end{align}</div>",
                html("\\begin{align}\nx &= 1\\\\\ny &= 2\n\\end{align}"));
    }

    @Test
    void formulaInListAndQuotationStaysThere() {
        assertEquals("<ul>\n<li>first\n<div class=\"math display\">x = 1</div>\n</li>\n</ul>",
                html("- first\n  $$\n  x = 1\n  $$"));
        assertEquals("<blockquote>\n<div class=\"math display\">x = 1</div>\n</blockquote>",
                html("> $$\n> x = 1\n> $$"));
    }

    @Test
    void displayedFormulaWithinASentenceStaysInIt() {
        assertEquals("<p>so <span class=\"math display\">x = 1</span> holds</p>", html("so $$x = 1$$ holds"));
    }

    @Test
    void forgottenDelimiterHidesNothing() {
        assertEquals("<p>$$</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>", html("$$\n\n- one\n- two"));
    }

    @Test
    void longFormulaIsShownAsItsSource() {
        var tex = "x + ".repeat(3_000) + "x";
        assertEquals("<pre><code>" + tex + "</code></pre>", html("$$\n" + tex + "\n$$"));
    }

    @Test
    void formulaBetweenHtmlTagsIsAFormula() {
        assertEquals("<table><tr><td><span class=\"math\">x_1</span></td><td><code>$x_1$</code></td></tr></table>",
                html("<table><tr><td>$x_1$</td><td><code>$x_1$</code></td></tr></table>"));
    }

    private String html(String text) {
        return markdown.render(text).strip();
    }
}
