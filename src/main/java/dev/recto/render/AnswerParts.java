package dev.recto.render;

import dev.recto.card.Card;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// The parts of an answer, as far as its author shows them, and what a hint says of each.
final class AnswerParts {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();
    private static final int WORDS_OF_A_HINT = 5;

    private AnswerParts() {}

    /// What a hint says of each part: its heading, or its first words. Empty if the answer is one piece.
    static List<String> of(Card card) {
        var parts = switch (card) {
            case Card.Listing list -> firstWords(list.points());
            case Card.Procedure procedure -> firstWords(procedure.steps());
            case Card.Comparison comparison -> comparison.aspects().stream().map(aspect -> text(aspect.name())).toList();
            case Card.Explanation _, Card.Scenario _ -> ofProse(card.face().answer().display());
            case Card.Definition _, Card.Fact _, Card.Exercise _, Card.MultipleChoice _, Card.TrueFalse _, Card.Cloze _,
                    Card.Ordering _, Card.Matching _, Card.Numeric _ -> List.<String>of();
        };
        return parts.size() < 2 ? List.of() : parts;
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
                        .map(item -> firstWords(text(firstBlock(item))))
                        .toList();
    }

    private static Node firstBlock(Node item) {
        return item instanceof ListItem && item.getFirstChild() instanceof Block first ? first : item;
    }

    private static List<String> firstWords(List<String> texts) {
        return texts.stream().map(text -> firstWords(text(text))).toList();
    }

    private static String firstWords(String text) {
        var words = text.split("\\s+", WORDS_OF_A_HINT + 1);
        return words.length <= WORDS_OF_A_HINT ? text
                : String.join(" ", List.of(words).subList(0, WORDS_OF_A_HINT)) + " …";
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
