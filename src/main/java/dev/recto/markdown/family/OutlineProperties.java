package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.edge.PropertyLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which lines with two colons are properties of a page or a bullet and no cards.
///
/// @param counts how often each key occurs
/// @param pageEnd the last line of the properties that open the page; 0 if there are none
record OutlineProperties(Map<String, Integer> counts, int pageEnd) {
    static final OutlineProperties NONE = new OutlineProperties(Map.of(), 0);

    /// A question is hardly ever asked so often in the same single word.
    private static final int OFTEN = 3;

    /// `[[Maps]], [[Globes]]`, `#maps #globes`, or nothing.
    private static final Pattern LEADING =
            Pattern.compile("(?:[\\s,]*(?:\\[\\[[^\\[\\]\\n]{1,200}\\]\\]|#[\\p{L}\\p{N}/_-]{1,80}))*+\\s*");

    static OutlineProperties of(Document document) {
        var counts = new HashMap<String, Integer>();
        var text = document.text();
        var line = 0;
        for (var at = text.indexOf("::"); at >= 0; at = text.indexOf("::", document.lineStart(line + 1))) {
            line = document.lineAt(at);
            var key = PropertyLine.key(document.line(line));
            if (!key.isEmpty()) {
                counts.merge(key, 1, Integer::sum);
            }
            if (line >= document.lineCount()) {
                break;
            }
        }
        return new OutlineProperties(counts, endOfPageProperties(document));
    }

    /// @param below whether the line stands below the first one of a list item
    boolean has(String line, int number, boolean below) {
        var key = PropertyLine.key(line);
        return number <= pageEnd || PropertyLine.isKnown(line)
                || !key.isEmpty() && (below || counts.getOrDefault(key, 0) >= OFTEN);
    }

    /// Whether a key of pages has nothing but links and tags behind it.
    private static boolean leadsOn(String line) {
        return line.indexOf("::") > 0 && LEADING.matcher(line).region(line.indexOf("::") + 2, line.length()).matches()
                && PropertyLine.isOfPages(PropertyLine.keyOfPage(line));
    }

    /// A page may open with lines that are all properties, if one of them is known to be or all the rest is an outline.
    /// With capital letters they could be cards: then half of the keys must be among those that pages have, or all that
    /// the lines say be links and tags, `Up:: [[Maps]]`.
    private static int endOfPageProperties(Document document) {
        var blocks = document.root().blocks();
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
            return 0;
        }
        var lines = first.text().lines().toList();
        var all = lines.stream().noneMatch(line -> PropertyLine.key(line).isEmpty());
        var outline = blocks.size() > 1 && blocks.stream().skip(1).allMatch(Block.Items.class::isInstance);
        var keys = all || first.text().indexOf("::") < 0 ? List.<String>of() : lines.stream()
                .map(PropertyLine::keyOfPage)
                .toList();
        if (keys.size() >= 2 && !keys.contains("") && keys.stream().distinct().count() == keys.size()
                && keys.stream().filter(PropertyLine::isOfPages).count() * 2 >= keys.size()) {
            return document.lineAt(first.end() - 1);
        }
        if (lines.stream().allMatch(OutlineProperties::leadsOn)) {
            return document.lineAt(first.end() - 1);
        }
        return all && (outline || lines.stream().anyMatch(PropertyLine::isKnown))
                ? document.lineAt(first.end() - 1) : 0;
    }
}
