package dev.recto.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// A table set into a given width: as it is if it fits, with its cells wrapped if they stay readable, else row by row
/// as records of name and value.
final class TextTable {
    private static final String BETWEEN = " │ ";
    private static final String CROSSING = "─┼─";
    /// A word longer than this may be broken in a cell.
    private static final int LONGEST_WORD = 16;
    private static final int NARROWEST_CELL = 3;

    private final TextBlock.Table table;
    private final int width;

    TextTable(TextBlock.Table table, int width) {
        this.table = table;
        this.width = width;
    }

    List<AttributedString> lines() {
        var columns = table.sides().size();
        var room = width - BETWEEN.length() * (columns - 1);
        var natural = IntStream.range(0, columns).map(this::naturalWidth).toArray();
        if (IntStream.of(natural).asLongStream().sum() <= room) {
            return grid(natural);
        }
        var narrowest = IntStream.range(0, columns).map(this::narrowestWidth).toArray();
        if (IntStream.of(narrowest).asLongStream().sum() <= room) {
            return grid(fitted(narrowest, natural, room));
        }
        return records();
    }

    private int naturalWidth(int column) {
        return Math.max(NARROWEST_CELL, column(column)
                .flatMap(cell -> Arrays.stream(cell.toString().split("\n"))).mapToInt(Columns::of).max().orElse(0));
    }

    private int narrowestWidth(int column) {
        var longest = column(column).mapToInt(Columns::ofLongestWord).max().orElse(0);
        return Math.max(NARROWEST_CELL, Math.min(longest, LONGEST_WORD));
    }

    private Stream<AttributedString> column(int column) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream())
                .filter(row -> !row.isEmpty()).map(row -> row.get(column));
    }

    /// Gives every column what it must have, and what is left in equal parts to those that want more, so that short
    /// columns are not wrapped for the sake of long ones.
    private static int[] fitted(int[] narrowest, int[] natural, int room) {
        var widths = narrowest.clone();
        for (var left = room - IntStream.of(widths).sum(); left > 0; left--) {
            var next = -1;
            for (var i = 0; i < widths.length; i++) {
                if (widths[i] < natural[i] && (next < 0 || widths[i] < widths[next])) {
                    next = i;
                }
            }
            if (next < 0) {
                break;
            }
            widths[next]++;
        }
        return widths;
    }

    private List<AttributedString> grid(int[] widths) {
        var lines = new ArrayList<AttributedString>();
        var rows = table.rows().stream().map(row -> row(row, widths)).toList();
        var isRuled = rows.stream().anyMatch(row -> row.size() > 1);
        if (!table.head().isEmpty()) {
            var head = table.head().stream().map(cell -> new AttributedString(cell.toString(), Ink.HEADING)).toList();
            lines.addAll(row(head, widths));
            lines.add(rule(widths));
        }
        for (var i = 0; i < rows.size(); i++) {
            if (isRuled && i > 0) {
                lines.add(rule(widths));
            }
            lines.addAll(rows.get(i));
        }
        return lines;
    }

    private static AttributedString rule(int[] widths) {
        var parts = IntStream.of(widths).mapToObj("─"::repeat).toList();
        return new AttributedString(String.join(CROSSING, parts), Ink.FAINT);
    }

    private List<AttributedString> row(List<AttributedString> cells, int[] widths) {
        var wrapped = IntStream.range(0, widths.length).mapToObj(i -> Columns.wrap(cells.get(i), widths[i])).toList();
        var height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        // A terminal that orders Arabic letters would else take two such cells for one text, and change their places.
        var between = cells.stream().anyMatch(LetterDirection::hasRightToLeft)
                ? TextLayout.MARK_LEFT_TO_RIGHT + BETWEEN + TextLayout.MARK_LEFT_TO_RIGHT : BETWEEN;
        var lines = new ArrayList<AttributedString>();
        for (var y = 0; y < height; y++) {
            var line = new AttributedStringBuilder();
            for (var x = 0; x < widths.length; x++) {
                if (x > 0) {
                    line.append(between, Ink.FAINT);
                }
                var part = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : AttributedString.EMPTY;
                line.append(placed(part, widths[x], table.sides().get(x)));
            }
            lines.add(Columns.trimmed(line.toAttributedString()));
        }
        return lines;
    }

    private static AttributedString placed(AttributedString text, int width, TextBlock.Side side) {
        var free = width - Columns.of(text);
        var before = switch (side) {
            case START -> LetterDirection.isRightToLeft(text) ? free : 0;
            case MIDDLE -> free / 2;
            case END -> free;
        };
        return Columns.padded(
                new AttributedStringBuilder().append(Columns.spaces(before)).append(text).toAttributedString(), width);
    }

    /// Rows parted by rules: `name: value`, the value's further lines moved in.
    private List<AttributedString> records() {
        var lines = new ArrayList<AttributedString>();
        for (var row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(TextLayout.rule(Math.min(width, 20)));
            }
            for (var i = 0; i < row.size(); i++) {
                var value = row.get(i);
                if (value.length() > 0) {
                    lines.addAll(field(i < table.head().size() ? table.head().get(i).toString() : "", value));
                }
            }
        }
        return lines;
    }

    private List<AttributedString> field(String name, AttributedString value) {
        var text = new AttributedStringBuilder();
        if (!name.isBlank()) {
            text.append(name.replace('\n', ' ') + ": ", AttributedStyle.BOLD);
        }
        text.append(value);
        var lines = new ArrayList<AttributedString>();
        for (var line : Columns.wrap(text.toAttributedString(), width - 2)) {
            lines.add(new AttributedStringBuilder().append(lines.isEmpty() ? "" : "  ").append(line)
                    .toAttributedString());
        }
        return lines;
    }
}
