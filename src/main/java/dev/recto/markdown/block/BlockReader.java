package dev.recto.markdown.block;

import dev.recto.markdown.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/// Parses a document's block structure: CommonMark with the tables and footnotes of GitHub.
///
/// Inline mark-up is not parsed: it is needed only in the few lines where a question stands, and it is where hostile
/// documents cost a parser most. In its place every heading, paragraph and cell keeps its markdown as written.
///
/// A long document is parsed in pieces, on all cores. It takes half the time on two, and the parser's tree, twice as
/// large as the text, is there for a few pieces only.
public final class BlockReader {
    private static final int DEEPEST = 64;

    /// In the order in which the specification tries them: a line of hyphens below text is a heading, not a rule.
    private static final List<Class<? extends org.commonmark.node.Block>> BLOCK_TYPES =
            List.of(BlockQuote.class, Heading.class,
            FencedCodeBlock.class, ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class);

    private final Parser parser = builder().build();
    /// For documents that have [TightHeadings].
    private final Parser tight = builder().customBlockParserFactory(TightHeadings.factory()).build();

    /// The blocks of a piece.
    ///
    /// @param flows those inside the blocks
    private record Piece(List<Block> blocks, List<Flow> flows) {}

    /// Reads any text: to markdown everything is well-formed.
    public Document read(SourceText original) {
        var source = RunnableFences.without(WholeFence.without(original));
        var frontMatter = FrontMatter.of(source.text());
        return read(source, frontMatter, Seams.in(source.text(), frontMatter.end()));
    }

    Document read(SourceText source, FrontMatter frontMatter, int[] seams) {
        var blocks = new ArrayList<Block>();
        var flows = new ArrayList<Flow>();
        for (var piece : pieces(TightHeadings.areIn(source.text()) ? tight : parser, source.text(), seams)) {
            blocks.addAll(piece.blocks());
            flows.addAll(piece.flows());
        }
        var root = Flow.of(new Container.Root(), blocks);
        flows.addFirst(root);
        return new Document(source, frontMatter, root, flows);
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                .inlineParserFactory(context -> (lines, node) -> node.appendChild(new Text(content(lines))))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .customBlockParserFactory(HtmlBlocks.factory())
                .customBlockParserFactory(ColonFences.factory())
                .customBlockParserFactory(RuledTitles.factory())
                .enabledBlockTypes(new LinkedHashSet<>(BLOCK_TYPES));
    }

    private static List<Piece> pieces(Parser parser, String text, int[] seams) {
        var count = seams.length - 1;
        if (count == 1) {
            return List.of(piece(parser, text, seams[0], seams[1]).orElseThrow());
        }
        var parsed = IntStream.range(0, count).parallel()
                .mapToObj(i -> piece(parser, text, seams[i], seams[i + 1])).toList();
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < count;) {
            var joined = 1;
            var piece = parsed.get(i);
            while (piece.isEmpty()) {
                // Twice as many each time, so that a fence over all of the document costs no more than a few parses.
                joined = Math.min(joined * 2, count - i);
                piece = piece(parser, text, seams[i], seams[i + joined]);
            }
            pieces.add(piece.get());
            i += joined;
        }
        return pieces;
    }

    /// Parses what stands between two seams; nothing if something reaches over the second one: a fence, a comment.
    ///
    /// The line behind the seam is parsed too. If a block of the document itself begins with it, nothing else is open,
    /// and what follows is read as it would be at the beginning of a document.
    private static Optional<Piece> piece(Parser parser, String text, int start, int end) {
        var lineEnd = text.indexOf('\n', end);
        var tree = parser.parse(text.substring(start, lineEnd < 0 ? text.length() : lineEnd));
        if (end < text.length()) {
            var last = tree.getLastChild();
            if (last == null || !beginsAt(last, end - start)) {
                return Optional.empty();
            }
            last.unlink();
        }
        var conversion = new Conversion(text, start);
        return Optional.of(new Piece(conversion.blocks(new Container.Root(), tree), conversion.flows()));
    }

    private static boolean beginsAt(Node node, int offset) {
        return !node.getSourceSpans().isEmpty() && node.getSourceSpans().getFirst().getInputIndex() == offset;
    }

    /// Most paragraphs are one line, which need not be copied.
    private static String content(SourceLines lines) {
        return lines.getLines().size() == 1 ? lines.getLines().getFirst().getContent().toString() : lines.getContent();
    }
}
