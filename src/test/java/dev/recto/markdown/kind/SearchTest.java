package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String[] PIECES = {" ", "in", "order", "to", "why", "how", "?", ".", "x", "ß", "Why", "İ",
        "ſ", "😀", "\n", "does it", "warum", "über", "ÜBER"};

    @Test
    void wordsAreFoundWhereTheyStand() {
        var found = Search.of("\\b(?:why|how) (\\w+)", FLAGS).in("So, WHY not? How so?").orElseThrow();
        assertEquals(4, found.start());
        assertEquals("not", found.group(1));
    }

    @Test
    void whatStandsBeforeThePlaceCounts() {
        assertTrue(Search.of("(?<!\\p{L})over", FLAGS).isIn("a over b"));
        assertEquals(false, Search.of("(?<!\\p{L})over", FLAGS).isIn("moreover"));
    }

    @Test
    void theBeginningOfATextIsOnlyThere() {
        assertEquals(false, Search.of("^why", FLAGS).isIn("and why"));
        assertEquals(false, Search.of("(?:^why|how\\b)", FLAGS).isIn("and why"));
    }

    /// Whatever an expression finds is found, and where it finds it.
    @ParameterizedTest
    @ValueSource(strings = {"\\bwhy\\b", "in order to", "(?:why|how)\\b.*?\\?$", "\\s+x", "(?<![a-z])über", "^how",
        "why$|x", "\\border\\b(?! to)", "ss|i", "(?:s|[xy])+", "^(?:why|how) ?x",
        "\\bwhy x|how\\b\\??$|in x|(?<!x)to\\W|[os]rder \\?|^über|s$"})
    void findsWhatTryingEveryPlaceFinds(String regex) {
        var pattern = Pattern.compile(regex, FLAGS);
        var search = Search.of(regex, FLAGS);
        var random = new Random(20_261_129);
        for (var run = 0; run < 5_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(8); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            var expected = pattern.matcher(text);
            assertEquals(pattern.matcher(text).find(), search.isIn(text.toString()), text::toString);
            assertEquals(expected.find() ? expected.start() + ":" + expected.end() : "none",
                    search.in(text.toString()).map(SearchTest::place).orElse("none"), text::toString);
        }
    }

    private static String place(Matcher found) {
        return found.start() + ":" + found.end();
    }
}
