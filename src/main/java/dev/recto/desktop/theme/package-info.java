/// How the window looks: fonts, colours, sizes.
@NullMarked
package dev.recto.desktop.theme;

import org.jspecify.annotations.NullMarked;
