package dev.recto.markdown;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.card.Kind;
import dev.recto.markdown.Reading.FoundCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sample decks are what a newcomer sees first: each is read as its author meant it.
class DecksTest {
    private static final Path DECKS = Path.of("decks");

    private static final SortedMap<String, Reading> READINGS = new TreeMap<>();

    @BeforeAll
    static void readEveryDocument() throws IOException {
        try (var files = Files.walk(DECKS)) {
            for (var file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                var path = DECKS.relativize(file).toString().replace('\\', '/');
                READINGS.put(path, new DocumentReader().read(SourceText.decode(path, Files.readAllBytes(file))));
            }
        }
    }

    @Test
    void everyDocumentGivesItsCards() {
        assertEquals("""
                 10 Algorithms/Complexity.md
                  9 Algorithms/Everyday algorithms.md
                 14 Git/Everyday Git.md
                  1 Git/Merge or rebase.md
                  4 Git/Ten minutes of trouble.md
                 12 Java/Concurrency.md
                  6 Java/Exercises.md
                 12 Java/Objects and collections.md
                  7 Java/Pick the right answer.md
                 19 Java/The modern language.md
                  5 Java/What does it print.md
                  6 Languages/Computing in Arabic.md
                  5 Languages/Computing in Chinese.md
                 16 Memory/FSRS.md
                 19 Memory/How memory works.md
                 11 Memory/Writing good cards.md
                 15 SQL/At a glance.md
                 18 SQL/Interview questions.md
                 18 Transfer learning/Interview questions.md
                 17 Transfer learning/Notes on sharing what is learned.md
                  6 Transfer learning/Telling the paradigms apart.md
                """, counts());
    }

    private static String counts() {
        return READINGS.entrySet().stream()
                .map(entry -> "%3d %s\n".formatted(entry.getValue().cards().size(), entry.getKey()))
                .collect(joining());
    }

    @Test
    void noDocumentHasAProblem() {
        assertEquals(List.of(), READINGS.values().stream().flatMap(reading -> reading.problems().stream()).toList());
    }

    @Test
    void everyKindOfCardOccurs() {
        var missing = EnumSet.allOf(Kind.class);
        cards().forEach(card -> missing.remove(card.kind()));
        assertEquals(EnumSet.noneOf(Kind.class), missing);
    }

    @Test
    void whatTheDocumentationCountsIsTrue() throws IOException {
        var counted = new TreeMap<String, Long>();
        cards().forEach(card -> counted.merge(card.kind().label(), 1L, Long::sum));
        var codes = cards().map(DecksTest::text).flatMap(DecksTest::languages).collect(toSet());
        counted.put("all kinds", cards().count());
        counted.put("with a table", cards().filter(card -> text(card).matches("(?s).*\\|\\s*:?-{3,}:?\\s*\\|.*"))
                .count());
        counted.put("with a formula", cards().filter(card -> text(card).matches("(?s).*\\$[^$]*[\\\\^_=(][^$]*\\$.*"))
                .count());
        counted.put("languages of code", (long) codes.size());
        counted.put("with code", cards().filter(card -> languages(text(card)).findAny().isPresent()).count());
        counted.put("with a picture", cards().filter(card -> !card.face().images().isEmpty()).count());
        counted.put("from right to left",
                cards().filter(card -> card.face().question().text().matches("(?s).*\\p{IsArabic}.*")).count());

        var told = new TreeMap<String, Long>();
        Pattern.compile("^\\| ([a-z][a-z0-9 -]+?) +\\| (\\d+) \\|", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("docs/decks.md"))).results()
                .forEach(row -> told.put(row.group(1), Long.valueOf(row.group(2))));
        assertEquals(told, counted);
    }

    @Test
    void decksAreEnoughForANewcomer() {
        assertTrue(cards().count() >= 100);
        assertTrue(READINGS.keySet().stream().map(path -> path.split("/")[0]).distinct().count() >= 4);
        assertTrue(cards().map(DecksTest::text).flatMap(DecksTest::languages).distinct().count() >= 4);
    }

    @Test
    void noQuestionIsAskedTwice() {
        var places = cards().collect(groupingBy(card -> card.face().question().text().replaceAll("\\W+", " ").strip()
                + card.face().question().text().replaceAll("\\p{ASCII}", ""), mapping(DecksTest::place, toList())));
        assertEquals(List.of(), places.values().stream().filter(same -> same.size() > 1).toList());
    }

    private static String text(Card card) {
        return card.face().question().text() + "\n" + card.face().answer().text();
    }

    /// The languages of the code on a card.
    private static Stream<String> languages(String text) {
        return Pattern.compile("^[ >]*```([a-z]+)", Pattern.MULTILINE).matcher(text).results()
                .map(code -> code.group(1));
    }

    @Test
    void everyCardHasAnAnswer() {
        assertEquals(List.of(), cards().filter(card -> !isAnswered(card)).map(DecksTest::place).toList());
    }

    private static boolean isAnswered(Card card) {
        return switch (card) {
            case Card.Cloze cloze -> !cloze.blanks().isEmpty();
            case Card.MultipleChoice choice -> choice.choices().stream().anyMatch(Card.Choice::correct);
            case Card.TrueFalse statement -> statement.verdict().isPresent();
            case Card.Ordering _, Card.Matching _, Card.Numeric _, Card.Definition _, Card.Comparison _, Card.Listing _,
                    Card.Procedure _, Card.Explanation _, Card.Fact _, Card.Exercise _, Card.Scenario _ ->
                    !card.face().answer().isEmpty();
        };
    }

    @Test
    void everyPictureLiesBesideItsDocument() {
        var missing = cards()
                .flatMap(card -> card.face().images().stream().map(image -> picture(card, image)))
                .filter(picture -> !Files.isRegularFile(picture))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Path picture(Card card, String image) {
        return DECKS.resolve(card.face().source().path()).resolveSibling(image);
    }

    @Test
    void picturesAreShownWithQuestionsAndWithAnswers() {
        assertTrue(cards().anyMatch(card -> card.face().question().text().contains("](pictures/")));
        assertTrue(cards().anyMatch(card -> card.face().answer().text().contains("](pictures/")));
    }

    private static Stream<Card> cards() {
        return READINGS.values().stream().flatMap(reading -> reading.cards().stream()).map(FoundCard::card);
    }

    private static String place(Card card) {
        var source = card.face().source();
        return source.path() + ":" + source.line();
    }
}
