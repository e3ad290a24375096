package dev.recto.render;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tables as a card shows them: in a box that scrolls if they are wide, their numbers at the right.
final class Tables {
    private static final Pattern NUMBER = Pattern.compile(
            "[~≈<>≤≥±]?\\s*[-+−–]?\\s*[$€£¥]?\\s*\\d[\\d.,'\\u00a0\\u202f ]*(?:[eE][-+]?\\d+)?\\s*"
                    + "(?:%|‰|°|[kMG]?B|[kM]|[mµn]?s|h|x|×)?");
    /// Nothing is known here: it makes a column neither numeric nor not.
    private static final Pattern NOTHING = Pattern.compile("[-–—]?|n/?a|N/?A");

    private Tables() {}

    static void settle(Element table) {
        var rows = table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
        int columns = rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
        boolean regular = table.select("[colspan],[rowspan]").isEmpty();
        for (int column = 0; regular && column < columns; column++) {
            if (isNumeric(rows, column)) {
                for (var row : rows) {
                    if (column < row.childrenSize()) {
                        row.child(column).addClass("num");
                    }
                }
            }
        }
        var parent = table.parent();
        if (parent != null && !parent.hasClass("wide")) {
            table.wrap("<div class=\"wide\"></div>");
        }
    }

    /// Every cell that says something says a number, and its author did not align it otherwise.
    private static boolean isNumeric(List<Element> rows, int column) {
        int numbers = 0;
        for (var row : rows) {
            if (column >= row.childrenSize()) {
                continue;
            }
            var cell = row.child(column);
            if (cell.hasAttr("align")) {
                return false;
            }
            if (cell.normalName().equals("th") || NOTHING.matcher(cell.text().strip()).matches()) {
                continue;
            }
            if (!NUMBER.matcher(cell.text().strip()).matches()) {
                return false;
            }
            numbers++;
        }
        return numbers > 0;
    }
}
