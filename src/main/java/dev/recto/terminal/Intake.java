package dev.recto.terminal;

import dev.recto.library.ImportPlan;
import dev.recto.library.ImportReport;
import dev.recto.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One import: preview, question, report.
final class Intake {
    private final Surroundings surroundings;
    private final Library library;

    Intake(Surroundings surroundings, Library library) {
        this.surroundings = surroundings;
        this.library = library;
    }

    /// @return the exit status
    /// @throws Refusal if nothing came in
    int run(List<Path> paths, List<String> deck, boolean agreed) throws IOException, Refusal {
        var progress = new ProgressLine(surroundings);
        var plan = library.plan(paths, deck, progress);
        progress.clear();
        new Preview(plan, surroundings).lines().forEach(surroundings::print);
        plan.problems().forEach(problem -> surroundings.tell(problem.toString()));
        if (plan.documents().isEmpty()) {
            throw new Refusal("Nothing was taken in: no document was found.");
        }
        if (!agreed && !isAgreed(cards(plan))) {
            throw new Refusal("Nothing was taken in.");
        }
        var report = library.take(plan, progress);
        progress.clear();
        report.problems().stream().filter(problem -> !plan.problems().contains(problem))
                .forEach(problem -> surroundings.tell(problem.toString()));
        surroundings.print(said(report));
        return 0;
    }

    private static int cards(ImportPlan plan) {
        return plan.documents().stream().mapToInt(document -> document.cards().size()).sum();
    }

    private boolean isAgreed(int cards) throws IOException {
        return surroundings.ask("Take in " + Words.count(cards, "card") + "? [y/N] ")
                .map(answer -> answer.toLowerCase(Locale.ROOT))
                .filter(answer -> answer.equals("y") || answer.equals("yes"))
                .isPresent();
    }

    private static String said(ImportReport report) {
        var parts = new ArrayList<String>();
        add(parts, report.added(), "new");
        add(parts, report.updated(), "updated");
        add(parts, report.unchanged(), "unchanged");
        add(parts, report.gone(), "no longer in the document, memory kept");
        return Words.count(report.added() + report.updated() + report.unchanged(), "card") + " from "
                + Words.count(report.documents(), "document")
                + (parts.isEmpty() ? "." : ": " + String.join(", ", parts) + ".");
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
