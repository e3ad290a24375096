package dev.recto.markdown.generated;

import dev.recto.card.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A deck written by chance in one family, with the cards that a reader should find in it.
///
/// The same seed gives the same deck. Words are made up, answers have the make-up of real ones: mostly prose with
/// emphasis, links and code in it, every third with a list, a fence or a table.
///
/// @param cards in the order of the document
public record GeneratedDeck(DeckFamily family, String markdown, List<Asked> cards) {
    private static final int MOST_CARDS = 30;

    public GeneratedDeck {
        cards = List.copyOf(cards);
    }

    /// A card as it was meant.
    ///
    /// @param question markdown; of notes what the reader asks for their topic, of a text with blanks the text
    /// @param answer markdown; of a choice its right options, of a text with blanks what is hidden, else empty if none
    /// @param kind as the wording alone decides it
    public record Asked(String question, String answer, Kind kind, List<Option> options) {
        public Asked {
            options = List.copyOf(options);
        }
    }

    public record Option(String text, boolean correct) {}

    /// A deck of three to thirty cards.
    public static GeneratedDeck of(DeckFamily family, RandomGenerator random) {
        return of(family, 3 + random.nextInt(MOST_CARDS - 2), random);
    }

    public static GeneratedDeck of(DeckFamily family, int cards, RandomGenerator random) {
        var cardWriter = new CardsByChance(random);
        var written = new ArrayList<Asked>();
        var markdown = new StringBuilder(family.opening());
        for (var number = 1; number <= cards; number++) {
            var card = cardWriter.next(family.content());
            written.add(card);
            markdown.append(family.layout().write(number, card));
        }
        return new GeneratedDeck(family, markdown.toString(), written);
    }

    /// Decks of all families, one below the other in turn.
    ///
    /// @param characters how long the document is at least
    public static String document(int characters, RandomGenerator random) {
        var families = DeckFamily.values();
        var markdown = new StringBuilder();
        for (var i = 0; markdown.length() < characters; i++) {
            // A heading ends what the deck before it may have left open.
            markdown.append(of(families[i % families.length], random).markdown).append("\n# Part ").append(i + 1)
                    .append("\n\n");
        }
        return markdown.toString();
    }

    /// Small documents, each of one family and about ten thousand characters, the families in turn.
    public static List<GeneratedDeck> documents(int count, RandomGenerator random) {
        var families = DeckFamily.values();
        return IntStream.range(0, count).mapToObj(i -> filled(families[i % families.length], random)).toList();
    }

    private static GeneratedDeck filled(DeckFamily family, RandomGenerator random) {
        var cards = switch (family.content()) {
            case BLOCKS, TOPIC -> 25;
            case SENTENCES -> 45;
            case OPTIONS -> 60;
            case SENTENCE, BLANKS -> 100;
            case NOTHING -> 200;
        };
        return of(family, cards, random);
    }

    @Override
    public String toString() {
        return family + " of " + cards.size() + ": "
                + cards.stream().map(Asked::question).limit(3).collect(Collectors.joining(" / "));
    }
}
