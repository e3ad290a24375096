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
        var rest = PlainText.of(LINKED.matcher(markdown).replaceAll(" ")).replaceAll("[^\\p{L}\\p{N}]+", "");
        return rest.length() >= ENOUGH
                && rest.length() * 3 >= PlainText.of(markdown).replaceAll("[^\\p{L}\\p{N}]+", "").length();
    }
}
