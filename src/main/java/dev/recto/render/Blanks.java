package dev.recto.render;

/// How the blanks of a cloze are shown.
enum Blanks { HIDDEN, FILLED }
