package dev.recto.desktop.importing;

import dev.recto.desktop.part.Words;
import dev.recto.library.ImportReport;
import java.util.ArrayList;

/// What an import did, in a sentence.
final class ReportWords {
    private ReportWords() {}

    /// "142 cards taken in.", "3 cards taken in, 2 updated, 137 unchanged."
    static String of(ImportReport report) {
        var parts = new ArrayList<String>();
        if (report.added() > 0) {
            parts.add(Words.count(report.added(), "card") + " taken in");
        }
        if (report.updated() > 0) {
            parts.add((parts.isEmpty() ? Words.count(report.updated(), "card") : String.valueOf(report.updated())) + " updated");
        }
        if (report.unchanged() > 0) {
            parts.add((parts.isEmpty() ? Words.count(report.unchanged(), "card") : String.valueOf(report.unchanged()))
                    + " unchanged");
        }
        if (report.gone() > 0) {
            parts.add(report.gone() + " no longer in " + (report.documents() == 1 ? "the document" : "the documents"));
        }
        return parts.isEmpty() ? "No card was taken in." : String.join(", ", parts) + ".";
    }
}
