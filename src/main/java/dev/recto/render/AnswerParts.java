package dev.recto.render;

import dev.recto.card.Card;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// The parts of an answer, as far as its author shows them, and what a hint says of each.
final class AnswerParts {
    /// More than this nobody recites, and each has a line of its own.
    private static final int MOST = 100;
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

    private AnswerParts() {}

    /// What a hint says of each part: its heading, or how it begins. Empty if the answer is one piece.
    static List<String> of(Card card) {
        var parts = switch (card) {
            case Card.Listing list -> beginnings(list.points());
            case Card.Procedure procedure -> beginnings(procedure.steps());
            case Card.Comparison comparison -> comparison.aspects().stream().map(aspect -> text(aspect.name()))
                    .toList();
            case Card.Explanation _, Card.Scenario _ -> ofProse(card.face().answer().display());
            case Card.Definition _, Card.Fact _, Card.Exercise _, Card.MultipleChoice _, Card.TrueFalse _, Card.Cloze _,
                    Card.Ordering _, Card.Matching _, Card.Numeric _ -> List.<String>of();
        };
        return parts.size() < 2 || parts.size() > MOST ? List.of() : parts;
    }

    /// Its headings of the highest level, else the items of its lists.
    private static List<String> ofProse(String answer) {
        if (answer.length() > MarkdownHtml.LONGEST) {
            return List.of();
        }
        var blocks = children(PARSER.parse(answer));
        int highest = blocks.stream().mapToInt(block -> block instanceof Heading heading ? heading.getLevel() : 9)
                .min().orElse(9);
        var headings = blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.getLevel() == highest)
                .map(AnswerParts::text)
                .toList();
        return headings.size() >= 2 ? headings
                : blocks.stream().filter(ListBlock.class::isInstance)
                        .flatMap(list -> children(list).stream())
                        .map(AnswerParts::beginning)
                        .toList();
    }

    private static List<String> beginnings(List<String> points) {
        return points.stream().map(point -> beginning(PARSER.parse(point))).toList();
    }

    /// What a point is called, if its author calls it something in bold, else its first word: a hint, not the answer.
    private static String beginning(Node point) {
        for (var node = point.getFirstChild(); node != null; node = node.getFirstChild()) {
            if (node instanceof StrongEmphasis name) {
                return text(name);
            }
            if (!(node instanceof Paragraph)) {
                break;
            }
        }
        // An item of a list renders as nothing by itself: what it holds does.
        var words = text(point instanceof ListItem item && item.getFirstChild() != null ? item.getFirstChild() : point)
                .replaceFirst("^\\[[ xX]] ", "").split(" ", 2);
        return words.length == 1 ? words[0] : words[0] + " …";
    }

    private static String text(String markdown) {
        return text(PARSER.parse(markdown));
    }

    private static String text(Node node) {
        return TEXT.render(node).strip().replaceAll("\\s+", " ");
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child instanceof Block; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
