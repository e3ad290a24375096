package dev.recto.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// Sets blocks into lines of a given width. Blocks are parted by an empty line, items of a list are not unless one of
/// them has several blocks.
final class TextLayout {
    /// Wide enough that nothing is ever broken.
    static final int UNBOUNDED = 1_000_000;
    /// Lists and quotations within each other stop moving in where this little would be left.
    private static final int NARROWEST = 12;
    private static final int TAB = 4;
    private static final int LONGEST_LINE = 88;
    /// LEFT-TO-RIGHT MARK, which takes no column.
    static final String MARK_LEFT_TO_RIGHT = "\u200e";
    private static final AttributedString CONTINUED = new AttributedString("↪ ", Ink.FAINT);

    private TextLayout() {}

    static List<AttributedString> lines(List<TextBlock> blocks, int width) {
        var lines = new ArrayList<AttributedString>();
        for (var block : blocks) {
            var more = lines(block, width);
            if (!lines.isEmpty() && !more.isEmpty()) {
                lines.add(AttributedString.EMPTY);
            }
            lines.addAll(more);
        }
        return lines;
    }

    private static List<AttributedString> lines(TextBlock block, int width) {
        return switch (block) {
            case TextBlock.Paragraph paragraph -> prose(paragraph.text(), width);
            case TextBlock.Heading heading -> heading(heading, width);
            case TextBlock.Code code -> code(code, width);
            case TextBlock.Formula formula -> formula(formula.text(), width);
            case TextBlock.Quote quote -> quote(quote, width);
            case TextBlock.Listing listing -> listing(listing, width);
            case TextBlock.Table table -> new TextTable(table, width).lines();
            case TextBlock.Rule _ -> List.of(rule(Math.min(width, 20)));
        };
    }

    static AttributedString rule(int width) {
        return new AttributedString("─".repeat(Math.max(0, width)), Ink.FAINT);
    }

    /// In one ink: within a heading emphasis does not show.
    private static List<AttributedString> heading(TextBlock.Heading heading, int width) {
        return prose(new AttributedString(heading.text().toString(), Ink.HEADING), width);
    }

    /// Running text is read best in lines that are not too long. Text that is read from the right stands at the right;
    /// the order of its letters is the terminal's own business.
    private static List<AttributedString> prose(AttributedString text, int width) {
        var measure = width > UNBOUNDED / 2 ? width : Math.min(width, LONGEST_LINE);
        var lines = Columns.wrap(text, measure);
        return width <= UNBOUNDED / 2 && LetterDirection.isRightToLeft(text)
                ? lines.stream().map(line -> joined(Columns.spaces(measure - Columns.of(line)), line)).toList() : lines;
    }

    /// Code keeps its indentation. What a line is too long for goes on below, marked, under the line's own indentation.
    private static List<AttributedString> code(TextBlock.Code code, int width) {
        var lines = new ArrayList<AttributedString>();
        var margin = width > NARROWEST ? "  " : "";
        var untabbed = code.text().lines().map(line -> PlainText.withoutTabs(line, TAB))
                .collect(Collectors.joining("\n"));
        for (var text : lines(CodeInk.of(untabbed, code.language()))) {
            var indent = indentation(text.toString());
            var room = width - margin.length();
            if (Columns.of(text) <= room) {
                lines.add(joined(margin, text));
                continue;
            }
            var deep = indent + 2 + NARROWEST > room ? 0 : indent;
            var parts = Columns.brokenAtSpaces(text, room, room - deep - 2);
            lines.add(joined(margin, parts.getFirst()));
            parts.stream().skip(1).forEach(part -> lines.add(joined(margin + Columns.spaces(deep), CONTINUED, part)));
        }
        return lines;
    }

