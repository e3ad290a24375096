package dev.recto.markdown.edge;

import java.util.ArrayList;
import java.util.List;

/// Joins table rows that were spread over several physical rows, as people do to keep lines short.
///
/// A row continues the one above if its first cell is empty, or if its cells go on in lower case where those above
/// stopped without an end. Empty first cells alone may also mean "the same group", so a table counts as torn only if
/// the text of most such rows does go on.
public final class TornTable {
    private static final int LONG = 20;
    private static final String ENDS = ".!?;:。！？";

    private TornTable() {}

    /// A text without the bar before it, if it was the last cell of a row whose first cells are taken off.
    public static String withoutBar(String cell) {
        var end = cell.indexOf('\n');
        var line = end < 0 ? cell.stripTrailing() : cell.substring(0, end).stripTrailing();
        return line.startsWith("|") && !line.endsWith("|") ? cell.substring(1).stripLeading() : cell;
    }

    /// The rows as they were meant.
    ///
    /// @param rows cells of each body row; all have the same number
    public static List<List<String>> joined(List<List<String>> rows) {
        var continued = 0;
        var goingOn = 0;
        for (var i = 1; i < rows.size(); i++) {
            if (hasOnlyTail(rows.get(i))) {
                continued++;
                goingOn += goesOn(rows.get(i - 1), rows.get(i)) ? 1 : 0;
            }
        }
        if (goingOn == 0 || goingOn * 2 < continued) {
            return rows;
        }
        var joined = new ArrayList<List<String>>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i > 0 && (hasOnlyTail(row) || goesOn(rows.get(i - 1), row) && startsLow(row))) {
                joined.set(joined.size() - 1, together(joined.getLast(), row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean hasOnlyTail(List<String> row) {
        return row.getFirst().isBlank() && row.stream().anyMatch(cell -> !cell.isBlank());
    }

    /// Most cells below the first column take up a text that had not ended.
    private static boolean goesOn(List<String> above, List<String> row) {
        var filled = 0;
        var goingOn = 0;
        for (var i = 1; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                filled++;
                goingOn += goesOn(above.get(i).strip(), row.get(i).strip()) ? 1 : 0;
            }
        }
        return filled > 0 && goingOn * 2 > filled;
    }

    /// The text above is long enough to be one and has no end, or what comes does not begin like one.
    private static boolean goesOn(String above, String below) {
        return !above.isEmpty() && ENDS.indexOf(above.charAt(above.length() - 1)) < 0
                && (above.length() >= LONG || Character.isLowerCase(below.codePointAt(0)));
    }

    private static boolean startsLow(List<String> row) {
        return row.stream().skip(1).filter(cell -> !cell.isBlank())
                .allMatch(cell -> Character.isLowerCase(cell.strip().charAt(0)));
    }

    private static List<String> together(List<String> above, List<String> row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < above.size(); i++) {
            cells.add((above.get(i).strip() + " " + row.get(i).strip()).strip());
        }
        return cells;
    }
}
