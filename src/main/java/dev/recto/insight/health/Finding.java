package dev.recto.insight.health;

import dev.recto.card.Problem;

/// Something that is wrong with a document.
///
/// @param problem where, what, and what to do
public record Finding(Severity severity, Rule rule, Problem problem) {
    /// The line, or 0 for the whole document: it comes first.
    int line() {
        return problem.line().orElse(0);
    }
}
