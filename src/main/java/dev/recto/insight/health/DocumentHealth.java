package dev.recto.insight.health;

import java.util.List;

/// What was found in one document.
///
/// @param path as the reader was told
/// @param cards how many it has
/// @param findings by line; those of the whole document first
public record DocumentHealth(String path, int cards, List<Finding> findings) {
    public DocumentHealth {
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
