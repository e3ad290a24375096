package dev.recto.markdown.block;

import dev.recto.markdown.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Parses a document's block structure: CommonMark with the tables and footnotes of GitHub.
///
/// Inline mark-up is not parsed: it is needed only in the few lines where a question stands, and it is where hostile
/// documents cost a parser most. In its place every heading, paragraph and cell keeps its markdown as written.
public final class BlockReader {
    private static final int DEEPEST = 64;

    /// A heading behind a picture on the same line is no heading to CommonMark, but to the one who wrote it.
    private static final Pattern HEADING_BEHIND_PICTURE = Pattern.compile(
            "^(?:!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)[ \\t]*){1,5}(#{1,6})[ \\t]+([^\\n]*)");

    /// In the order in which the specification tries them: a line of hyphens below text is a heading, not a rule.
    private static final List<Class<? extends org.commonmark.node.Block>> BLOCK_TYPES =
            List.of(BlockQuote.class, Heading.class,
            FencedCodeBlock.class, ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class);

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .inlineParserFactory(context -> (lines, node) -> node.appendChild(new Text(lines.getContent())))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .customBlockParserFactory(HtmlBlocks.factory())
            .enabledBlockTypes(new LinkedHashSet<>(BLOCK_TYPES))
            .build();

    /// Reads any text: to markdown everything is well-formed.
    public Document read(SourceText source) {
        var frontMatter = FrontMatter.of(source.text());
        var tree = parser.parse(withoutFrontMatter(source.text(), frontMatter));
        var conversion = new Conversion(source.text());
        var root = conversion.flow(new Container.Root(), tree);
        return new Document(source, frontMatter, root, conversion.flows);
    }

    /// The same text with as many characters, its front matter blank, so that offsets stay what they are.
    private static String withoutFrontMatter(String text, FrontMatter frontMatter) {
        if (frontMatter.lines() == 0) {
            return text;
        }
        var end = 0;
        for (var line = 0; line < frontMatter.lines(); line++) {
            var next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next + 1;
        }
        return text.substring(0, end).replaceAll("[^\n]", " ") + text.substring(end);
    }

    /// From the parser's mutable tree to records.
    private static final class Conversion {
        private final String text;
        private final List<Flow> flows = new ArrayList<>();

        Conversion(String text) {
            this.text = text;
        }

        Flow flow(Container container, Node parent) {
            var place = flows.size();
            flows.add(new Flow(container, List.of()));
            var blocks = new ArrayList<Block>();
            for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
                add(blocks, container, node);
            }
            var flow = new Flow(container, blocks);
            flows.set(place, flow);
            return flow;
        }

        private void add(List<Block> blocks, Container container, Node node) {
            var spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return;
            }
            var start = spans.getFirst().getInputIndex();
            var end = spans.getLast().getInputIndex() + spans.getLast().getLength();
            switch (node) {
                case Heading h -> blocks.add(new Block.Heading(start, end, h.getLevel(), content(h)));
                case Paragraph p -> addParagraph(blocks, start, end, content(p));
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
            var heading = HEADING_BEHIND_PICTURE.matcher(content);
            if (!heading.find()) {
                blocks.add(new Block.Paragraph(start, end, content));
                return;
            }
            var marks = start + heading.start(1);
            var lineEnd = start + heading.end();
            blocks.add(new Block.Paragraph(start, marks, content.substring(0, heading.start(1)).strip()));
            blocks.add(new Block.Heading(marks, lineEnd, heading.group(1).length(), heading.group(2).strip()));
            if (heading.end() + 1 < content.length()) {
                blocks.add(new Block.Paragraph(lineEnd + 1, end, content.substring(heading.end() + 1)));
            }
        }

        private List<Block.Item> items(Container container, Node list) {
            var items = new ArrayList<Block.Item>();
            for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
                if (!(node instanceof ListItem item) || item.getSourceSpans().isEmpty()) {
                    continue;
                }
                var spans = item.getSourceSpans();
                var start = firstVisible(spans.getFirst().getInputIndex());
                var end = spans.getLast().getInputIndex() + spans.getLast().getLength();
                var inside = new Container.Indented(container, indent(item));
                items.add(new Block.Item(start, end, marker(start, end), flow(inside, item)));
            }
            return items;
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
            return text.substring(start, i);
        }

        private static List<Block.Row> rows(TableBlock table) {
            var rows = new ArrayList<Block.Row>();
            for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                        var span = row.getSourceSpans().getFirst();
                        rows.add(new Block.Row(span.getInputIndex(), span.getInputIndex() + span.getLength(),
                                cells(row)));
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
}
