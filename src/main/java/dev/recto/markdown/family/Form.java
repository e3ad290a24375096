package dev.recto.markdown.family;

/// What the mark itself says about how the question is to be asked.
public sealed interface Form {
    /// Nothing: wording and answer decide.
    record Open() implements Form {}

    /// The question holds blanks in one of the cloze notations.
    record Cloze() implements Form {}
}
