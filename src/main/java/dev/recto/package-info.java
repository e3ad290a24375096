/// Where the program begins: it chooses between the window and the command line, and says where a user's things lie.
/// The packages below are floors of a house; `ArchitectureTest` says which stands on which.
@NullMarked
package dev.recto;

import org.jspecify.annotations.NullMarked;
