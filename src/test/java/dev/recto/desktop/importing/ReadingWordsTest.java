package dev.recto.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingWordsTest {
    @Test
    void oneDocumentIsNamedAndSeveralAreCounted() {
        assertEquals("Looking for documents", words(0, 0, "", 0));
        assertEquals("Reading leaves.md", words(0, 1, "leaves.md", 1));
        assertEquals("Reading 3 of 1,200 documents: leaves.md", words(2, 1200, "leaves.md", 1));
    }

    @Test
    void whatTakesLongSaysThatItGoesOn() {
        assertEquals("Reading leaves.md, 12 s", words(0, 1, "leaves.md", 12));
        assertEquals("Comparing with the cards you have, 26 s", words(1, 1, "leaves.md", 26));
    }

    private static String words(int done, int total, String what, int seconds) {
        return ReadingWords.of(new ImportStage.Reading(done, total, what, Duration.ofSeconds(seconds)));
    }
}
