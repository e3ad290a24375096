package dev.recto.markdown.block;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Lines that open and close the containers of site generators: `:::note Title`, `::: {.box}`, `:::`, and those of
/// MkDocs, `/// note | Title`, `///`.
///
/// To CommonMark they are text, and a paragraph right below or above one has it as its first or last line: a question
/// that opens a box would not be bold, and an answer would end in colons. Here each is a paragraph of its own.
final class ColonFences extends AbstractBlockParser {
    private static final String SIGNS = ":/";
    private static final int FEWEST = 3;

    private final Fence block = new Fence();

    /// One line.
    static final class Fence extends CustomBlock {}

    private ColonFences() {}

    static BlockParserFactory factory() {
        return ColonFences::tryStart;
    }

    @Override
    public org.commonmark.node.Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var line = state.getLine().getContent();
        var at = state.getNextNonSpaceIndex();
        return state.getIndent() < 4 && at < line.length() && SIGNS.indexOf(line.charAt(at)) >= 0 && isOne(line, at)
                ? BlockStart.of(new ColonFences()).atIndex(line.length()) : BlockStart.none();
    }

    /// Three colons or more, then nothing, a word or an opening brace, and no other pair of colons; or as many slashes,
    /// then nothing, a word, or a word and a title behind a bar.
    private static boolean isOne(CharSequence line, int start) {
        var sign = line.charAt(start);
        var at = start;
        while (at < line.length() && line.charAt(at) == sign) {
            at++;
        }
        if (at - start < FEWEST) {
            return false;
        }
        var word = at;
        while (word < line.length() && Character.isWhitespace(line.charAt(word))) {
            word++;
        }
        if (sign == '/') {
            return word == line.length() || isNamed(line, word);
        }
        return word == line.length() || line.charAt(word) == '{'
                || Character.isLetter(Character.codePointAt(line, word)) && line.toString().indexOf("::", at) < 0;
    }

    /// A word, and nothing or a bar behind it.
    private static boolean isNamed(CharSequence line, int start) {
        var at = start;
        while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '-')) {
            at++;
        }
        var end = at;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return end > start && (at == line.length() || line.charAt(at) == '|');
    }
}
