package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The headings of a document as links name them that lead there by its address: `./#why-rivers-bend`,
/// `rivers.md#why-rivers-bend`. They are only looked through if there is such a link.
final class NamedPlaces {
    private static final int LONGEST = 300;

    private final Document document;
    private @Nullable Set<String> names;

    NamedPlaces(Document document) {
        this.document = document;
    }

    /// Whether a link ends in the name of a heading.
    boolean have(Links.Link link) {
        var text = document.text();
        var end = link.end() - 1;
        var sign = text.indexOf('#', link.target(), Math.max(link.target(), end));
        var name = sign < 0 || end - sign > LONGEST ? "" : key(text.substring(sign + 1, end));
        return !name.isEmpty() && names().contains(name);
    }

    private Set<String> names() {
        var known = names;
        if (known == null) {
            known = new HashSet<>();
            for (var block : document.root().blocks()) {
                if (block instanceof Block.Heading heading) {
                    known.add(key(PlainText.of(heading.text())));
                }
            }
            names = known;
        }
        return known;
    }

    /// Letters and digits alone: each generator of sites writes the others in its own way.
    private static String key(String name) {
        var letters = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
