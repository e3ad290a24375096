package dev.recto.markdown.fuzz;

import dev.recto.card.Card;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// What must hold of the reading of any document.
final class Laws {
    private final DocumentReader reader = new DocumentReader();

    /// What does not hold, for people; empty if all is well.
    List<String> brokenBy(String document) {
        var broken = new ArrayList<String>();
        try {
            var source = SourceText.decode("mutant.md", document.getBytes(StandardCharsets.UTF_8));
            var reading = reader.read(source);
            inOrder(reading, source, broken);
            fromTheSource(reading, source, broken);
            differentIds(reading, broken);
            if (!reading.equals(reader.read(source))) {
                broken.add("read again, it is another reading");
            }
        } catch (RuntimeException | StackOverflowError e) {
            broken.add(e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
        }
        return broken;
    }

    /// Cards follow one another, within the document; what was left out lies beside them.
    ///
    /// No line is in two cards. Where answers stand together behind several questions, as in a key at the end, a
    /// card that goes from its question to its answer has other cards' questions and answers within: of such a card
    /// only the lines of the question, up to the next card, and those that its answer takes at the end are its own.
    private static void inOrder(Reading reading, SourceText source, List<String> broken) {
        var lines = source.text().split("\n", -1).length;
        var taken = new boolean[lines + 2];
        var last = 0;
        for (var i = 0; i < reading.cards().size(); i++) {
            var place = reading.cards().get(i).card().face().source();
            if (place.line() < 1 || place.endLine() < place.line() || place.endLine() > lines) {
                broken.add("a card of lines " + place.line() + " to " + place.endLine() + " of " + lines);
                return;
            }
            if (place.line() < last) {
                broken.add("a card of line " + place.line() + " behind one of line " + last);
            }
            last = place.line();
            for (var line : own(reading.cards(), i)) {
                if (taken[line]) {
                    broken.add("line " + line + " is in two cards");
                }
                taken[line] = true;
            }
        }
        for (var left : reading.leftOut()) {
            if (left.line() < 1 || left.endLine() < left.line() || left.endLine() > lines) {
                broken.add("left out: lines " + left.line() + " to " + left.endLine() + " of " + lines);
            } else if (taken[left.line()]) {
                broken.add("line " + left.line() + " is left out and in a card");
            }
        }
    }

    private static int[] own(List<FoundCard> cards, int at) {
        var face = cards.get(at).card().face();
        var place = face.source();
        var next = at + 1 < cards.size() ? cards.get(at + 1).card().face().source().line() : Integer.MAX_VALUE;
        if (next > place.endLine()) {
            return IntStream.rangeClosed(place.line(), place.endLine()).toArray();
        }
        var answer = place.endLine() - (int) face.answer().text().lines().count() + 1;
        return IntStream.concat(IntStream.range(place.line(), Math.max(place.line() + 1, next)),
                IntStream.rangeClosed(Math.max(answer, next), place.endLine())).toArray();
    }

    /// An answer's words all stand in the lines that the card names, and a question is never empty.
    private static void fromTheSource(Reading reading, SourceText source, List<String> broken) {
        var lines = source.text().split("\n", -1);
        for (var found : reading.cards()) {
            var face = found.card().face();
            if (face.question().text().isBlank()) {
                broken.add("an empty question on line " + face.source().line());
            }
            if (isOpen(found.card())) {
                var words = new HashSet<String>();
                for (var line = face.source().line(); line <= face.source().endLine(); line++) {
                    words.add(bare(lines[line - 1]));
                }
                var own = String.join("\n", words);
                for (var line : face.answer().text().split("\n")) {
                    if (!own.contains(bare(line))) {
                        broken.add("an answer of lines %d to %d has “%s”".formatted(
                                face.source().line(), face.source().endLine(), line));
                        break;
                    }
                }
            }
        }
    }

    /// The answer of these kinds is put together from parts.
    private static boolean isOpen(Card card) {
        return switch (card.kind()) {
            case MULTIPLE_CHOICE, TRUE_FALSE, CLOZE -> false;
            case DEFINITION, COMPARISON, LIST, PROCEDURE, EXPLANATION, FACT, EXERCISE, SCENARIO, ORDERING, MATCHING,
                 NUMERIC -> true;
        };
    }

    /// Without the marks of containers, and those of bold text that is taken apart with its label.
    private static String bare(String line) {
        return line.replaceAll("[\\s>\\\\|*_]+", "");
    }

    private static void differentIds(Reading reading, List<String> broken) {
        var ids = new HashSet<>();
        reading.cards().stream().map(FoundCard::card).filter(card -> !ids.add(card.face().id()))
                .forEach(card -> broken.add("two cards with the id " + card.face().id()));
    }
}
