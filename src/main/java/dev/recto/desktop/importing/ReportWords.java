package dev.recto.desktop.importing;

import dev.recto.desktop.part.Words;
import dev.recto.library.ImportReport;
import java.util.ArrayList;
import java.util.List;

/// What an import did, in a sentence.
final class ReportWords {
    private ReportWords() {}

    /// "142 cards taken in.", "3 cards taken in, 2 updated, 137 unchanged."
    static String of(ImportReport report) {
        var parts = new ArrayList<String>();
        add(parts, report.added(), "taken in");
        add(parts, report.updated(), "updated");
        add(parts, report.unchanged(), "unchanged");
        add(parts, report.gone(), "no longer in " + (report.documents() == 1 ? "the document" : "the documents"));
        return parts.isEmpty() ? "No card was taken in." : String.join(", ", parts) + ".";
    }

    /// Only the first part says what is counted.
    private static void add(List<String> parts, int cards, String what) {
        if (cards > 0) {
            parts.add((parts.isEmpty() ? Words.count(cards, "card") : String.valueOf(cards)) + " " + what);
        }
    }
}
