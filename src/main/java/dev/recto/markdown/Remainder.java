package dev.recto.markdown;

import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.family.Leavings;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What no card took, and why.
final class Remainder {
    static final String LINKS = "Links and pictures";
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\s*<?https?:|<a\\s|<img\\s|<https?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYING_NOTHING = Pattern.compile("[\\s\\p{P}\\p{S}]*");
    private static final int FEW_LETTERS = 200;

    private final Document document;
    private final Leavings leavings;
    private final TreeMap<Integer, Integer> kept = new TreeMap<>();

    Remainder(Document document, Leavings leavings, List<FoundCard> cards) {
        this.document = document;
        this.leavings = leavings;
        for (var found : cards) {
            var source = found.card().face().source();
            kept.merge(source.line(), source.endLine(), Math::max);
        }
    }

    /// In document order; neighbours of the same sort in one.
    List<LeftOut> parts() {
        var parts = new ArrayList<LeftOut>();
        for (var block : document.root().blocks()) {
            var first = document.lineAt(block.start());
            var last = document.lineAt(Math.max(block.start(), block.end() - 1));
            if (isKept(first, last)) {
                continue;
            }
            var text = document.text().substring(block.start(), block.end());
            if (says(block, text)) {
                add(parts, part(first, last, text));
            }
        }
        return parts;
    }

    private static void add(List<LeftOut> parts, LeftOut part) {
        if (!parts.isEmpty() && parts.getLast().what().equals(part.what())
                && part.line() - parts.getLast().endLine() <= 2) {
            var before = parts.removeLast();
            parts.add(new LeftOut(before.line(), part.endLine(), before.what(), before.why()));
        } else {
            parts.add(part);
        }
    }

    private LeftOut part(int first, int last, String text) {
        var contents = leavings.at(first);
        if (contents.isPresent()) {
            return contents.get();
        }
        if (leadsElsewhere(text) && letters(text) < FEW_LETTERS) {
            return new LeftOut(first, last, LINKS, "they lead elsewhere and answer nothing");
        }
        if (kept.isEmpty()) {
            return new LeftOut(first, last, "Text", "no question was found that it could answer");
        }
        return first < kept.firstKey() ? new LeftOut(first, last, "Introduction", "it stands before the first question")
                : new LeftOut(first, last, "Text between questions", "it belongs to no question");
    }

    private static boolean leadsElsewhere(String text) {
        return (text.indexOf("](") >= 0 || text.indexOf('<') >= 0) && LINK.matcher(text).find();
    }

    private static long letters(String text) {
        return PlainText.of(text).codePoints().filter(Character::isLetterOrDigit).count();
    }

    private boolean isKept(int first, int last) {
        var before = kept.floorEntry(last);
        return before != null && before.getValue() >= first;
    }

    private static boolean says(Block block, String text) {
        return switch (block) {
            case Block.Rule _, Block.Definition _ -> false;
            case Block.Heading _ -> leadsElsewhere(text);
            case Block.Html _ -> leadsElsewhere(text) || !SAYING_NOTHING.matcher(PlainText.of(text)).matches();
            default -> true;
        };
    }
}
