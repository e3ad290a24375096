package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class CodeInkTest {
    @Test
    void commentsStringsAndKeywordsAreToldApart() {
        assertInked("[K:return] [S:\"a \\\" b\"]; [C:// return]", "return \"a \\\" b\"; // return", "java");
        assertInked("[K:def] f(x): [C:# it's]", "def f(x): # it's", "Python");
        assertInked("[K:SELECT] selected [K:from] t [C:-- all]", "SELECT selected from t -- all", "sql");
        assertInked("{[S:\"a\"]: [K:true]}", "{\"a\": true}", "json");
    }

    @Test
    void aCommentGoesOnOverLineEnds() {
        assertInked("[C:/* a\n * b */] [K:int] c", "/* a\n * b */ int c", "c");
        assertInked("[C:/* never closed\n int]", "/* never closed\n int", "c");
    }

    @Test
    void anApostropheOpensNoText() {
        assertInked("[K:fn] f<'a>()", "fn f<'a>()", "rust");
    }

    @Test
    void codeInAnUnknownLanguageIsInOneInk() {
        assertEquals(new AttributedString("let x", Ink.CODE), CodeInk.of("let x", ""));
        assertEquals(new AttributedString("let x", Ink.CODE), CodeInk.of("let x", "brainfork"));
    }

    @Test
    void nothingIsLostHoweverStrangeTheCode() {
        for (var code : new String[] {"\"" + "\\\"".repeat(9_000), "'" + "\\x".repeat(9_000) + "'", "/*".repeat(9_000),
                "`" + "a\n".repeat(9_000), "_".repeat(19_000), "\"\"\"" + "\"".repeat(9_000)}) {
            for (var language : new String[] {"java", "python", "sql", "json"}) {
                assertEquals(code, CodeInk.of(code, language).toString());
            }
        }
    }

    /// @param expected inked pieces in brackets: K keyword, S string, C comment
    private static void assertInked(String expected, String code, String language) {
        var inked = CodeInk.of(code, language);
        var shown = new StringBuilder();
        for (int start = 0, end; start < inked.length(); start = end) {
            end = inked.runLimit(start);
            var run = inked.substring(start, end);
            var ink = inked.styleAt(start);
            shown.append(ink.equals(Ink.PLAIN) ? run : "[" + name(ink) + ":" + run + "]");
        }
        assertEquals(expected, shown.toString());
    }

    private static String name(org.jline.utils.AttributedStyle ink) {
        return ink.equals(Ink.FAINT) ? "C" : ink.equals(Ink.PLAIN.foreground(2)) ? "S" : "K";
    }
}
