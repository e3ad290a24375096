package dev.recto.render;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// Takes formulas out of running text before emphasis and escapes can eat their underscores and backslashes.
/// Code spans are left alone, because the parser has passed them before it sees what is in them.
final class FormulaInlineParser implements InlineContentParser {
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaInlineParser();
        }
    }

    /// A formula within a paragraph.
    static final class Node extends CustomNode {
        private final Formula formula;

        Node(Formula formula) {
            this.formula = formula;
        }

        Formula formula() {
            return formula;
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var start = scanner.position();
        int before = scanner.peekPreviousCodePoint();
        var found = Formula.at(new Lookahead(scanner), before == Scanner.END ? 0 : before);
        scanner.setPosition(start);
        if (found.isEmpty()) {
            return ParsedInline.none();
        }
        for (int i = 0; i < found.get().length(); i++) {
            scanner.next();
        }
        return ParsedInline.of(new Node(found.get()), scanner.position());
    }

    /// Reads a scanner only as far as somebody asks.
    static final class Lookahead implements Formula.Ahead {
        private final Scanner scanner;
        private final StringBuilder read = new StringBuilder();

        Lookahead(Scanner scanner) {
            this.scanner = scanner;
        }

        @Override
        public char at(int offset) {
            while (read.length() <= offset && scanner.hasNext()) {
                read.append(scanner.peek());
                scanner.next();
            }
            return offset < read.length() ? read.charAt(offset) : 0;
        }
    }
}
