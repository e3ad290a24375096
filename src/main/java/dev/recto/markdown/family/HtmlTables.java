package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// `<table>` with rows `<tr>` and cells `<th>` or `<td>`, as pages have it that were written elsewhere.
///
/// Where rows differ in their number of cells, some span others: it is not clear what belongs together, and there is no
/// table. Cells keep their tags, which markdown may hold.
final class HtmlTables {
    private static final Pattern TABLE = Pattern.compile("<table\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("<tr\\b[^<>]{0,300}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL =
            Pattern.compile("<t[hd]\\b[^<>]{0,300}>|</t[hd]\\s*>|</tr\\s*>", Pattern.CASE_INSENSITIVE);

    private HtmlTables() {}

    static List<Block.Table> in(Document document) {
        var text = document.text();
        var tables = new ArrayList<Block.Table>();
        if (text.indexOf("<t") < 0 && text.indexOf("<T") < 0) {
            return tables;
        }
        var table = TABLE.matcher(text);
        var end = END.matcher(text);
        var from = 0;
        while (table.find(from) && end.find(table.start())) {
            if (!document.hidden().covers(table.start())) {
                add(text, table.start(), end.start(), tables);
            }
            from = end.end();
        }
        return tables;
    }

    private static void add(String text, int start, int end, List<Block.Table> tables) {
        var rows = new ArrayList<Block.Row>();
        var row = ROW.matcher(text).region(start, end);
        for (var found = row.find(); found; ) {
            var first = row.start();
            var content = row.end();
            found = row.find();
            var last = found ? row.start() : end;
            rows.add(new Block.Row(first, last, cells(text, content, last)));
        }
        if (rows.size() > 1 && !rows.getFirst().cells().isEmpty()
                && rows.stream().allMatch(one -> one.cells().size() == rows.getFirst().cells().size())) {
            tables.add(new Block.Table(start, end, rows));
        }
    }

    private static List<String> cells(String text, int start, int end) {
        var cells = new ArrayList<String>();
        var open = -1;
        var tag = CELL.matcher(text).region(start, end);
        while (tag.find()) {
            var closes = text.charAt(tag.start() + 1) == '/';
            if (open >= 0) {
                cells.add(text.substring(open, tag.start()).strip());
            }
            open = closes ? -1 : tag.end();
        }
        return cells;
    }
}
