package dev.recto.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Of how many parts a prose answer consists, as far as its author shows it.
final class AnswerParts {
    private static final Parser PARSER = Parser.builder().build();

    private AnswerParts() {}

    /// Its headings of the highest level, else the items of its lists; fewer than 2 if it is one piece.
    static int count(String answer) {
        if (answer.length() > MarkdownHtml.LONGEST) {
            return 0;
        }
        var blocks = children(PARSER.parse(answer));
        int highest = blocks.stream().mapToInt(block -> block instanceof Heading heading ? heading.getLevel() : 9)
                .min().orElse(9);
        int headings = (int) blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.getLevel() == highest).count();
        return headings >= 2 ? headings
                : blocks.stream().filter(ListBlock.class::isInstance).mapToInt(list -> children(list).size()).sum();
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child instanceof Block; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
