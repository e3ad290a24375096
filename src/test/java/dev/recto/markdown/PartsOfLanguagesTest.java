package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same deck in twelve languages, `parts/*.md`: cards of each kind, and the parts of each in `parts/*.txt`.
class PartsOfLanguagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "pt", "ru", "uk", "zh", "ja", "ko", "ar"})
    void eachKindHasItsParts(String language) {
        assertEquals(text(language + ".txt"), CardsAsText.cards(text(language + ".md")).stream()
                .map(PartsOfLanguagesTest::line).collect(Collectors.joining()));
    }

    private static String line(Card card) {
        var parts = parts(card);
        return card.kind().label() + ": " + card.face().question().display().split("\n", 2)[0]
                + (parts.isEmpty() ? "" : " => " + String.join(" / ", parts)) + "\n";
    }

    private static List<String> parts(Card card) {
        return switch (card) {
            case Card.Definition definition -> List.of(definition.term());
            case Card.Comparison comparison -> Stream.concat(comparison.subjects().stream(),
                    comparison.aspects().stream().map(aspect -> aspect.name() + " = "
                            + String.join(" | ", aspect.cells()))).toList();
            case Card.Listing list -> list.points();
            case Card.Procedure procedure -> procedure.steps();
            case Card.Exercise exercise -> Stream.concat(
                    exercise.given().stream().map(code -> "given " + code.language() + " " + line(code)),
                    exercise.solution().stream().map(code -> "solution " + code.language() + " " + line(code)))
                    .toList();
            case Card.MultipleChoice choice ->
                    choice.choices().stream().map(c -> (c.correct() ? "[x] " : "[ ] ") + c.text()).toList();
            case Card.TrueFalse statement -> List.of(statement.verdict().map(String::valueOf).orElse("not said"));
            case Card.Cloze cloze -> cloze.blanks().stream().map(Card.Blank::text).toList();
            case Card.Matching matching ->
                    matching.pairs().stream().map(pair -> pair.left() + " = " + pair.right()).toList();
            case Card.Ordering ordering -> ordering.items();
            case Card.Numeric number -> List.of(number.value());
            case Card.Explanation _, Card.Fact _, Card.Scenario _ -> List.of();
        };
    }

    private static String line(Card.Code code) {
        return code.text().strip().replace("\n", "⏎");
    }

    private static String text(String file) {
        try (var in = PartsOfLanguagesTest.class.getResourceAsStream("parts/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
