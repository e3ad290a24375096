/// The window. [dev.recto.desktop.Desktop] starts it, [dev.recto.desktop.Shell] holds the screens, each of which has a
/// folder of its own and stands on `frame`, `part` and `theme`.
@NullMarked
package dev.recto.desktop;

import org.jspecify.annotations.NullMarked;
