package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents that are one question: their title.
class TitlesThatAskTest {
    private static final String SECTIONS = """
            # %s

            ## %s

            The mizzen is larger on a ketch.

            ## %s

            It stands behind the rudder.
            """;

    @ParameterizedTest
    @CsvSource({"Summary, Details", "1. Summary, 2. Details", "Rig, Rudder"})
    void sectionsThatDoNotAskAreItsAnswer(String first, String second) {
        assertEquals("""
                definition: What is a yawl? (1-9)
                  ## %s
                  %s
                  The mizzen is larger on a ketch.
                  %s
                  ## %s
                  %s
                  It stands behind the rudder.
                """.formatted(first, "", "", second, "").replaceAll("(?m)^ *\\n", ""),
                CardsAsText.of(SECTIONS.formatted("What is a yawl?", first, second)).replaceAll("(?m)^ *\\n", ""));
    }

    @Test
    void aTaskOverCountedSectionsIsOneToo() {
        assertEquals(1, CardsAsText.cards("""
                # Compare a ketch and a yawl.

                ## 1. Summary

                ### 1.1. Rig

                The mizzen is larger on a ketch.

                ### 1.2. Why

                Because of the rudder.
                """).size());
    }

    @ParameterizedTest
    @CsvSource({"Boats, Rig", "How boats are rigged, Rig", "How boats are rigged, 1. Rig"})
    void otherTitlesAreNone(String title, String section) {
        assertEquals(0, CardsAsText.cards(SECTIONS.formatted(title, section, "Rudder")).stream()
                .filter(card -> card.face().question().display().equals(title)).count());
    }

    @Test
    void aLongTextIsAnArticle() {
        assertEquals(0, CardsAsText.cards(SECTIONS.formatted("What is a yawl?", "Rig", "Rudder")
                + "\nOne more line.\n".repeat(60)).stream()
                .filter(card -> card.face().question().display().equals("What is a yawl?")).count());
    }
}
