package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {
        "\\frac{1}{n}\\sum_{i=1}^{n} x_i^2 => 1/n ∑ᵢ₌₁ⁿ xᵢ²",
        "P(A|B) = \\frac{P(B|A)P(A)}{P(B)} => P(A|B) = (P(B|A)P(A))/P(B)",
        "\\frac{S}{F}(r^{-1} - 1) => (S/F)(r⁻¹ − 1)",
        "1{,}000{,}001 => 1,000,001",
        "\\frac{\\partial L}{\\partial w_{ij}} => ∂L/∂wᵢⱼ",
        "\\sqrt{x^2+y^2} \\leq \\left( \\frac{a+b}{2} \\right)^2 => √(x² + y²) ≤ ((a + b)/2)²",
        "\\sqrt[3]{8} => ³√8",
        "L_{total} = \\lambda_1 L_{\\text{task}} => L_total = λ₁L_task",
        "\\theta^* = \\arg\\min_\\theta L(\\theta) => θ* = arg min_θ L(θ)",
        "\\hat{y} = \\sigma(w^\\top x + b) => ŷ = σ(wᵀx + b)",
        "x \\in \\mathbb{R}^{n \\times m} => x ∈ ℝ^(n×m)",
        "\\mathcal{L}, \\mathcal{D} => ℒ, 𝒟",
        "O(n \\log n) => O(n log n)",
        "a \\not= b => a ≠ b",
        "-x + -1 => −x + −1",
        "H = -\\sum_i p_i \\log p_i => H = −∑ᵢ pᵢ log pᵢ",
        "\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix} => [1 2; 3 4]",
        "\\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases} => { x if x > 0; 0 otherwise",
        "\\binom{n}{k} => (n choose k)",
        "\\lim_{x\\to\\infty} \\frac1x => lim_(x→∞) 1/x",
        "10\\% \\, \\text{of } \\$5 => 10% of $5",
    })
    void readsAsAPersonWouldWriteIt(String tex, String text) {
        assertEquals(text, FormulaText.of(tex));
    }

    @Test
    void alignedLinesStayLines() {
        assertEquals("a = b + c\n= d", FormulaText.of("\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}"));
    }

    @Test
    void unknownCommandsKeepTheirName() {
        assertEquals("foo ab", FormulaText.of("\\foo{a}{b}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"\\frac", "}}", "\\end{x}", "\\begin{x}", "{", "^", "a_", "\\left", "\\", "&&", "\\\\["})
    void brokenFormulasComeToAnEnd(String tex) {
        assertTrue(FormulaText.of(tex).length() <= tex.length() + 2);
    }

    @Test
    void tooDeepOnesAreShownAsWritten() {
        var tex = "{".repeat(500) + "x" + "}".repeat(500);
        assertEquals(tex, FormulaText.of(tex));
    }
}
