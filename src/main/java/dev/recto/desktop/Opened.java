package dev.recto.desktop;

import dev.recto.desktop.home.Today;
import dev.recto.library.Library;
import java.io.IOException;
import java.nio.file.Path;

/// A library, and what there is to do in it.
record Opened(Library library, Today today) {
    /// Not on the JavaFX thread.
    static Opened of(Path folder, Desktop.Wiring wiring) throws IOException {
        var library = Library.open(folder, Library.Access.WRITE,
                new Library.Surroundings(wiring.clock(), wiring.zone(), wiring.deviceFolder()));
        return new Opened(library, Today.of(library));
    }
}
