package dev.recto.insight.health;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import java.util.regex.Pattern;

/// Tables that lose cells, and lines that were meant as a table and are none.
///
/// GitHub Flavored Markdown 4.10: the header must have as many cells as the row of dashes below it; what a row has
/// beyond that is not shown. A row with fewer is filled up, so nothing is wrong with it.
final class Tables {
    private static final Pattern PREFIX = Pattern.compile("^[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)?");
    private static final Pattern DASHES =
            Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");

    private Tables() {}

    static void look(Document document, Findings findings) {
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                switch (block) {
                    case Block.Table table -> rows(document, table, findings);
                    case Block.Paragraph paragraph -> missed(document, paragraph, findings);
                    default -> { }
                }
            }
        }
    }

    private static void rows(Document document, Block.Table table, Findings findings) {
        if (table.rows().isEmpty()) {
            return;
        }
        var columns = table.rows().getFirst().cells().size();
        for (var row : table.rows().subList(1, table.rows().size())) {
            var line = document.lineAt(row.start());
            var cells = cells(text(document.line(line)));
            if (cells > columns) {
                findings.add(Severity.ERROR, Rule.BROKEN_TABLE, line,
                        "the row has " + cells + " cells and the table " + columns + ", so the last "
                                + (cells - columns == 1 ? "one is" : cells - columns + " are") + " not shown",
                        "Add a column to the header, or write a | that belongs to the text as \\|.");
            }
        }
    }

    /// A paragraph that looks like a table to its author.
    private static void missed(Document document, Block.Paragraph paragraph, Findings findings) {
        if (paragraph.text().indexOf('|') < 0 || paragraph.text().indexOf('\n') < 0) {
            return;
        }
        var first = document.lineAt(paragraph.start());
        var last = document.lineAt(Math.max(paragraph.start(), paragraph.end() - 1));
        for (var line = first; line < last; line++) {
            var header = text(document.line(line));
            var below = text(document.line(line + 1));
            if (header.indexOf('|') >= 0 && below.indexOf('|') >= 0 && DASHES.matcher(below).matches()) {
                findings.add(Severity.ERROR, Rule.BROKEN_TABLE, line,
                        "this is not shown as a table: the header has " + cells(header)
                                + (cells(header) == 1 ? " cell" : " cells") + " and the row of dashes below it "
                                + cells(below),
                        "Give both as many.");
                return;
            }
            if (isRow(header) && isRow(below)) {
                findings.add(Severity.ERROR, Rule.BROKEN_TABLE, line,
                        "this is not shown as a table: there is no row of dashes under its first row",
                        "Put " + "|---".repeat(cells(header)) + "| below it.");
                return;
            }
        }
    }

    /// A line between pipes, with another one in the middle.
    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|") && !line.endsWith("\\|")
                && cells(line) > 1;
    }

    private static String text(String line) {
        return PREFIX.matcher(line).replaceFirst("").stripTrailing();
    }

    /// An escaped pipe is content, also within code.
    static int cells(String row) {
        var start = row.startsWith("|") ? 1 : 0;
        var count = 1;
        for (var i = start; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|' && i < row.length() - 1) {
                count++;
            }
        }
        return count;
    }
}
