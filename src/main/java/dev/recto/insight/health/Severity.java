package dev.recto.insight.health;

import java.util.Locale;

/// How much a finding matters, the worst first.
public enum Severity {
    /// Something that was written cannot be seen, followed or asked.
    ERROR,
    /// It works, and most likely is not what was meant.
    WARNING,
    /// Worth knowing.
    NOTE;

    /// `error`, `warning`, `note`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
