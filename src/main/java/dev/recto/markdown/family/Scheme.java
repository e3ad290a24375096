package dev.recto.markdown.family;

import java.util.List;

/// A reading of a document: where its questions would start if it were written this way.
///
/// @param name for people, a plural: "Numbered headings"
/// @param evidence how surely these are questions, 0 to 1, on average over the cuts
/// @param cuts in document order, not overlapping
public record Scheme(String name, double evidence, List<Cut> cuts) {
    public Scheme {
        cuts = List.copyOf(cuts);
    }
}
