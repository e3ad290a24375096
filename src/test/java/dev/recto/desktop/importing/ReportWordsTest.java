package dev.recto.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.library.ImportReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
    @Test
    void saysWhatBecameOfTheCards() {
        assertEquals("142 cards taken in.", words(142, 0, 0, 0));
        assertEquals("1 card taken in, 2 updated, 137 unchanged, 3 no longer in the document.", words(1, 2, 137, 3));
        assertEquals("5 cards unchanged.", words(0, 0, 5, 0));
        assertEquals("No card was taken in.", words(0, 0, 0, 0));
    }

    private static String words(int added, int updated, int unchanged, int gone) {
        return ReportWords.of(new ImportReport(1, added, updated, unchanged, gone, List.of(), true));
    }
}
