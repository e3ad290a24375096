package dev.recto.render;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/// TeX's commands for type, used outside formulas by people who came from there: `\textit{…}` is italics.
final class TexText implements InlineContentParser {
    private static final int LONGEST = 2_000;

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return new TexText();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        if (!scanner.next('\\')) {
            return ParsedInline.none();
        }
        var name = new StringBuilder();
        while (name.length() < 8 && Character.isLetter(scanner.peek())) {
            name.append(scanner.peek());
            scanner.next();
        }
        if (!Set.of("textit", "emph", "textbf", "texttt").contains(name.toString()) || !scanner.next('{')) {
            return ParsedInline.none();
        }
        var text = new StringBuilder();
        int depth = 1;
        while (scanner.hasNext() && text.length() < LONGEST) {
            char c = scanner.peek();
            scanner.next();
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return node(name.toString(), text.toString())
                        .map(node -> ParsedInline.of(node, scanner.position())).orElseGet(ParsedInline::none);
            }
            text.append(c == '\n' ? ' ' : c);
        }
        return ParsedInline.none();
    }

    private static Optional<Node> node(String command, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (command.equals("texttt")) {
            return Optional.of(new Code(text));
        }
        Node node = command.equals("textbf") ? new StrongEmphasis() : new Emphasis();
        node.appendChild(new Text(text));
        return Optional.of(node);
    }
}
