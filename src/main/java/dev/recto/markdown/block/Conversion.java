package dev.recto.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// From the parser's mutable tree to records.
final class Conversion {
    /// `{#name}`, `{.class}`, `{: #name}` behind a heading, by which others lead there or a site draws it.
    private static final Pattern ATTRIBUTES = Pattern.compile("(?<=\\S)\\s*\\{:?\\s*[#.][\\p{L}\\p{N}_-][^{}\\n]*\\}$");

    /// A heading behind a picture on the same line is no heading to CommonMark, but to the one who wrote it.
    private static final Pattern HEADING_BEHIND_PICTURE = Pattern.compile(
            "^(?:!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)[ \\t]*){1,5}(#{1,6})[ \\t]+([^\\n]*)");

    /// Stands where a flow is whose blocks are still being converted.
    private static final Flow NONE = Flow.of(new Container.Root(), List.of());

    private final String text;
    private final int offset;
    private final List<Flow> flows = new ArrayList<>();

    /// @param text of the document
    /// @param offset where what was parsed begins in it
    Conversion(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /// The flows inside the blocks that were converted, each before those inside it.
    List<Flow> flows() {
        return flows;
    }

    List<Block> blocks(Container container, Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(blocks, container, node);
        }
        return blocks;
    }

    private Flow flow(Container container, Node parent) {
        var place = flows.size();
        flows.add(NONE);
        var flow = Flow.of(container, blocks(container, parent));
        flows.set(place, flow);
        return flow;
    }

    private void add(List<Block> blocks, Container container, Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        var start = start(spans.getFirst());
        var end = end(spans.getLast());
        switch (node) {
            case Heading h when h.getLevel() == 2 && RuleBelowText.underlines(text, start, end) -> {
                var rule = text.lastIndexOf('\n', end - 1) + 1;
                addParagraph(blocks, start, rule - 1, content(h));
                blocks.add(new Block.Rule(rule, end));
            }
            case Heading h -> blocks.add(
                    new Block.Heading(start, end, h.getLevel(), new Markdown(withoutAttributes(content(h)))));
            case Paragraph p -> addParagraph(blocks, start, end, content(p));
            case ColonFences.Fence _ ->
                    blocks.add(new Block.Paragraph(start, end, new Markdown(text.substring(start, end))));
            case FencedCodeBlock c ->
                    blocks.add(new Block.Code(start, end, true, firstWord(c.getInfo()), c.getLiteral()));
            case IndentedCodeBlock c -> blocks.add(new Block.Code(start, end, false, "", c.getLiteral()));
            case HtmlBlock h -> blocks.add(new Block.Html(start, end));
            case ThematicBreak r -> blocks.add(new Block.Rule(start, end));
            case TableBlock t -> blocks.add(new Block.Table(start, end, rows(t)));
            case BulletList l -> blocks.add(new Block.Items(start, end, false, items(container, l)));
            case OrderedList l -> blocks.add(new Block.Items(start, end, true, items(container, l)));
            case BlockQuote q -> blocks.add(new Block.Quote(start, end, flow(new Container.Quoted(container), q)));
            case FootnoteDefinition f -> blocks.add(new Block.Footnote(
                    start, end, f.getLabel(), flow(new Container.Indented(container, 4), f)));
            case LinkReferenceDefinition d -> blocks.add(new Block.Definition(start, end, d.getLabel()));
            default -> { }
        }
    }

    private void addParagraph(List<Block> blocks, int start, int end, String content) {
        var heading = content.startsWith("![") ? HEADING_BEHIND_PICTURE.matcher(content) : null;
        if (heading == null || !heading.find()) {
            blocks.add(new Block.Paragraph(start, end, new Markdown(content)));
            return;
        }
        var marks = start + heading.start(1);
        var lineEnd = start + heading.end();
        blocks.add(new Block.Paragraph(start, marks,
                new Markdown(content.substring(0, heading.start(1)).strip())));
        blocks.add(new Block.Heading(marks, lineEnd, heading.group(1).length(),
                new Markdown(heading.group(2).strip())));
        if (heading.end() + 1 < content.length()) {
            blocks.add(new Block.Paragraph(lineEnd + 1, end, new Markdown(content.substring(heading.end() + 1))));
        }
    }

    private FixedList<Block.Item> items(Container container, Node list) {
        var items = new ArrayList<Block.Item>();
        var last = new Container.Indented(container, 0);
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof ListItem item) || item.getSourceSpans().isEmpty()) {
                continue;
            }
            var spans = item.getSourceSpans();
            var start = firstVisible(start(spans.getFirst()));
            var end = end(spans.getLast());
            // Most items of a list are indented alike.
            var inside = items.isEmpty() || last.columns() != indent(item)
                    ? new Container.Indented(container, indent(item)) : last;
            last = inside;
            items.add(new Block.Item(start, end, marker(start, end), flow(inside, item)));
        }
        return FixedList.copyOf(items);
    }

    private static int indent(ListItem item) {
        var indent = item.getContentIndent();
        return indent == null ? 2 : indent;
    }

    private int firstVisible(int offset) {
        var i = offset;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private String marker(int start, int end) {
        var i = start;
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
            i++;
            if ("-*+.)".indexOf(text.charAt(i - 1)) >= 0) {
                break;
            }
        }
        return i == start + 1 && text.charAt(start) == '-' ? "-" : text.substring(start, i);
    }

    private List<Block.Row> rows(TableBlock table) {
        var rows = new ArrayList<Block.Row>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                    var span = row.getSourceSpans().getFirst();
                    rows.add(new Block.Row(start(span), end(span), cells(row)));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Node row) {
        var cells = new ArrayList<String>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(content(cell).replace("\\|", "|").strip());
        }
        return cells;
    }

    private int start(SourceSpan span) {
        return offset + span.getInputIndex();
    }

    private int end(SourceSpan span) {
        return offset + span.getInputIndex() + span.getLength();
    }

    private static String withoutAttributes(String heading) {
        return heading.endsWith("}") ? ATTRIBUTES.matcher(heading).replaceFirst("") : heading;
    }

    private static String content(Node node) {
        return node.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }

    private static String firstWord(@Nullable String info) {
        var words = info == null ? "" : info.strip();
        var end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))
                && ",{:".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
