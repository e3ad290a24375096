package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// `:::type title` … `:::`, as site generators have it. One that is never closed is none.
///
/// @param first the line that opens it
/// @param last the line that closes it
/// @param title without the type, possibly empty
record ColonContainer(int first, int last, String type, String title) {
    private static final Pattern OPENING = Pattern.compile(
            "^\\s{0,3}:{3,}\\s*\\{?\\.?([\\p{L}\\w-]+)[^}\\]\\n]{0,40}?\\}?"
                    + "(?:\\s+(.{0,300})|\\[(.{0,300})\\]\\s*)?$");
    private static final Pattern CLOSING = Pattern.compile("\\s{0,3}:{3,}\\s*");

    /// In document order, inner ones too.
    static List<ColonContainer> in(Document document) {
        var found = new ArrayList<ColonContainer>();
        var open = new ArrayDeque<ColonContainer>();
        for (var line = 1; line <= document.lineCount(); line++) {
            var text = document.line(line);
            if (!text.stripLeading().startsWith(":::") || document.hidden().covers(document.lineStart(line))) {
                continue;
            }
            var opening = OPENING.matcher(text);
            if (CLOSING.matcher(text).matches()) {
                if (!open.isEmpty()) {
                    var opened = open.removeLast();
                    found.add(new ColonContainer(opened.first, line, opened.type, opened.title));
                }
            } else if (opening.matches()) {
                var title = opening.group(2) != null ? opening.group(2)
                        : opening.group(3) != null ? opening.group(3) : "";
                open.addLast(new ColonContainer(line, line, opening.group(1), title.strip()));
            }
        }
        found.sort(Comparator.comparingInt(ColonContainer::first));
        return found;
    }
}