    private static List<AttributedString> lines(AttributedString text) {
        var lines = new ArrayList<AttributedString>();
        var all = text.toString();
        var start = 0;
        for (var end = all.indexOf('\n'); end >= 0; start = end + 1, end = all.indexOf('\n', start)) {
            lines.add(text.subSequence(start, end));
        }
        lines.add(text.subSequence(start, text.length()));
        return lines;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<AttributedString> formula(String formula, int width) {
        var lines = new ArrayList<AttributedString>();
        for (var line : formula.split("\n")) {
            var parts = Columns.wrap(new AttributedString(line, Ink.FORMULA), width - 4);
            for (var i = 0; i < parts.size(); i++) {
                lines.add(joined(i == 0 ? "  " : "    ", parts.get(i)));
            }
        }
        return lines;
    }

    private static List<AttributedString> listing(TextBlock.Listing listing, int width) {
        var markers = listing.items().stream().mapToInt(item -> Columns.of(item.marker())).max().orElse(1);
        var isLoose = listing.items().stream().anyMatch(TextLayout::isLong);
        var lines = new ArrayList<AttributedString>();
        for (var item : listing.items()) {
            if (isLoose && !lines.isEmpty()) {
                lines.add(AttributedString.EMPTY);
            }
            if (isFromTheRight(item) && width <= UNBOUNDED / 2 && hasRoom(width, markers + 1)) {
                lines.addAll(mirrored(item, Math.min(width, LONGEST_LINE), markers));
                continue;
            }
            var marker = new AttributedString(
                    Columns.spaces(markers - Columns.of(item.marker())) + item.marker() + " ", Ink.FAINT);
            var content = content(item, inner(width, markers + 1));
            lines.addAll(content.isEmpty() ? List.of(marker)
                    : hung(content, width, marker, new AttributedString(Columns.spaces(markers + 1))));
        }
        return lines;
    }

    private static boolean isFromTheRight(TextBlock.Item item) {
        return !item.blocks().isEmpty() && item.blocks().getFirst() instanceof TextBlock.Paragraph paragraph
                && LetterDirection.isRightToLeft(paragraph.text());
    }

    /// An item that is read from the right has its sign there.
    private static List<AttributedString> mirrored(TextBlock.Item item, int width, int markers) {
        var inner = width - markers - 1;
        var lines = new ArrayList<AttributedString>();
        for (var line : content(item, inner)) {
            lines.add(lines.isEmpty()
                    ? joined(Columns.padded(line, inner),
                            new AttributedString(" " + MARK_LEFT_TO_RIGHT + item.marker(), Ink.FAINT))
                    : line);
        }
        return lines;
    }

    /// The list below an item's text follows without an empty line.
    private static List<AttributedString> content(TextBlock.Item item, int width) {
        if (item.blocks().size() != 2 || isLong(item)) {
            return lines(item.blocks(), width);
        }
        var content = new ArrayList<>(lines(item.blocks().getFirst(), width));
        content.addAll(lines(item.blocks().getLast(), width));
        return content;
    }

    /// An item with more than a text and what hangs on it directly.
    private static boolean isLong(TextBlock.Item item) {
        return item.blocks().size() > 2 || item.blocks().size() == 2
                && !(item.blocks().get(1) instanceof TextBlock.Listing);
    }

    private static List<AttributedString> quote(TextBlock.Quote quote, int width) {
        var bar = new AttributedString("│ ", Ink.FAINT);
        return hung(lines(quote.blocks(), inner(width, 2)), width, bar, bar);
    }

    /// Lines behind a sign on the first and another below it. Where the width has no room for that, the lines are not
    /// moved in, and a sign that says something stands above them.
    private static List<AttributedString> hung(
            List<AttributedString> lines, int width, AttributedString first, AttributedString other) {
        var hung = new ArrayList<AttributedString>();
        if (!hasRoom(width, Columns.of(first))) {
            if (!first.equals(other)) {
                hung.add(first);
            }
            hung.addAll(lines);
            return hung;
        }
        for (var line : lines) {
            var sign = hung.isEmpty() ? first : other;
            hung.add(Columns.trimmed(joined(sign, line)));
        }
        return hung;
    }

    /// The width within a block that is moved in by so many columns.
    private static int inner(int width, int indent) {
        return Math.max(1, hasRoom(width, indent) ? width - indent : width);
    }

    private static boolean hasRoom(int width, int indent) {
        return width - indent >= NARROWEST;
    }

    private static AttributedString joined(CharSequence... parts) {
        var line = new AttributedStringBuilder();
        for (var part : parts) {
            line.append(part);
        }
        return line.toAttributedString();
    }
}
