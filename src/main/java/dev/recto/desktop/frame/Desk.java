package dev.recto.desktop.frame;

import dev.recto.desktop.card.CardView;
import dev.recto.desktop.theme.Theme;
import dev.recto.library.Library;
import java.net.URI;
import java.util.function.Consumer;

/// What every screen has at hand.
///
/// @param cardView the one view of cards: its engine is large, so screens hand it on
/// @param outside opens an address or a folder with the system's own program
public record Desk(
        Library library, Navigation go, Background background, Theme theme, Device device, CardView cardView,
        Consumer<URI> outside) {}
