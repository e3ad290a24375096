/// Recto without a window: its commands, and the study in a terminal or through a pipe. Each command is a class, called
/// as it is with `Command` behind it; what it sees of the world is its [dev.recto.terminal.Surroundings].
@NullMarked
package dev.recto.terminal;

import org.jspecify.annotations.NullMarked;
