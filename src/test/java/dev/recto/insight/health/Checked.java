package dev.recto.insight.health;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Neighbours;
import dev.recto.markdown.Neighbours.Presence;
import dev.recto.markdown.SourceText;
import java.util.List;
import java.util.Set;

/// Documents looked through, and what was found as readable lines.
final class Checked {
    private final HealthCheck check = new HealthCheck();
    private final Set<String> files;

    /// @param files that lie beside the documents
    Checked(String... files) {
        this.files = Set.of(files);
    }

    /// What was found in one document called `a.md`, by one rule: `error 3: what is wrong`.
    static List<String> lines(Rule rule, String markdown, String... files) {
        return new Checked(files).with("a.md", markdown).lines(rule);
    }

    Checked with(String path, String markdown) {
        var text = new SourceText(path, markdown, List.of());
        Neighbours beside = target -> target.startsWith("../") ? Presence.OUTSIDE
                : files.contains(target) ? Presence.THERE : Presence.MISSING;
        check.examine(text, new DocumentReader().read(text), beside);
        return this;
    }

    HealthReport report() {
        return check.report();
    }

    List<String> lines(Rule rule) {
        return report().documents().stream().flatMap(document -> document.findings().stream())
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.severity().label() + " " + finding.line() + ": " + finding.problem().what())
                .toList();
    }
}
