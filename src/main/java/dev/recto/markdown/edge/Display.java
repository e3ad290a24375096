package dev.recto.markdown.edge;

import dev.recto.card.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// From a passage as written to one that shows what was meant.
public final class Display {
    private Display() {}

    public static Passage passage(String text) {
        if (text.isBlank()) {
            return Passage.EMPTY;
        }
        return new Passage(text, BoldBreak.closed(joinedTables(Mojibake.repaired(text))));
    }

    private static String joinedTables(String text) {
        if (text.indexOf('|') < 0) {
            return text;
        }
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        List<String> searched = CodeLines.blanked(text);
        var changed = new ArrayList<String>();
        var copied = 0;
        for (Optional<TableText> found = TableText.find(searched, 0); found.isPresent();
                found = TableText.find(searched, found.get().lastLine() + 1)) {
            var table = found.get();
            var joined = table.joined();
            changed.addAll(lines.subList(copied, table.firstLine()));
            changed.addAll(joined.rows().size() == table.rows().size()
                    ? lines.subList(table.firstLine(), table.lastLine() + 1) : joined.lines());
            copied = table.lastLine() + 1;
        }
        changed.addAll(lines.subList(copied, lines.size()));
        return copied == 0 ? text : String.join("\n", changed);
    }
}
