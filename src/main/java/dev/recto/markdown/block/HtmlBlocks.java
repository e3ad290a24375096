package dev.recto.markdown.block;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// HTML blocks as CommonMark 4.6 has them, but for one thing: a block of the kinds that end at a blank line also ends
/// where a fence or a heading begins, or a list right below its first line, and behind a tag that says that markdown
/// is inside, or that is none of HTML.
///
/// People write `<details>`, `<summary>` and right below them a fence. By the letter that fence is HTML up to the first
/// blank line in its code, and its closing line then opens one that swallows the questions after it.
final class HtmlBlocks extends AbstractBlockParser {
    private static final int LONGEST_TAG = 2000;

    /// How kinds 1 to 5 begin and end, in the order of the specification.
    private static final Pattern[][] DELIMITED = {
        {start("<(?:script|pre|style|textarea)(?:[\\s>]|$)"), start("</(?:script|pre|style|textarea)>")},
        {start("<!--"), start("-->")},
        {start("<\\?"), start("\\?>")},
        {start("<![a-z]"), start(">")},
        {start("<!\\[CDATA\\["), start("\\]\\]>")}};

    private static final Pattern[][] NONE = {};

    private static final Set<String> BLOCK_TAGS =
            Set.of("address", "article", "aside", "base", "basefont", "blockquote",
            "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt",
                    "fieldset",
            "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
            "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes",
                    "ol",
            "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
            "thead", "title", "tr", "track", "ul");
    private static final Pattern BLOCK_TAG = Pattern.compile("^</?([A-Za-z][A-Za-z0-9]*)(?:\\s|/?>|$)");
    private static final String ATTRIBUTES = "(?:\\s+[A-Za-z_:][A-Za-z0-9_.:-]*(?:\\s*=\\s*(?:[^\\s\"'=<>`]+|"
            + "'[^']*'|\"[^\"]*\"))?)*\\s*";
    private static final Pattern LONE_TAG = Pattern.compile("^(?:<(?<opened>[A-Za-z][A-Za-z0-9-]*)" + ATTRIBUTES + "/?>"
            + "|</(?<closed>[A-Za-z][A-Za-z0-9-]*)\\s*>|<(?<empty>[A-Z][A-Za-z0-9]*)" + ATTRIBUTES
            + "></\\k<empty>>)\\s*$");

    /// Elements of HTML that stand within a line. Any other name is that of a component or a plugin, `<quiz>`: what is
    /// inside is markdown from the next line on.
    private static final Set<String> WITHIN_LINES = Set.of("a", "abbr", "acronym", "area", "audio", "b", "bdi", "bdo",
            "big", "br", "button", "canvas", "cite", "code", "data", "datalist", "del", "dfn", "em", "embed", "font",
            "g", "i", "img", "input", "ins", "kbd", "label", "map", "mark", "math", "meter", "noscript", "object",
            "output", "path", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script", "select",
            "slot", "small", "source", "span", "strike", "strong", "style", "sub", "sup", "svg", "template",
            "textarea", "time", "tt", "u", "use", "var", "video", "wbr");
    private static final Pattern MARKDOWN_BEGINS = Pattern.compile("^ {0,3}(?:`{3,}[^`]*$|~{3,}|#{1,6}[ \\t])");

    /// `<div class="a" markdown>`: what stands in the element is markdown, as Python-Markdown and kramdown have it.
    private static final Pattern MARKDOWN_INSIDE = Pattern.compile(
            "^\\s*<[a-z]+\\s[^<>]*(?<=\\s)markdown"
                    + "(?:\\s*=\\s*[\"']?(?:1|block|true)[\"']?)?[^<>]*>\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM_BEGINS = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])[ \\t]");

    private final HtmlBlock block = new HtmlBlock();
    private final @Nullable Pattern end;
    /// Whether it is its first line and no more.
    private final boolean single;
    private boolean finished;
    private int lines;

    private HtmlBlocks(@Nullable Pattern end, boolean single) {
        this.end = end;
        this.single = single;
    }

    private static Pattern start(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    static BlockParserFactory factory() {
        return HtmlBlocks::tryStart;
    }

    @Override
    public org.commonmark.node.Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (finished || end == null && (state.isBlank() || markdownBegins(state, lines))) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean markdownBegins(ParserState state, int lines) {
        var line = state.getLine().getContent();
        var rest = line.subSequence(state.getIndex(), line.length());
        return MARKDOWN_BEGINS.matcher(rest).find() || lines == 1 && ITEM_BEGINS.matcher(rest).find();
    }

    @Override
    public void addLine(SourceLine line) {
        lines++;
        finished = single || (end != null ? end.matcher(line.getContent()).find()
                : lines == 1 && MARKDOWN_INSIDE.matcher(line.getContent()).find());
    }

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var content = state.getLine().getContent();
        var at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || at >= content.length() || content.charAt(at) != '<') {
            return BlockStart.none();
        }
        var rest = content.subSequence(at, content.length());
        for (var kind : mayBeDelimited(rest) ? DELIMITED : NONE) {
            if (kind[0].matcher(rest).lookingAt()) {
                return BlockStart.of(new HtmlBlocks(kind[1], false)).atIndex(state.getIndex());
            }
        }
        if (isBlockTag(rest)) {
            return BlockStart.of(new HtmlBlocks(null, false)).atIndex(state.getIndex());
        }
        var tag = rest.length() < LONGEST_TAG ? LONE_TAG.matcher(rest) : null;
        if (tag == null || !tag.find()) {
            return BlockStart.none();
        }
        var name = tag.group("opened") != null ? tag.group("opened") : tag.group("closed");
        var component = name == null || !WITHIN_LINES.contains(name.toLowerCase(Locale.ROOT));
        return !(component && tag.group("opened") == null)
                && (isParagraph(matched.getMatchedBlockParser().getBlock()) || isLazyParagraph(state))
                        ? BlockStart.none()
                        : BlockStart.of(new HtmlBlocks(null, component)).atIndex(state.getIndex());
    }

    /// Kinds 2 to 5 go on with a sign, and the names of kind 1 begin with one of three letters.
    private static boolean mayBeDelimited(CharSequence rest) {
        return rest.length() > 1 && "!?sSpPtT".indexOf(rest.charAt(1)) >= 0;
    }

    private static boolean isBlockTag(CharSequence rest) {
        var tag = BLOCK_TAG.matcher(rest);
        return tag.find() && BLOCK_TAGS.contains(tag.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isParagraph(Node node) {
        return node instanceof Paragraph;
    }

    private static boolean isLazyParagraph(ParserState state) {
        return state.getActiveBlockParser().canHaveLazyContinuationLines();
    }
}
