package dev.recto.markdown.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What families see at a glance is what the expressions say that state their rules; on random text.
class GlancesTest {
    private static final int TEXTS = 200_000;

    private final Random random = new Random(17);

    @Test
    void labelIsTheOneTheRulesFind() {
        var parts = List.of("Q", "q", "Question", "Task", "1", "27", "12345", "3a", "1.2", ".", ")", ":", "-", "–", "#",
                "(", "[", "]", " ", "  ", "\n", "*", "_", "第", "問", "٣", "What", "is", "x?", "(hard)");
        for (var i = 0; i < TEXTS; i++) {
            var text = joined(parts, 6);
            var named = Label.NAMED.matcher(text);
            var numbered = Label.NUMBERED.matcher(text);
            var found = Label.of(text);
            if (text.startsWith("(hard)") && found.filter(Label::named).isPresent()) {
                // A grade before a label is asked with what stands behind that.
                assertEquals(Label.of(text.substring("(hard)".length()).strip()).orElseThrow().number(),
                        found.get().number(), text);
            } else if (named.matches()) {
                var number = named.group("number") != null ? named.group("number")
                        : named.group("nth") != null ? named.group("nth") : "";
                assertTrue(found.isPresent() && found.get().named(), text);
                assertEquals(number, found.get().number(), text);
                assertTrue(found.get().rest().endsWith(named.group("rest").strip()), text);
            } else if (numbered.matches()) {
                var number = numbered.group("number") != null ? numbered.group("number") : numbered.group("hash");
                assertEquals(new Label(number, false, numbered.group("rest").strip()), found.orElseThrow(), text);
            } else if ((text.startsWith("Q") || text.startsWith("q")) && GluedInitial.end(text) > 0) {
                assertEquals(new Label("", true, text.substring(GluedInitial.end(text))), found.orElseThrow(), text);
            } else {
                assertTrue(found.isEmpty(), text);
            }
        }
    }

    @Test
    void noVerdictIsOverlooked() {
        var parts = List.of("A fact", "True", "no", "(", ")", "[", "]", "（", "）", " ", "\t", "\n", "→", "->", "=>", "–",
                "-", "*", "_", ".", "false.", "fourteenletter");
        for (var i = 0; i < TEXTS; i++) {
            var text = joined(parts, 8);
            assertTrue(!JudgedItems.VERDICT.matcher(text).matches() || JudgedItems.mayBeJudged(text), text);
        }
    }

    @Test
    void noOptionalNameIsOverlooked() {
        var parts = List.of("`", "`", "?", "?", ":", ",", ")", "]", "=", ".", "|", "(", " ", "\n", "a", "_", "1", "é");
        for (var i = 0; i < TEXTS; i++) {
            var text = "A" + joined(parts, 8);
            assertTrue(OptionalNames.areIn(text) || OptionalNames.withoutByRule(text).equals(text), text);
        }
    }

    private String joined(List<String> parts, int most) {
        var text = new StringBuilder();
        for (var count = 1 + random.nextInt(most); count > 0; count--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
