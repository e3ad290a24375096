package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is parsed in pieces has the same blocks as if it were parsed as a whole.
class LongDocumentsTest {
    private static final int LONG = 600_000;
    private static final String[] PIECES = ("## 1. |# |- |* |1. |> |    |\t|```|~~~|\n|\n\n|\n\n|---|***|===|| a |b?|"
            + "**|_|`|[x](y)|[ ] |Q: |A: |<details>|<summary>|</summary>|</details>|<!--|-->|<br>|[^1]|"
            + "\n\n[^1]: n|[r]: /u|é|> [!question] t|some words of text|\n\nplain text\n\n|\n\n# head\n\n|\n\n> "
            + "quoted\n|\n| a | b |\n|---|---|\n")
            .split("\\|");

    private final BlockReader reader = new BlockReader();

    @Test
    void randomMarkUp() {
        for (var seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            while (text.length() < LONG) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSameAsWhole(text.toString());
        }
    }

    @Test
    void fencesAndCommentsOverSeveralPieces() {
        var inside = "# no heading\n\nno paragraph\n\n".repeat(LONG / 20);
        assertSameAsWhole("```\n" + inside + "```\n\n# heading\n\n" + inside);
        assertSameAsWhole("<!--\n" + inside + "-->\n\n# heading\n\n" + inside);
        assertSameAsWhole("<pre>\n" + inside);
        assertSameAsWhole("- item\n\n  ```\n" + inside.indent(2) + "  ```\n\n  text\n\n" + inside);
    }

    @Test
    void behindFrontMatter() {
        assertSameAsWhole("---\ntitle: Rivers\n---\n\n" + "## Where?\n\nHere.\n\n".repeat(LONG / 20));
    }

    @Test
    void aListWithoutAnEndIsOnePiece() {
        assertSameAsWhole("1. What?\n\n   This.\n\n".repeat(LONG / 20));
    }

    private void assertSameAsWhole(String text) {
        var source = new SourceText("long.md", text, List.of());
        var frontMatter = FrontMatter.of(text);
        var whole = reader.read(source, frontMatter, new int[] {frontMatter.end(), text.length()});
        assertEquals(whole.flows(), reader.read(source).flows());
    }

    @Test
    void mostLongDocumentsHaveSeams() {
        assertTrue(Seams.in("## Where?\n\nHere.\n\n".repeat(LONG / 20), 0).length > 4);
        assertTrue(Seams.in("Where?\n\nHere.\n\n".repeat(LONG / 20), 0).length > 4);
    }
}
