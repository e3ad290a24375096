package dev.recto.markdown.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"---", " * * *", "___ ", "<br>", "</div> </details>", "<!-- to do -->", "{{< end >}}"})
    void rulesTagsAndCommentsSayNothing(String line) {
        assertTrue(EmptyLine.is(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "- item", "*** a", "<br>text", "<em>x</em>", "{{ name }}", "**bold**"})
    void textAndItemsDo(String line) {
        assertEquals(false, EmptyLine.is(line));
    }

    @Test
    void aRuleMayStandBelowOtherLines() {
        assertTrue(EmptyLine.isRule("text\n- - -", 5));
        assertEquals(false, EmptyLine.isRule("- - -\ntext", 6));
    }
}
