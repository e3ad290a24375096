package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FormulaScriptTest {
    @Test
    void whatIsShortBecomesSmall() {
        assertEquals("²", FormulaScript.raised("2"));
        assertEquals("ᵢ₌₁", FormulaScript.lowered("i=1"));
    }

    @Test
    void wordsAreNotSpeltInSmallLetters() {
        assertEquals("_max", FormulaScript.lowered("max"));
    }

    @Test
    void whatIsLongIsBracketedUnlessItIsAWord() {
        assertEquals("^(n+1−2)", FormulaScript.raised("n+1−2"));
        assertEquals("^12345", FormulaScript.raised("12345"));
    }

    @Test
    void ofNothingNothingIsLeft() {
        assertEquals("", FormulaScript.raised(""));
    }
}
