package dev.recto.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// A formula on lines of its own: `$$ … $$`, `\[ … \]` or `\begin{align} … \end{align}`.
///
/// It is a block, because its lines may begin with what else would be a list, a quotation or a heading's underline.
final class FormulaBlockParser extends AbstractBlockParser {
    private static final Pattern OPENING = Pattern.compile(
            "\\$\\$|\\\\\\[|\\\\begin\\{("
                    + "(?:equation|align|aligned|gather|gathered|multline|eqnarray|alignat|cases)\\*?)\\}");
    private static final Pattern CONTAINER = Pattern.compile("^[\\s>]*");
    private static final Pattern FENCE = Pattern.compile("^(```|~~~)");
    /// A formula longer than this is a forgotten delimiter.
    private static final int MOST_LINES = 200;

    private final Block block = new Block();
    private final Delimiter delimiter;
    private final StringBuilder tex = new StringBuilder();
    private boolean ended;

    private FormulaBlockParser(Delimiter delimiter) {
        this.delimiter = delimiter;
    }

    /// A formula that stands as a block of its own.
    static final class Block extends CustomBlock {
        private String tex = "";

        String tex() {
            return tex;
        }
    }

    /// @param skip chars of the opening line that do not belong to the formula
    /// @param close what ends it
    /// @param keep what of the closing delimiter belongs to the formula
    private record Delimiter(int skip, String close, String keep) {
        static Optional<Delimiter> openedBy(CharSequence line, int start) {
            Matcher opening = OPENING.matcher(line).region(start, line.length());
            if (!opening.lookingAt()) {
                return Optional.empty();
            }
            return Optional.of(switch (opening.group()) {
                case "$$" -> new Delimiter(2, "$$", "");
                case "\\[" -> new Delimiter(2, "\\]", "");
                default -> new Delimiter(0, "\\end{" + opening.group(1) + "}", "\\end{" + opening.group(1) + "}");
            });
        }

        /// The formula's part of a line, if the line ends it. A full stop or comma after it belongs to it.
        Optional<String> ending(String line) {
            int at = line.indexOf(close);
            if (at < 0) {
                return Optional.empty();
            }
            var rest = line.substring(at + close.length()).strip();
            return rest.isEmpty() || rest.equals(".") || rest.equals(",")
                    ? Optional.of(line.substring(0, at) + keep + rest) : Optional.empty();
        }
    }

    /// Looks ahead in the lines it is given: a delimiter that nothing closes is text.
    static final class Factory extends AbstractBlockParserFactory {
        private final List<String> lines;

        Factory(List<String> lines) {
            this.lines = List.copyOf(lines);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            int start = state.getNextNonSpaceIndex();
            var content = state.getLine().getContent();
            return Delimiter.openedBy(content, start)
                    .filter(delimiter -> closes(delimiter, content.toString().substring(start + delimiter.skip),
                            state.getLine().getSourceSpan().getLineIndex()))
                    .map(delimiter -> BlockStart.of(new FormulaBlockParser(delimiter)).atIndex(start + delimiter.skip))
                    .orElseGet(BlockStart::none);
        }

        private boolean closes(Delimiter delimiter, String opening, int line) {
            if (opening.contains(delimiter.close)) {
                return delimiter.ending(opening).isPresent();
            }
            for (int i = line + 1; i < Math.min(lines.size(), line + MOST_LINES); i++) {
                var text = CONTAINER.matcher(lines.get(i)).replaceFirst("");
                if (text.contains(delimiter.close)) {
                    return delimiter.ending(text).isPresent();
                }
                if (FENCE.matcher(text).find()) {
                    return false;
                }
            }
            return false;
        }
    }

    @Override
    public org.commonmark.node.Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (ended) {
            return BlockContinue.none();
        }
        var line = state.getLine().getContent();
        var last = delimiter.ending(line.subSequence(state.getIndex(), line.length()).toString());
        if (last.isPresent()) {
            tex.append(last.get());
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        var text = line.getContent().toString();
        var last = delimiter.ending(text);
        ended = last.isPresent();
        var content = last.orElse(text);
        // TeX takes an empty line for a new paragraph, which a formula cannot have.
        if (!content.isBlank()) {
            tex.append(content).append('\n');
        }
    }

    @Override
    public void closeBlock() {
        block.tex = tex.toString().strip();
    }
}
