package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,3000}>");
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\[\\]]{0,1000}\\](?:\\([^)\\n]{0,3000}\\)|\\[[^\\[\\]]{0,500}\\])");
    private static final Pattern CITATION =
            Pattern.compile("\\[\\[[^\\[\\]]{0,300}\\](?:\\([^)\\n]{0,3000}\\)\\]|\\]\\([^)\\n]{0,3000}\\))");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{0,1000})\\](?:\\([^)\\n]{0,3000}\\)|\\[[^\\[\\]]{0,500}\\])");
    private static final Pattern MARKS = Pattern.compile("\\*+|`+|~~|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
    private static final String[] PIECES = {"a", "word", " ", "  ", "\n", "\t", "\u00A0", "\u3000", "*", "**", "`", "~",
        "~~", "_", "__", "<", ">", "</", "<b>", "<!--", "-->", "!", "[", "]", "(", ")", "[[", "](", "][", "é", "問",
        "\uD83D\uDE00", "\uD800", "1", "½", "&amp;", "&", "\u0001", "?"};

    @Test
    void keepsWordsAlone() {
        assertEquals("What is a stack?", PlainText.of("**What** is a [stack](https://example.org)? ![](x.png)"));
        assertEquals("snake_case and emphasis", PlainText.of("snake_case  and _emphasis_<br>"));
        assertEquals("so and so", PlainText.of("so[[1](#one)] <!-- not this --> and\nso"));
    }

    @Test
    void doesWhatTheRulesSay() {
        var random = new Random(20_260_714);
        for (var run = 0; run < 40_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertEquals(ruled(text.toString()), PlainText.of(text.toString()), text::toString);
        }
    }

    @Test
    void longLinksAndTagsAreNone() {
        for (var length : new int[] {300, 301, 500, 501, 1000, 1001, 3000, 3001}) {
            for (var one : new String[] {"x", "\uD83D\uDE00"}) {
                var run = one.repeat(length);
                for (var text : new String[] {"[" + run + "](x)", "![" + run + "](x)", "[x](" + run + ")",
                    "[x][" + run + "]", "[[" + run + "](x)]", "<b" + run + ">"}) {
                    assertEquals(ruled(text), PlainText.of(text));
                }
            }
        }
    }

    /// The rules as regular expressions, one after the other.
    private static String ruled(String markdown) {
        var text = TAG.matcher(COMMENT.matcher(markdown).replaceAll(" ")).replaceAll(" ");
        text = LINK.matcher(CITATION.matcher(IMAGE.matcher(text).replaceAll(" ")).replaceAll(" ")).replaceAll("$1");
        text = MARKS.matcher(text).replaceAll("");
        return org.jsoup.parser.Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
    }
}
