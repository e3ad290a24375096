package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One glossary of three terms, written in every way of setting a term off: the same cards come out of each.
class TermSpellingsTest {
    private static final List<String> TERMS = List.of("Fairlead", "Keel", "Leeway");
    private static final List<String> TEXTS =
            List.of("A fitting that guides a rope.", "The long beam below.", "The drift of a boat.");

    private static String document(String title, String entry) {
        return title + "\n\n" + IntStream.range(0, TERMS.size()).mapToObj(i -> entry.replace("|", "\n")
                .replace("{t}", TERMS.get(i)).replace("{d}", TEXTS.get(i)).replace("{n}", String.valueOf(i + 1))
                + (entry.startsWith("- ") || entry.startsWith("{n}") ? "\n" : "\n\n")).collect(Collectors.joining());
    }

    private static String read(String document) {
        return CardsAsText.cards(document).stream().map(card -> card.face().question().display().replace("`", "")
                + " = " + card.face().answer().display().replaceFirst("^- ", "") + "\n").collect(Collectors.joining());
    }

    private static String expected() {
        return IntStream.range(0, TERMS.size()).mapToObj(i -> TERMS.get(i) + " = " + TEXTS.get(i) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{t}: {d}", "{t} – {d}", "{t} - {d}", "{t} = {d}", "{t} → {d}", "{t} -> {d}",
            "**{t}**: {d}", "**{t}:** {d}", "**{t}** - {d}", "**{t}** → {d}", "**{t}**|{d}", "**{t}**  |{d}",
            "**{t}:**|{d}", "**{t}.** {d}", "**{t}**. {d}", "*{t}*: {d}", "{t}:|{d}", "{t}|: {d}",
            "- {t}: {d}", "- {t} – {d}", "- {t} → {d}", "- **{t}**: {d}", "- **{t}:** {d}", "- **{t}**|  {d}",
            "- **{t}**|  - {d}", "- {t}|  - {d}", "- `{t}`: {d}", "- `{t}` - {d}", "{n}. **{t}**|   {d}",
            "{n}. {t}: {d}", "### {t}|{d}", "T: {t}|D: {d}", "W: {t}|D: {d}", "Word: {t}|Meaning: {d}",
            "**Word:** {t}|**Meaning:** {d}", "Term: {t}|Definition: {d}", "Front: {t}|Back: {d}"})
    void glossaryIsReadInEachSpelling(String entry) {
        var document = document("# Glossary", entry);
        assertEquals(expected(), read(document), document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Key terms", "# Important terms", "# Terms and definitions", "# Key words & meanings"})
    void titleSaysThatTheyAreTerms(String title) {
        assertEquals(expected(), read(document(title, "**{t}**|{d}")));
    }

    @Test
    void elsewhereSuchParagraphsAreNotes() {
        for (var entry : List.of("{t}: {d}", "{t} – {d}", "- {t} → {d}", "{t}:|{d}", "- `{t}`: {d}")) {
            assertEquals("", read(document("# On boats", entry)), entry);
        }
    }

    @Test
    void sentencesOfAGlossaryAreNoTerms() {
        assertEquals("", CardsAsText.of("""
                # Glossary

                This page will have many words one day: all those that sailors use, and some of those that rowers do.

                Please wait for them.
                """));
    }
}
