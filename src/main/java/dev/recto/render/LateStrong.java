package dev.recto.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/// Bold that closes only on the next line:
///
///     **Why it helps:
///     **
///
/// CommonMark's rule for closing ("A double ** can close strong emphasis iff it is part of a right-flanking delimiter
/// run") leaves the asterisks there as text. Nobody means that.
final class LateStrong extends AbstractVisitor implements PostProcessor {
    private static final String MARK = "**";

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Paragraph paragraph) {
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak && node.getNext() instanceof Text closing
                    && closing.getLiteral().startsWith(MARK) && !closing.getLiteral().startsWith("***")) {
                close(node, closing);
            }
        }
    }

    private static void close(Node lineBreak, Text closing) {
        List<Node> bold = new ArrayList<>();
        for (var node = lineBreak.getPrevious(); node != null && !(node instanceof SoftLineBreak);
                node = node.getPrevious()) {
            if (node instanceof Text opening && opening.getLiteral().contains(MARK)) {
                int at = opening.getLiteral().lastIndexOf(MARK);
                var strong = new StrongEmphasis();
                strong.appendChild(new Text(opening.getLiteral().substring(at + MARK.length())));
                opening.setLiteral(opening.getLiteral().substring(0, at));
                opening.insertAfter(strong);
                bold.reversed().forEach(strong::appendChild);
                closing.setLiteral(closing.getLiteral().substring(MARK.length()).stripLeading());
                return;
            }
            bold.add(node);
        }
    }
}
