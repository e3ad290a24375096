package dev.recto.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Reads sanitised HTML into the blocks that a terminal shows.
final class TextBlocks {
    private static final Set<String> CONTAINERS = Set.of(
            "p", "div", "section", "figure", "figcaption", "details", "summary", "dl", "dt", "caption");
    private static final Set<String> BLOCKS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "ul", "ol", "table", "hr", "dd");
    /// Nesting beyond this is shown on one level: no page is wide enough for it.
    private static final int DEEPEST = 12;
    private static final String LANGUAGE = "language-";
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    private final boolean colour;

    TextBlocks(boolean colour) {
        this.colour = colour;
    }

    List<TextBlock> read(Element body) {
        return read(body, 0, 0);
    }

    private List<TextBlock> read(Element container, int depth, int lists) {
        var blocks = new ArrayList<TextBlock>();
        if (depth > DEEPEST) {
            blocks.add(new TextBlock.Paragraph(new AttributedString(PlainText.of(container.text()))));
            return blocks;
        }
        var running = new InlineText(colour);
        collect(container, depth, lists, running, blocks);
        flush(running, blocks);
        return blocks;
    }

    private void collect(Element container, int depth, int lists, InlineText running, List<TextBlock> blocks) {
        for (var child : container.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                flush(running, blocks);
                block(element, depth, lists, blocks);
            } else {
                running.add(child);
            }
        }
    }

    private static boolean isBlock(Element element) {
        return CONTAINERS.contains(element.normalName()) || BLOCKS.contains(element.normalName())
                || element.hasClass("math") && element.hasClass("display") || holdsBlocks(element);
    }

    /// Authors put blocks into elements of running text: a link around a heading, a span around a table.
    private static boolean holdsBlocks(Element element) {
        return element.childrenSize() > 0
                && !element.select("p, ul, ol, table, pre, blockquote, h1, h2, h3, h4, h5, h6, hr")
                .isEmpty();
    }

    private void block(Element element, int depth, int lists, List<TextBlock> blocks) {
        if (element.hasClass("math")) {
            blocks.add(new TextBlock.Formula(PlainText.of(FormulaText.of(element.wholeText()))));
            return;
        }
        if (element.hasClass("footnotes")) {
            blocks.add(new TextBlock.Rule());
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                blocks.add(new TextBlock.Heading(element.normalName().charAt(1) - '0', inline(element)));
            case "pre" -> blocks.add(new TextBlock.Code(code(element), language(element)));
            case "blockquote", "dd" -> quote(element, depth, lists, blocks);
            case "ul" -> blocks.add(listing(element, depth, lists, false));
            case "ol" -> blocks.add(listing(element, depth, lists, true));
            case "table" -> table(element, blocks);
            case "hr" -> blocks.add(new TextBlock.Rule());
            case "summary", "dt" -> blocks.add(new TextBlock.Heading(6, inline(element)));
            default -> blocks.addAll(read(element, depth + 1, lists));
        }
    }

    private static String code(Element pre) {
        return PlainText.of(pre.wholeText()).stripTrailing();
    }

    private static String language(Element pre) {
        return pre.select("code").stream().flatMap(code -> code.classNames().stream())
                .filter(name -> name.startsWith(LANGUAGE)).map(name -> name.substring(LANGUAGE.length())).findFirst()
                .orElse("");
    }

    private void quote(Element element, int depth, int lists, List<TextBlock> blocks) {
        var quoted = read(element, depth + 1, lists);
        if (!quoted.isEmpty()) {
            blocks.add(new TextBlock.Quote(quoted));
        }
    }

    private TextBlock listing(Element list, int depth, int lists, boolean numbered) {
        var items = new ArrayList<TextBlock.Item>();
        var number = list.attr("start").isEmpty() ? 1 : Integer.parseInt(list.attr("start"));
        for (var item : list.children()) {
            number = item.attr("value").isEmpty() ? number : Integer.parseInt(item.attr("value"));
            var marker = numbered ? number(list.attr("type"), number) + "."
                    : BULLETS.get(Math.min(lists, BULLETS.size() - 1));
            var content = read(item, depth + 1, lists + 1);
            items.add(new TextBlock.Item(marker, content));
            number++;
        }
        return new TextBlock.Listing(items);
    }

    private static String number(String type, int number) {
        var isLetter = number >= 1 && number <= 26;
        return switch (type) {
            case "a" -> isLetter ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number);
            case "A" -> isLetter ? String.valueOf((char) ('A' + number - 1)) : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private void table(Element table, List<TextBlock> blocks) {
        var head = new ArrayList<AttributedString>();
        var rows = new ArrayList<List<AttributedString>>();
        var sides = new ArrayList<TextBlock.Side>();
        for (var caption : table.select("> caption")) {
            blocks.add(new TextBlock.Heading(6, inline(caption)));
        }
        for (var row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            var cells = cells(row);
            note(row, sides);
            if (head.isEmpty() && rows.isEmpty() && row.select("> td").isEmpty()) {
                head.addAll(cells);
            } else {
                rows.add(cells);
            }
        }
        var columns = Math.max(head.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        if (columns > 0) {
            fill(sides, columns, TextBlock.Side.START);
            if (!head.isEmpty()) {
                fill(head, columns, AttributedString.EMPTY);
            }
            rows.forEach(row -> fill(row, columns, AttributedString.EMPTY));
            blocks.add(new TextBlock.Table(head, rows, sides.subList(0, columns)));
        }
    }

    /// A cell that spans columns leaves those it covers empty.
    private List<AttributedString> cells(Element row) {
        var cells = new ArrayList<AttributedString>();
        for (var cell : row.children()) {
            cells.add(cell(cell));
            for (var covered = 1; covered < span(cell); covered++) {
                cells.add(AttributedString.EMPTY);
            }
        }
        return cells;
    }

    private static int span(Element cell) {
        return cell.attr("colspan").isEmpty() ? 1 : Integer.parseInt(cell.attr("colspan"));
    }

    /// Whatever a cell holds, as lines: it has no width of its own yet.
    private AttributedString cell(Element cell) {
        var lines = new AttributedStringBuilder();
        for (var line : TextLayout.lines(read(cell, DEEPEST - 3, 0), TextLayout.UNBOUNDED)) {
            if (line.length() > 0) {
                lines.append(lines.length() == 0 ? "" : "\n").append(line);
            }
        }
        return lines.toAttributedString();
    }

    /// The first row that says where a column's text stands, says it for the column.
    private static void note(Element row, List<TextBlock.Side> sides) {
        for (var i = 0; i < row.childrenSize(); i++) {
            var side = switch (row.child(i).attr("align")) {
                case "right" -> TextBlock.Side.END;
                case "center" -> TextBlock.Side.MIDDLE;
                default -> TextBlock.Side.START;
            };
            if (i >= sides.size()) {
                sides.add(side);
            } else if (sides.get(i) == TextBlock.Side.START) {
                sides.set(i, side);
            }
        }
    }

    private static <T> void fill(List<T> list, int size, T with) {
        while (list.size() < size) {
            list.add(with);
        }
    }

    private AttributedString inline(Element element) {
        var running = new InlineText(colour);
        for (Node child : element.childNodes()) {
            running.add(child);
        }
        return running.take();
    }

    private static void flush(InlineText running, List<TextBlock> blocks) {
        if (running.isBlank()) {
            running.take();
        } else {
            blocks.add(new TextBlock.Paragraph(running.take()));
        }
    }
}
