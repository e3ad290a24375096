package dev.recto.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.card.CardView;
import dev.recto.desktop.frame.Background;
import dev.recto.desktop.frame.DefectLog;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Device;
import dev.recto.desktop.frame.Navigation;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.theme.Theme;
import dev.recto.library.Library;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.FutureTask;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class HomeScreenTest {
    private static final int DECKS = 100;

    @TempDir
    Path home;

    @Test
    void whatWasJustCountedIsNotMadeAgainWhenHomeComesIntoTheWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        for (int deck = 0; deck < DECKS; deck++) {
            Files.writeString(Files.createDirectories(home.resolve("Recto/Deck " + deck)).resolve("a.md"),
                    "## What is number " + deck + "?\n\nA number.\n");
        }
        InstantSource clock = InstantSource.system();
        try (var library = Library.open(home.resolve("Recto"), Library.Access.WRITE,
                new Library.Surroundings(clock, () -> ZoneOffset.UTC, home.resolve("device")))) {
            var shown = new FutureTask<>(() -> {
                show(library, Background.here(new DefectLog(home.resolve("device"), clock)));
                return library;
            });
            Platform.runLater(shown);
            shown.get();
        }
    }

    private void show(Library library, Background background) {
        var theme = new Theme(Appearance.LIGHT, 100, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        var nowhere = (Navigation) Proxy.newProxyInstance(
                Navigation.class.getClassLoader(), new Class<?>[] {Navigation.class}, (go, where, with) -> null);
        var screen = new HomeScreen(new Desk(library, nowhere, background, theme,
                new Device(home.resolve("device"), background),
                new CardView(home.resolve("engine").toFile(), address -> {}), address -> {}));
        screen.counted(Today.of(library));
        theme.dress(new Scene(screen.view(), 1280, 800));
        screen.view().applyCss();
        var rows = screen.view().lookupAll(".deck-row");
        assertTrue(rows.size() < DECKS, "all rows are made");

        screen.shown();
        assertEquals(rows, screen.view().lookupAll(".deck-row"));
        assertTrue(screen.view().getScene().getFocusOwner() instanceof DeckRowView row && row.isSelected());
        screen.hidden();
    }
}
