package dev.recto.render;

/// What a line of text may carry beside its characters.
public enum Styling {
    /// Nothing: a file, a pipe, a terminal that can do no more.
    PLAIN,
    /// Bold, faint, underlined, reversed: a terminal whose user wants no colours, or that has none.
    ATTRIBUTES,
    /// These and the terminal's own eight colours.
    COLOURS
}
