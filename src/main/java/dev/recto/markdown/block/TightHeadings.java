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

/// Headings without the blank behind their signs: `##Text`, `####[↑](#toc)`.
///
/// CommonMark takes such a line as text, GitHub took it as a heading for years, and many documents are from then. It is
/// one where several lines of a document begin with two signs or more and their text right behind. One sign alone is as
/// often a tag: it is a heading beside those, and only with several words, none of them a tag.
final class TightHeadings extends AbstractBlockParser {
    private static final int FEWEST = 2;
    private static final int FEWEST_NUMBERED = 3;
    private static final int MOST_SIGNS = 6;

    private final Heading block = new Heading();
    private final SourceLine text;

    private TightHeadings(int level, SourceLine text) {
        block.setLevel(level);
        this.text = text;
    }

    /// Whether a document has such headings. Lines in fences do not count: code has comments like that.
    static boolean areIn(String text) {
        return mayBeIn(text) && areEnough(text);
    }

    /// Whether a line begins with a sign that has something right behind it, which in most documents none does.
    private static boolean mayBeIn(String text) {
        for (var at = text.indexOf('#'); at >= 0; ) {
            var behind = at + signs(text, at);
            if (behind < text.length() && !Character.isWhitespace(text.charAt(behind)) && beginsLine(text, at)) {
                return true;
            }
            at = text.indexOf('#', behind);
        }
        return false;
    }

    private static boolean beginsLine(String text, int at) {
        var line = at;
        while (line > 0 && at - line < 4 && text.charAt(line - 1) == ' ') {
            line--;
        }
        return line == 0 || text.charAt(line - 1) == '\n';
    }

    private static boolean areEnough(String text) {
        var found = 0;
        var numbered = 0;
        var word = "";
        var fence = '\0';
        for (var line = 0; line < text.length() && found < FEWEST && numbered < FEWEST_NUMBERED;) {
            var at = line;
            while (at < text.length() && at - line < 4 && text.charAt(at) == ' ') {
                at++;
            }
            if (at - line < 4 && at + 2 < text.length()) {
                var sign = text.charAt(at);
                if ((sign == '`' || sign == '~') && text.charAt(at + 1) == sign && text.charAt(at + 2) == sign) {
                    fence = fence == '\0' ? sign : fence == sign ? '\0' : fence;
                } else if (sign == '#' && fence == '\0' && text.charAt(at + 1) == '#' && isOne(text, at)) {
                    found++;
                } else if (sign == '#' && fence == '\0' && Character.isLetter(text.charAt(at + 1))) {
                    var end = endOfNumberedWord(text, at + 1);
                    if (numbered == 0 && end > 0) {
                        word = text.substring(at + 1, end);
                    }
                    numbered += end == at + 1 + word.length() && text.startsWith(word, at + 1) ? 1 : 0;
                }
            }
            var end = text.indexOf('\n', at);
            line = end < 0 ? text.length() : end + 1;
        }
        return found >= FEWEST || numbered >= FEWEST_NUMBERED;
    }

    /// Where a word of letters ends that has a blank and a digit behind it; -1 if there is none.
    private static int endOfNumberedWord(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1)) ? end : -1;
    }

    static BlockParserFactory factory() {
        return TightHeadings::tryStart;
    }

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var line = state.getLine().getContent();
        var at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || at >= line.length() || line.charAt(at) != '#' || !isOne(line, at)) {
            return BlockStart.none();
        }
        var signs = signs(line, at);
        return BlockStart.of(new TightHeadings(signs,
                state.getLine().substring(at + signs, endOfText(line, at + signs)))).atIndex(line.length());
    }

    private static boolean isOne(CharSequence line, int start) {
        var signs = signs(line, start);
        var at = start + signs;
        return signs <= MOST_SIGNS && at < line.length() && beginsText(line, at)
                && (signs > 1 || isSentence(line, at));
    }

    private static int signs(CharSequence line, int start) {
        var at = start;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        return at - start;
    }

    /// A letter, a number, a symbol, or what begins a link, a picture, a tag, emphasis or quoted words.
    private static boolean beginsText(CharSequence line, int at) {
        var c = Character.codePointAt(line, at);
        return Character.isLetterOrDigit(c) || "[<*_`(\"'¿“«".indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /// Whether a line has several words and no other tag; of all scripts that put no blanks between words, only a
    /// question mark tells.
    private static boolean isSentence(CharSequence line, int start) {
        if (!Character.isLetterOrDigit(Character.codePointAt(line, start))) {
            return false;
        }
        var blank = false;
        for (var at = start; at < line.length() && line.charAt(at) != '\n'; at++) {
            var c = line.charAt(at);
            if (c == '#' && line.charAt(at - 1) == ' ' && at + 1 < line.length()
                    && Character.isLetter(line.charAt(at + 1))) {
                return false;
            }
            blank |= c == ' ' && at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1))
                    || c == '？';
        }
        return blank;
    }

    /// Where the closing signs begin, if there are any.
    private static int endOfText(CharSequence line, int start) {
        var end = endOfBlank(line, start, line.length());
        var signs = end;
        while (signs > start && line.charAt(signs - 1) == '#') {
            signs--;
        }
        return signs < end && signs > start ? endOfBlank(line, start, signs) : end;
    }

    /// The place behind the last sign between two places that is no white space.
    static int endOfBlank(CharSequence line, int start, int end) {
        var at = end;
        while (at > start && Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        return at;
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
    public void parseInlines(InlineParser inlines) {
        inlines.parse(SourceLines.of(text), block);
    }
}
