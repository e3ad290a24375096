package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;

/// A key that says the text of one of the bullets below a question again, whole or no more than its first words.
final class RepeatedItem {
    private RepeatedItem() {}

    /// The whole text of that bullet; empty if none or several begin so.
    static Optional<String> in(String bullets, String key) {
        var wanted = PlainText.of(key).strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var same = bullets.lines().map(RepeatedItem::textOf)
                .filter(text -> begins(PlainText.of(text), wanted)).toList();
        var equal = same.stream().filter(text -> PlainText.of(text).strip().length() == wanted.length()).toList();
        return equal.size() == 1 ? Optional.of(equal.getFirst())
                : same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /// The answer, or the whole of the bullet in the question that it shortens: "the North" for "the North Sea".
    static Slice whole(Cut cut, Slice answer) {
        return answer.text().indexOf('\n') >= 0 ? answer : in(cut.question().text(), answer.text())
                .map(option -> new Slice(option, answer.line())).orElse(answer);
    }

    /// What stands behind the bullet of a line; nothing if it has none.
    private static String textOf(String line) {
        var at = WhiteSpace.end(line, 0);
        return at + 2 < line.length() && "-*+".indexOf(line.charAt(at)) >= 0 && line.charAt(at + 1) == ' '
                ? line.substring(at + 2).strip() : "";
    }

    private static boolean begins(String text, String first) {
        return text.regionMatches(true, 0, first, 0, first.length())
                && (text.length() == first.length() || !Character.isLetterOrDigit(text.charAt(first.length())));
    }
}
