package dev.recto.markdown.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import dev.recto.card.Kind;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.SourceText;
import dev.recto.markdown.generated.GeneratedDeck.Asked;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Decks written by chance are read back as they were meant.
class GeneratedDecksTest {
    private static final int SEEDS = 20;

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @EnumSource
    void cardsAreReadAsTheyWereWritten(DeckFamily family) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var deck = GeneratedDeck.of(family, new Random(seed));
            assertEquals(meant(deck), read(deck.markdown()), "seed " + seed);
        }
    }

    private static String meant(GeneratedDeck deck) {
        return deck.cards().stream().map(GeneratedDecksTest::text).collect(Collectors.joining());
    }

    private static String text(Asked card) {
        return text(card.kind(), card.question(), card.answer());
    }

    private String read(String markdown) {
        var source = SourceText.decode("deck.md", markdown.getBytes(StandardCharsets.UTF_8));
        return reader.read(source).cards().stream().map(FoundCard::card).map(GeneratedDecksTest::text)
                .collect(Collectors.joining());
    }

    private static String text(Card card) {
        return text(card.kind(), card.face().question().text(), card.face().answer().text());
    }

    private static String text(Kind kind, String question, String answer) {
        return kind.label() + ": " + question + "\n" + answer.indent(2) + "\n";
    }
}
