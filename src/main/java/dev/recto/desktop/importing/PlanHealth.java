package dev.recto.desktop.importing;

import dev.recto.insight.health.HealthCheck;
import dev.recto.insight.health.HealthReport;
import dev.recto.library.ImportPlan;

/// What is wrong with the documents of an import.
final class PlanHealth {
    private PlanHealth() {}

    /// Reads their structure once more: it takes about as long as reading them did.
    static HealthReport of(ImportPlan plan) {
        var check = new HealthCheck();
        for (var document : plan.documents()) {
            check.examine(document.text(), document.reading(), document.beside());
        }
        plan.problems().forEach(check::unreadable);
        return check.report();
    }
}
