package dev.recto.markdown.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What authors spell otherwise without meaning anything else changes no question of a deck.
class OtherSpellingsTest {
    private static final int SEEDS = 5;

    private final DocumentReader reader = new DocumentReader();

    /// The same document as another author would write it.
    enum Spelling {
        CLOSED_HEADINGS(line -> HEADING.matcher(line).replaceFirst("$1$2 $1")),
        HEADINGS_WITH_ATTRIBUTES(line -> HEADING.matcher(line).replaceFirst("$1$2 {#name .of-it}")),
        BLANK_LINE_BELOW_HEADINGS(line -> HEADING.matcher(line).matches() ? line + "\n" : line),
        BLANKS_BEHIND_HEADINGS(line -> HEADING.matcher(line).matches() ? line + "  " : line),
        NUMBERS_WITH_A_BRACKET(line -> NUMBERED.matcher(line).replaceFirst("$1)")),
        CARRIAGE_RETURNS(line -> line + "\r");

        private final UnaryOperator<String> line;

        Spelling(UnaryOperator<String> line) {
            this.line = line;
        }

        /// Code stays as it is, but for the ends of its lines.
        String of(String markdown) {
            var inCode = false;
            var written = Stream.<String>builder();
            for (var text : markdown.split("\n", -1)) {
                var isFence = text.strip().startsWith("```");
                written.add((inCode || isFence) && this != CARRIAGE_RETURNS ? text
                        : line.apply(text));
                inCode ^= isFence;
            }
            return written.build().collect(Collectors.joining("\n"));
        }
    }

    private static final Pattern HEADING = Pattern.compile("^(#{1,6})(\\s+.*[^\\s#])$");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\.(?=\\s)");

    @ParameterizedTest
    @EnumSource
    void changesNoQuestion(Spelling spelling) {
        for (var family : DeckFamily.values()) {
            for (var seed = 0; seed < SEEDS; seed++) {
                var deck = GeneratedDeck.of(family, new Random(seed)).markdown();
                assertEquals(questions(deck), questions(spelling.of(deck)), family + ", seed " + seed);
            }
        }
    }

    private List<String> questions(String markdown) {
        var source = SourceText.decode("deck.md", markdown.getBytes(StandardCharsets.UTF_8));
        return reader.read(source).cards().stream()
                .map(found -> found.card().kind().label() + ": " + found.card().face().question().text()).toList();
    }
}
