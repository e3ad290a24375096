package dev.recto.markdown.block;

import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Titles between signs, `===== Question =====`, as wikis and plain texts have them. To CommonMark they are text.
final class RuledTitles extends AbstractBlockParser {
    private static final int FEWEST = 3;
    private static final int MOST_LEVELS = 6;
    /// Of a title with more signs than there are levels.
    private static final int USUAL_LEVEL = 2;
    private static final int LONGEST = 120;

    private final Heading block = new Heading();
    private final SourceLine text;

    private RuledTitles(int level, SourceLine text) {
        block.setLevel(level);
        this.text = text;
    }

    static BlockParserFactory factory() {
        return RuledTitles::tryStart;
    }

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var line = state.getLine().getContent();
        var start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '=' || line.length() > LONGEST) {
            return BlockStart.none();
        }
        var end = TightHeadings.endOfBlank(line, start, line.length());
        var before = signs(line, start, end, 1);
        var behind = signs(line, end - 1, start - 1, -1);
        if (before < FEWEST || before != behind || before + behind >= end - start) {
            return BlockStart.none();
        }
        var first = start + before;
        while (first < end - behind && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        var last = TightHeadings.endOfBlank(line, first, end - behind);
        return first == last ? BlockStart.none()
                : BlockStart.of(new RuledTitles(before > MOST_LEVELS ? USUAL_LEVEL : before,
                        state.getLine().substring(first, last))).atIndex(line.length());
    }

    private static int signs(CharSequence line, int from, int to, int step) {
        var count = 0;
        for (var at = from; at != to && line.charAt(at) == '='; at += step) {
            count++;
        }
        return count;
    }

    @Override
    public org.commonmark.node.Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(SourceLines.of(text), block);
    }
}
