/// One window for each library: how a second start finds the first one's window. Knows no toolkit, so that the second
/// start ends before it would load one.
@NullMarked
package dev.recto.desktop.door;

import org.jspecify.annotations.NullMarked;
