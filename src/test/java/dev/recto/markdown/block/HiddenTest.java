package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is hidden is shown as `x`.
class HiddenTest {
    @Test
    void codeSpansOnOneLine() {
        assertEquals("a xxx b xxxxxxx c", shown("a `b` b ``c`d`` c"));
        assertEquals("a `b\nc d `` e ` f", shown("a `b\nc d `` e ` f"));
    }

    @Test
    void commentsThatEnd() {
        assertEquals("a xxxxxx--> b <!-- c", shown("a <!-- `--> b <!-- c"));
    }

    @Test
    void fencesWithWhatIsInThem() {
        assertEquals("xxxxxxxxxxxxxxx\n\na ` <!-- b", shown("```\n`a <!--\n```\n\na ` <!-- b"));
    }

    @Test
    void aCommentHidesTheFenceInItAndWhatFollows() {
        var comment = "<!-- c\n```\nd\n```\ne\nf ";
        assertEquals("a " + "x".repeat(comment.length()) + "--> b", shown("a " + comment + "--> b"));
    }

    private static String shown(String text) {
        var hidden = new BlockReader().read(new SourceText("hidden.md", text, List.of())).hidden();
        var shown = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            if (hidden.covers(i)) {
                shown.setCharAt(i, 'x');
            }
        }
        return shown.toString();
    }
}
