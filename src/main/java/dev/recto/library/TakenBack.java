package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.markdown.block.PlainText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What is said of an action that is taken back: "Good on “What is a delta?”".
final class TakenBack {
    /// In characters.
    private static final int LONGEST_QUESTION = 80;

    private TakenBack() {}

    /// @param canonical the id that a card goes by now
    /// @param question the text of a card's question, as long as it is known
    static Undone of(Entry entry, UnaryOperator<CardId> canonical,
            Function<CardId, Optional<String>> question) {
        return switch (entry) {
            case Entry.Review review -> {
                var asked = question.apply(review.card()).map(TakenBack::shortened).orElse(review.card().value());
                yield new Undone(capitalised(review.rating().label()) + " on “" + asked + "”",
                        Optional.of(canonical.apply(review.card())));
            }
            case Entry.Import imported when imported.documents().isEmpty() -> new Undone(
                    "Choice of how " + counted(imported.choices().size(), "document") + " should be read",
                    Optional.empty());
            case Entry.Import imported -> new Undone("Import of " + whatCame(imported), Optional.empty());
            case Entry.Options _ -> new Undone("Change of options", Optional.empty());
            case Entry.More more ->
                    new Undone(counted(more.cards(), "new card") + " more today", Optional.empty());
            default -> throw new IllegalArgumentException("cannot be undone: " + entry);
        };
    }

    /// Cards that were new or changed; a document that only came again has none.
    private static String whatCame(Entry.Import imported) {
        var cards = imported.documents().stream().mapToInt(document -> document.cards().size()).sum();
        return cards > 0 ? counted(cards, "card") : counted(imported.documents().size(), "document");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String shortened(String question) {
        var line = PlainText.line(question).replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUESTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUESTION - 1)) + "…";
    }
}
