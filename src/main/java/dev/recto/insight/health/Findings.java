package dev.recto.insight.health;

import dev.recto.card.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Findings of one document in the making.
final class Findings {
    private final String path;
    private final List<Finding> found = new ArrayList<>();

    Findings(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    void add(Severity severity, Rule rule, int line, String what, String remedy) {
        found.add(new Finding(severity, rule, Problem.at(path, line, what, remedy)));
    }

    void add(Severity severity, Rule rule, Problem problem) {
        found.add(new Finding(severity, rule, problem));
    }

    /// By line; of one line in the order of the rules.
    List<Finding> sorted() {
        return found.stream().sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::rule)).toList();
    }
}
