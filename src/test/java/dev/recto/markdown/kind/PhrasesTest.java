package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    @Test
    void readsOffWhatAnExpressionNeeds() {
        assertEquals(Set.of("what is", "what are", "who is", "who are"),
                Literals.beginnings("^(what|who) (is|are)\\b(?!.*:$)"));
        assertEquals(List.of(Set.of("answer", "answers")), Literals.needed("answers?"));
        assertEquals(List.of(Set.of("what does ", "what do "), Set.of(" mean", " stand for")),
                Literals.needed("\\bwhat (does|do) .+ (mean|stand for)\\b"));
        assertEquals(Set.of("summarise", "summarize"), Literals.beginnings("summari[sz]e"));
        assertEquals(Set.of(""), Literals.beginnings("\\w+ing"));
    }

    @Test
    void theBeginningIsOneOnlyIfAllAlternativesDemandIt() {
        assertTrue(Literals.isAnchored("^(a|b)"));
        assertEquals(false, Literals.isAnchored("^a|b"));
    }

    /// Whatever is left out by looking for words first would not have been found.
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "pt", "it", "ru", "uk", "zh", "ja", "ko", "ar"})
    void findsWhatTryingEachOneFinds(String language) {
        var regexes = rules(language);
        var phrases = new Phrases(regexes);
        var patterns = regexes.stream().map(regex -> Pattern.compile(regex, FLAGS)).toList();
        var pieces = pieces(regexes);
        var random = new Random(20_260_715);
        for (var run = 0; run < 8_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(7); i >= 0; i--) {
                var piece = pieces.get(random.nextInt(pieces.size()));
                text.append(random.nextInt(6) == 0 ? piece.toUpperCase() : piece);
                text.append(random.nextInt(9) == 0 ? "" : " ");
            }
            var looked = text.toString();
            var expected = -1;
            for (var i = 0; i < patterns.size() && expected < 0; i++) {
                expected = patterns.get(i).matcher(looked).find() ? i : -1;
            }
            assertEquals(expected, phrases.firstIn(looked), looked);
        }
    }

    private static List<String> rules(String language) {
        var own = Language.of(language);
        return Stream.concat(own.kindRules().stream(), Stream.of(LanguageSection.ASKS, LanguageSection.TASKS,
                LanguageSection.SHOWN, LanguageSection.AMOUNT)
                        .flatMap(section -> own.lines(section).stream())).toList();
    }

    /// The words of the rules, whole and in part.
    private static List<String> pieces(List<String> regexes) {
        var pieces = new ArrayList<>(List.of("?", ".", ":", "!", "-", "x", "7", "\n", "ſ", "K", "İ", "'"));
        for (var regex : regexes) {
            for (var word : regex.replaceAll("\\\\.", " ").split("[^\\p{L}'’]+")) {
                if (!word.isEmpty()) {
                    pieces.add(word);
                }
            }
        }
        return pieces;
    }
}
