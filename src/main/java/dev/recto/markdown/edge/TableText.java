package dev.recto.markdown.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table of GitHub Flavored Markdown as text.
///
/// @param firstLine index of the header among the lines it was found in
/// @param lastLine index of the last row, inclusive
/// @param delimiter the row under the header as written
public record TableText(int firstLine, int lastLine, List<String> header, String delimiter, List<List<String>> rows) {
    private static final Pattern DELIMITER =
            Pattern.compile("\\s{0,3}\\|?\\s*:?-+:?\\s*(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*");

    /// The first table from a line on.
    static Optional<TableText> find(List<String> lines, int from) {
        for (var i = Math.max(from, 0) + 1; i < lines.size(); i++) {
            var delimiter = lines.get(i);
            if (delimiter.indexOf('-') >= 0 && lines.get(i - 1).indexOf('|') >= 0
                    && DELIMITER.matcher(delimiter).matches()
                    && cells(delimiter).size() == cells(lines.get(i - 1)).size()) {
                return Optional.of(read(lines, i));
            }
        }
        return Optional.empty();
    }

    private static TableText read(List<String> lines, int delimiter) {
        var header = cells(lines.get(delimiter - 1));
        var rows = new ArrayList<List<String>>();
        var i = delimiter + 1;
        for (; i < lines.size() && lines.get(i).indexOf('|') >= 0; i++) {
            var row = new ArrayList<>(cells(lines.get(i)));
            while (row.size() < header.size()) {
                row.add("");
            }
            rows.add(List.copyOf(row.subList(0, header.size())));
        }
        return new TableText(delimiter - 1, i - 1, header, lines.get(delimiter), rows);
    }

    /// GFM: cells are divided by pipes, an escaped pipe is content.
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var inner = line.strip();
        var start = inner.startsWith("|") ? 1 : 0;
        for (var i = start; i < inner.length(); i++) {
            var c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length() && inner.charAt(i + 1) == '|') {
                cell.append("\\|");
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank() || cells.isEmpty()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    /// The table with the rows that were torn apart joined again.
    public TableText joined() {
        return new TableText(firstLine, lastLine, header, delimiter, TornTable.joined(rows));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(line(header));
        lines.add(delimiter);
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /// Whether there is a pipe, and a line of nothing but what a delimiter row is made of.
    static boolean mayBeIn(String markdown) {
        if (markdown.indexOf('|') < 0) {
            return false;
        }
        for (var end = markdown.indexOf('\n'); end >= 0; end = markdown.indexOf('\n', end + 1)) {
            if (isOfDelimiters(markdown, end + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfDelimiters(String text, int start) {
        var hyphens = 0;
        for (var i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
            var c = text.charAt(i);
            if (c != '-' && c != '|' && c != ':' && c != ' ' && (c < '\t' || c > '\r')) {
                return false;
            }
            hyphens += c == '-' ? 1 : 0;
        }
        return hyphens > 0;
    }

    /// The first table of a text that is not inside code.
    public static Optional<TableText> in(String markdown) {
        return !mayBeIn(markdown) ? Optional.empty() : find(CodeLines.blanked(markdown), 0);
    }
}
