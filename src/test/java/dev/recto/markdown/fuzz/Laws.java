package dev.recto.markdown.fuzz;

import dev.recto.card.Card;
import dev.recto.card.SourceLocation;
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
    /// card goes from its question to its answer over questions and answers of others: of such a card only as many
    /// lines as the question has at its beginning, and as the answer has at its end, are its own.
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
        if (cards.stream().map(found -> found.card().face().source()).noneMatch(other -> goesOver(place, other))) {
            return IntStream.rangeClosed(place.line(), place.endLine()).toArray();
        }
        var asked = place.line() + (int) Math.max(1, face.question().text().lines().count());
        var answered = place.endLine() - (int) Math.max(1, face.answer().text().lines().count()) + 1;
        return IntStream.concat(IntStream.range(place.line(), asked),
                IntStream.rangeClosed(Math.max(asked, answered), place.endLine())).toArray();
    }

    /// Whether the other begins within this one and behind its first line, or ends within it and began before.
    private static boolean goesOver(SourceLocation place, SourceLocation other) {
        return place.line() < other.line() && other.line() <= place.endLine()
                || other.line() < place.line() && place.line() <= other.endLine() && other.endLine() < place.endLine();
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

    /// Without the marks of containers, those of bold text that is taken apart with its label, and the tags of cards.
    private static String bare(String line) {
        return line.replaceAll("#(?:card|flashcard)\\b|[\\s>\\\\|*_]+", "");
    }

    private static void differentIds(Reading reading, List<String> broken) {
        var ids = new HashSet<>();
        reading.cards().stream().map(FoundCard::card).filter(card -> !ids.add(card.face().id()))
                .forEach(card -> broken.add("two cards with the id " + card.face().id()));
    }
}
