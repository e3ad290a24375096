/// What holds the screens together: what a screen is, where it can go, what work is done aside, what this device keeps.
@NullMarked
package dev.recto.desktop.frame;

import org.jspecify.annotations.NullMarked;
