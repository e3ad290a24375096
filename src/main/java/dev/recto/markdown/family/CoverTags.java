package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.edge.ShortcodeCover;
import java.util.HashMap;
import java.util.Map;

/// Where tags of a generator of sites cover answers: from the line of the one that opens to the line of the one that
/// closes it.
final class CoverTags {
    private CoverTags() {}

    static Map<Integer, Integer> in(Document document) {
        var found = new HashMap<Integer, Integer>();
        var open = new HashMap<String, Integer>();
        for (var line = 1; line <= document.lineCount(); line++) {
            var at = document.firstVisible(line);
            if (at < 0 || document.text().charAt(at) != '{' || document.hidden().covers(at)) {
                continue;
            }
            var number = line;
            ShortcodeCover.opened(document.line(line)).ifPresent(name -> open.put(name, number));
            ShortcodeCover.closed(document.line(line)).map(open::remove)
                    .ifPresent(first -> found.put(first, number));
        }
        return found;
    }
}
