package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesOfItemsTest {
    @Test
    void linesThatAreSentencesStayLines() {
        assertEquals("<p>Cheaper: less paper.<br />\nLighter: it fits a <strong>pocket.</strong></p>\n", html("""
                Cheaper: less paper.
                Lighter: it fits a **pocket.**
                """));
    }

    @Test
    void threeLinesWithCapitalsStayLines() {
        assertEquals("<p>Folding<br />\nSewing by hand<br />\nBinding</p>\n", html("""
                Folding
                  Sewing by hand
                  Binding
                """));
    }

    @Test
    void wrappedProseFlows() {
        assertEquals("<p>A sheet is folded once and gives two leaves. Folded\ntwice it gives four, which printers\n"
                + "call a quarto.</p>\n", html("""
                A sheet is folded once and gives two leaves. Folded
                twice it gives four, which printers
                call a quarto.
                """));
    }

    @Test
    void twoLinesWithCapitalsAreNotEnough() {
        assertEquals("<p>Printed in\nVenice</p>\n", html("Printed in\nVenice\n"));
    }

    private static String html(String markdown) {
        return new MarkdownHtml().render(markdown);
    }
}
