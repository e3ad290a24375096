package dev.recto.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/// Keeps the lines of a paragraph apart where its author meant items:
///
///     Fewer examples are needed.
///     Training is shorter.
///
/// To CommonMark a line end is a space. It is taken for more if every line ends as a sentence does, or if three lines
/// or more all begin with a capital: prose that an editor wrapped breaks off in mid-sentence.
final class LinesOfItems extends AbstractVisitor implements PostProcessor {
    private static final String SENTENCE_ENDS = ".!?;:。！？؟；：…";
    private static final int ENOUGH_CAPITALS = 3;

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Paragraph paragraph) {
        var lines = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        var breaks = new ArrayList<SoftLineBreak>();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak lineBreak) {
                breaks.add(lineBreak);
                lines.add(new StringBuilder());
            } else {
                node.accept(new Words(lines.getLast()));
            }
        }
        if (!breaks.isEmpty() && areItems(lines.stream().map(line -> line.toString().strip()).toList())) {
            for (var lineBreak : breaks) {
                lineBreak.insertAfter(new HardLineBreak());
                lineBreak.unlink();
            }
        }
    }

    private static boolean areItems(List<String> lines) {
        return lines.stream().allMatch(LinesOfItems::endsASentence)
                || lines.size() >= ENOUGH_CAPITALS && lines.stream().allMatch(LinesOfItems::beginsWithACapital);
    }

    private static boolean endsASentence(String line) {
        return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean beginsWithACapital(String line) {
        return !line.isEmpty() && Character.isUpperCase(line.codePointAt(0));
    }

    /// The words of a line, whatever they are wrapped in.
    private static final class Words extends AbstractVisitor {
        private final StringBuilder words;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }
    }
}
