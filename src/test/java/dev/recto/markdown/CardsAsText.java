package dev.recto.markdown;

import dev.recto.card.Card;
import dev.recto.markdown.Reading.FoundCard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A document's cards as text that a test can spell out:
///
/// ```
/// definition: What is a fjord? (1-3)
///   A long inlet of the sea.
/// ```
///
/// Further lines of a question begin with `?`, choices with `[x]` or `[ ]`, blanks with `_`, other parts with `-`.
final class CardsAsText {
    private CardsAsText() {}

    static Reading read(String name, String markdown) {
        return new DocumentReader().read(SourceText.decode(name, markdown.getBytes(StandardCharsets.UTF_8)));
    }

    static Reading read(String markdown) {
        return read("notes.md", markdown);
    }

    static List<Card> cards(String markdown) {
        return read(markdown).cards().stream().map(FoundCard::card).toList();
    }

    /// All cards of a document.
    static String of(String markdown) {
        return read(markdown).cards().stream().map(found -> text(found.card())).collect(Collectors.joining());
    }

    static String text(Card card) {
        var face = card.face();
        var question = face.question().display().split("\n", -1);
        var text = new StringBuilder("%s: %s (%d-%d)\n".formatted(
                card.kind().label(), question[0], face.source().line(), face.source().endLine()));
        for (var i = 1; i < question.length; i++) {
            text.append(("  ? " + question[i]).stripTrailing()).append('\n');
        }
        parts(card).forEach(part -> text.append("  ").append(part).append('\n'));
        if (!(card instanceof Card.Cloze) && !face.answer().isEmpty()) {
            face.answer().display().lines()
                    .forEach(line -> text.append(line.isBlank() ? "" : "  " + line.stripTrailing()).append('\n'));
        }
        return text.toString();
    }

    private static List<String> parts(Card card) {
        return switch (card) {
            case Card.MultipleChoice choice ->
                    choice.choices().stream().map(c -> (c.correct() ? "[x] " : "[ ] ") + c.text()).toList();
            case Card.TrueFalse statement ->
                    List.of("- " + statement.verdict().map(String::valueOf).orElse("not said"));
            case Card.Cloze cloze -> cloze.blanks().stream()
                    .map(blank -> "_ " + blank.text() + blank.hint().map(hint -> " (" + hint + ")").orElse(""))
                            .toList();
            case Card.Matching matching ->
                    matching.pairs().stream().map(pair -> "- " + pair.left() + " = " + pair.right()).toList();
            case Card.Numeric number -> List.of("- " + number.value() + " +- " + number.tolerance());
            case Card.Ordering ordering -> ordering.items().stream().map(item -> "- " + item).toList();
            case Card.Definition _, Card.Comparison _, Card.Listing _, Card.Procedure _, Card.Explanation _,
                    Card.Fact _,
                    Card.Exercise _, Card.Scenario _ -> List.of();
        };
    }
}
