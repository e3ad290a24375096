package dev.recto.memory;

import java.util.Locale;

/// How well an answer was recalled. `ordinal() + 1` is the grade of the FSRS formulas.
public enum Rating {
    AGAIN, HARD, GOOD, EASY;

    /// 1 to 4, as in the FSRS formulas.
    public int grade() {
        return ordinal() + 1;
    }

    /// `again`, `hard`, `good`, `easy`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
