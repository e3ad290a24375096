package dev.recto.desktop;

import dev.recto.desktop.card.CardView;
import dev.recto.desktop.frame.Background;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Device;
import dev.recto.desktop.theme.Theme;
import dev.recto.library.Library;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Recto in a window: from the first frame to the last byte written.
public final class Desktop {
    private final Wiring wiring;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// What the window needs of the world.
    ///
    /// @param libraryFolder made if it is missing
    /// @param deviceFolder of this device's own notes, outside any library
    /// @param samples folder of the decks that come with the app
    /// @param outside opens an address or a folder with the system's own program
    public record Wiring(
            Path libraryFolder,
            Path deviceFolder,
            Path samples,
            InstantSource clock,
            Supplier<ZoneId> zone,
            Consumer<URI> outside) {}

    public Desktop(Wiring wiring) {
        this.wiring = wiring;
    }

    /// Shows the window and returns when it is closed and everything is written. Not to be called on the JavaFX thread,
    /// and once in a process.
    ///
    /// @param documents files and folders whose import is to be previewed at once
    public void run(List<Path> documents) throws InterruptedException {
        Platform.setImplicitExit(false);
        Platform.startup(() -> open(new Stage(), Background.threads(), documents));
        closed.await();
        Platform.exit();
    }

    /// Opens the window on this stage. On the JavaFX thread.
    Shell open(Stage stage, Background background, List<Path> documents) {
        var device = new Device(wiring.deviceFolder(), background);
        var theme = new Theme(device.settings().appearance(), device.settings().textSize());
        var shell = new Shell(stage, theme, device, wiring.samples());
        shell.onClose(() -> close(shell, background));
        shell.open();
        openLibrary(shell, theme, device, background, documents);
        return shell;
    }

    private void openLibrary(Shell shell, Theme theme, Device device, Background background, List<Path> documents) {
        background.work(
                this::library,
                library -> shell.begin(
                        new Desk(library, shell, background, theme, device, cardView(theme), wiring.outside()),
                        documents),
                failure -> shell.refuse(wiring.libraryFolder(), failure,
                        () -> openLibrary(shell, theme, device, background, documents)));
    }

    private CardView cardView(Theme theme) {
        var view = new CardView(wiring.deviceFolder().resolve("engine").toFile(), wiring.outside());
        theme.darkProperty().subscribe(view::setDark);
        theme.textSizeProperty().subscribe(percent -> view.setZoom(percent.doubleValue() / Theme.NORMAL_TEXT));
        return view;
    }

    private Library library() throws IOException {
        return Library.open(wiring.libraryFolder(), Library.Access.WRITE,
                new Library.Surroundings(wiring.clock(), wiring.zone(), wiring.deviceFolder()));
    }

    private void close(Shell shell, Background background) {
        background.work(
                () -> {
                    var desk = shell.desk();
                    if (desk.isPresent()) {
                        desk.get().library().close();
                    }
                    return desk;
                },
                done -> end(shell),
                failure -> shell.refuseToClose(failure, () -> end(shell)));
    }

    private void end(Shell shell) {
        shell.hide();
        closed.countDown();
    }
}
