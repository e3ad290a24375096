package dev.recto.markdown.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.block.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerEdgesTest {
    private static String kept(String answer) {
        return AnswerEdges.keep(new Slice(answer, 1)).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[← Previous](one.md) | [Next →](three.md)",
            "👉 [Next: Rivers](rivers.md)",
            "[← All rivers](../index.md)",
            "[Seas →](seas.md)",
            "⬅️ [Previous](lakes.md)",
            "[Zurück](a.md) · [Weiter](c.md)",
            "[上一页](a.md) [下一页](c.md)",
            "[К оглавлению](README.md)"})
    void linksToTheNextPageAreNoPartOfAnAnswer(String way) {
        assertEquals("It melts.", kept("It melts.\n\n---\n" + way + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[Next.js on routes](https://example.org/routes)",
            "See [the next chapter](three.md) for more.",
            "- [Back pressure](pressure.md)",
            "[Rivers](rivers.md)"})
    void otherLinksAre(String link) {
        assertEquals("It melts.\n\n" + link, kept("It melts.\n\n" + link + "\n"));
    }

    @Test
    void aSentenceIsNoCode() {
        assertEquals(" - a\n - b", kept(" - a\n - b"));
        assertEquals("Yes, up to two hours before.", kept("    Yes, up to two hours before."));
    }

    @Test
    void indentedCodeStaysCode() {
        assertEquals("    x = 1\n    print(x)", kept("    x = 1\n    print(x)"));
        assertEquals("    git push", kept("    git push"));
    }

    @Test
    void tagsOfAParagraphGoTogether() {
        assertEquals("It melts.", kept("<p>It melts.</p>"));
        assertEquals("<p>It melts.</p>\n<p>Then it runs.", kept("<p>It melts.</p>\n<p>Then it runs.</p>"));
    }
}
