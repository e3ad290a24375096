package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a question compares.
class SubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
        "What is the difference between `a.join()` and `b.link()`?|a.join()/b.link()",
        "Explain the difference between HTTP 1.1 and HTTP 2.0.|HTTP 1.1/HTTP 2.0",
        "What is the difference between a bay and an inlet, and why does it matter?|bay/inlet",
        "How is a bay different from an inlet?|bay/inlet",
        "How the bay is different from the inlet?|bay/inlet",
        "What are the advantages of dykes over dunes?|dykes/dunes",
        "When would you use a dyke instead of a dune?|dyke/dune",
        "Differentiate between bays & inlets?|bays/inlets",
        "Bays vs. inlets|Bays/inlets",
        "Explain bays vs. inlets|bays/inlets",
        "When to use a dyke vs. a dune?|dyke/dune",
        "What are the downsides of dykes compared to dunes?|dykes/dunes",
        "What is a bay, and how does it differ from an inlet?|bay/inlet",
        "What is the difference between bays and inlets in Norway?|bays/inlets",
        "Hafen.js 与 Bucht.io 的区别是什么？|Hafen.js/Bucht.io",
        "Was ist der Unterschied zwischen Hafen.js und Bucht.io?|Hafen.js/Bucht.io"})
    void subjectsAreFoundWhole(String question, String subjects) {
        var card = CardsAsText.cards("## " + question + "\nSomething.\n\n## What is another thing?\nElse.\n")
                .getFirst();
        assertEquals(List.of(subjects.split("/")), ((Card.Comparison) card).subjects());
    }
}
