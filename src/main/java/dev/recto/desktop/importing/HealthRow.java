package dev.recto.desktop.importing;

import dev.recto.desktop.part.Words;
import dev.recto.insight.health.Finding;
import dev.recto.insight.health.HealthReport;
import java.util.ArrayList;
import java.util.List;

/// A row of a health report: a document, or below it what was found.
sealed interface HealthRow {
    /// @param counts "1 error, 3 warnings"
    record Document(String name, String counts) implements HealthRow {}

    record Found(Finding finding) implements HealthRow {
        /// "Line 12", or nothing if it concerns the whole document.
        String where() {
            return finding.problem().line().isPresent() ? "Line " + finding.problem().line().getAsInt() : "";
        }

        /// "There is no picture “a.png”."
        String what() {
            return Words.capital(finding.problem().what()) + ".";
        }

        /// All of it, for those who hear it.
        String spoken() {
            return (Words.capital(finding.severity().label()) + ". " + where() + ". " + what() + " "
                    + finding.problem().remedy()).replace(". . ", ". ").strip();
        }
    }

    /// Documents with something wrong, each before its findings.
    static List<HealthRow> of(HealthReport report) {
        var rows = new ArrayList<HealthRow>();
        for (var document : report.documents()) {
            if (!document.findings().isEmpty()) {
                rows.add(new Document(document.path(), new HealthReport(List.of(document)).counts()));
                document.findings().forEach(finding -> rows.add(new Found(finding)));
            }
        }
        return rows;
    }
}
