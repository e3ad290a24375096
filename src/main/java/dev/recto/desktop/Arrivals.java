package dev.recto.desktop;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.importing.ImportScreen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Documents that came by the command line, a drop or a later start, until their preview can be shown.
final class Arrivals {
    private final Consumer<List<Path>> preview;
    private final List<Path> arrived = new ArrayList<>();

    /// @param preview shows what an import of them would take in
    Arrivals(Consumer<List<Path>> preview) {
        this.preview = preview;
    }

    void add(List<Path> documents) {
        arrived.addAll(documents);
    }

    boolean isEmpty() {
        return arrived.isEmpty();
    }

    /// What arrives while a preview is open joins it; what arrives while cards are taken in waits for them.
    void look(Optional<Screen> present) {
        if (arrived.isEmpty()) {
            return;
        }
        var importing = present.filter(ImportScreen.class::isInstance).map(ImportScreen.class::cast);
        if (importing.filter(ImportScreen::isTakingIn).isEmpty()) {
            var documents = importing.map(screen -> screen.filesAnd(arrived)).orElse(List.copyOf(arrived));
            arrived.clear();
            preview.accept(documents);
        }
    }
}
