package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import java.util.regex.Pattern;

/// Text that says something, as opposed to links, badges and pictures in a row.
final class Prose {
    private static final Pattern LINKED = Pattern.compile(
            "!?\\[[^\\[\\]\\n]{0,1000}\\](?:\\([^)\\n]{0,3000}\\)|\\[[^\\[\\]\\n]{0,500}\\])|<(?:https?:)"
                    + "[^<>\\s]{0,3000}>|https?://\\S+|<a\\s[^<>]{0,3000}>[^<]{0,1000}</a>");
    private static final int ENOUGH = 20;

    private Prose() {}

    /// Whether there are some words, and not most of them are links.
    static boolean isIn(String markdown) {
        if (isPlain(markdown)) {
            return letters(markdown, ENOUGH) >= ENOUGH;
        }
        var unlinked = mayHoldLink(markdown) ? LINKED.matcher(markdown).replaceAll(" ") : markdown;
        var rest = letters(PlainText.of(unlinked), Integer.MAX_VALUE);
        return rest >= ENOUGH && (unlinked.equals(markdown)
                || rest * 3 >= letters(PlainText.of(markdown), Integer.MAX_VALUE));
    }

    /// Whether all letters are those of words: there is no link, picture, tag or entity.
    private static boolean isPlain(String markdown) {
        return !mayHoldLink(markdown) && markdown.indexOf('&') < 0;
    }

    private static boolean mayHoldLink(String markdown) {
        return markdown.indexOf('[') >= 0 || markdown.indexOf('<') >= 0 || markdown.contains("http");
    }

    /// Letters and numbers, `\p{L}` and `\p{N}`, counted in chars up to a number.
    private static int letters(String text, int most) {
        var count = 0;
        for (var i = 0; i < text.length() && count < most; ) {
            var c = text.codePointAt(i);
            var size = Character.charCount(c);
            var type = Character.getType(c);
            count += Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER
                    ? size : 0;
            i += size;
        }
        return count;
    }
}
