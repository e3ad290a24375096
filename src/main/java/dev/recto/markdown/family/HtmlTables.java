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
    private static final String NAME = "table";
    private static final Pattern TABLE = Pattern.compile("<table\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("<tr\\b[^<>]{0,300}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL =
            Pattern.compile("<t[hd]\\b[^<>]{0,300}>|</t[hd]\\s*>|</tr\\s*>", Pattern.CASE_INSENSITIVE);

    private HtmlTables() {}

    static List<Block.Table> in(Document document) {
        var text = document.text();
        var tables = new ArrayList<Block.Table>();
        var end = END.matcher(text);
        for (var start = next(text, 0); start >= 0 && end.find(start); start = next(text, end.end())) {
            if (!document.hidden().covers(start)) {
                add(text, start, end.start(), tables);
            }
        }
        return tables;
    }

    /// Where the next table begins; -1 if none does. Most documents have hundreds of `<` and no table.
    private static int next(String text, int from) {
        for (var at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at + 1, NAME, 0, NAME.length()) && TABLE.matcher(text)
                    .region(at, text.length()).lookingAt()) {
                return at;
            }
        }
        return -1;
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
