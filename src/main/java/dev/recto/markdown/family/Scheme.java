package dev.recto.markdown.family;

import java.util.List;

/// A reading of a document: where its questions would start if it were written this way.
///
/// @param name for people, a plural: "Numbered headings"
/// @param strength whether the marks are used for questions alone
/// @param evidence how surely these are questions, 0 to 1, on average over the cuts
/// @param cuts in document order, not overlapping
public record Scheme(String name, Strength strength, double evidence, List<Cut> cuts) {
    public enum Strength {
        /// Marks that have other uses: headings, bold, lists.
        INFERRED,
        /// Marks that no one sets by chance: `Q:`, `::`, `#card`, a summary that asks.
        EXPLICIT
    }

    public Scheme {
        cuts = List.copyOf(cuts);
    }

    static Scheme inferred(String name, double evidence, List<Cut> cuts) {
        return new Scheme(name, Strength.INFERRED, evidence, cuts);
    }

    static Scheme explicit(String name, double evidence, List<Cut> cuts) {
        return new Scheme(name, Strength.EXPLICIT, evidence, cuts);
    }
}
