package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wordings of `wordings/*.txt`: questions in each language that tells kinds, and the kinds a tutor would name.
class WordingsTest {
    private static final String ANY_ANSWER = "One sentence says it. Another one adds something to that.";

    private record Asked(String kind, String question, String answer) {}

    @ParameterizedTest
    @MethodSource("languages")
    void eachQuestionIsOfTheKindATutorWouldName(String language) {
        var all = wordings(language);
        var wording = Wording.of(all.stream().map(Asked::question).collect(Collectors.joining("\n")));
        assertEquals(all.stream().map(asked -> asked.kind() + ": " + asked.question()).toList(),
                all.stream().map(asked -> card(asked, wording).kind().label() + ": " + asked.question()).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachRuleOfAKindFitsOneOfTheQuestions(String language) {
        var all = wordings(language);
        var untried = Language.of(language).kindRules().stream().filter(rule -> {
            var search = Search.of(rule, Phrases.FLAGS);
            return all.stream().noneMatch(asked -> search.isIn(asked.question().replaceFirst("^[^\\p{L}]+", "")));
        }).toList();
        assertEquals(List.of(), untried);
    }

    /// Those that tell kinds.
    private static List<String> languages() {
        return Language.all().stream().filter(language -> !language.kindRules().isEmpty()).map(Language::code).toList();
    }

    private static Card card(Asked asked, Wording wording) {
        return Typing.open(new Face(CardId.ofContent(asked.question(), asked.answer(), ""), List.of("deck"),
                Passage.of(asked.question()), Passage.of(asked.answer()), new SourceLocation("deck.md", 1, 1),
                List.of(), List.of(), List.of(), List.of()), wording);
    }

    private static List<Asked> wordings(String language) {
        var all = new ArrayList<Asked>();
        var kind = "";
        for (var line : lines(language)) {
            if (line.matches("\\[[a-z-]+\\]")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" => ", 2);
                all.add(new Asked(kind, parts[0], parts.length == 1 ? ANY_ANSWER : parts[1].replace("⏎", "\n")));
            }
        }
        return all;
    }

    private static List<String> lines(String language) {
        try (var in = WordingsTest.class.getResourceAsStream("wordings/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
