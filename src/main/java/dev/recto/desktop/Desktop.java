package dev.recto.desktop;

import dev.recto.desktop.card.CardView;
import dev.recto.desktop.door.Door;
import dev.recto.desktop.frame.Background;
import dev.recto.desktop.frame.DefectLog;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Device;
import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.theme.Theme;
import dev.recto.library.Library;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Recto in a window: from the first frame to the last byte written.
public final class Desktop {
    private final Wiring wiring;
    private final DefectLog defects;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// What the window needs of the world.
    ///
    /// @param libraryFolder made if it is missing
    /// @param deviceFolder of this device's own notes, outside any library
    /// @param samples folder of the decks that come with the app
    /// @param outside opens an address or a folder with the system's own program, or says why it does not: the rest of
    ///     a sentence after "since"
    public record Wiring(
            Path libraryFolder,
            Path deviceFolder,
            Path samples,
            InstantSource clock,
            Supplier<ZoneId> zone,
            Function<URI, Optional<String>> outside) {}

    public Desktop(Wiring wiring) {
        this.wiring = wiring;
        this.defects = new DefectLog(wiring.deviceFolder(), wiring.clock());
    }

    /// Begins, on other threads, with what a window always needs and what opens nothing, while this start finds out
    /// whether it will have one. The first use of JavaFX's own class looks for annotations, for which Java makes
    /// classes: 15 ms. The first style sheet asks for a log, and Java looks for who keeps logs. The fonts take 60.
    ///
    /// @return the threads. A start that ends without a window waits for them: the toolkit cannot be begun while Java
    ///     ends, and would say so with a stack trace
    public static List<Thread> prepare() {
        return List.of(
                Thread.ofPlatform().daemon().name("toolkit").start(() -> {
                    Platform.setImplicitExit(false);
                    System.getLogger("javafx.css").isLoggable(System.Logger.Level.WARNING);
                }),
                Thread.ofPlatform().daemon().name("fonts").start(Theme::loadFonts));
    }

    /// Shows the window and returns when it is closed and everything is written. Not to be called on the JavaFX thread,
    /// and once in a process.
    ///
    /// @param documents files and folders whose import is to be previewed at once
    /// @param door that later starts come through
    public void run(List<Path> documents, Door door) throws InterruptedException {
        start(documents, shell -> door.setHost(handed -> received(shell, handed)));
    }

    /// Plays a rehearsal in the window and closes it.
    ///
    /// @param listener is told how far it has come
    public void rehearse(Rehearsal rehearsal, Consumer<String> listener) throws InterruptedException {
        start(List.of(), shell -> Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            rehearsal.play(new Rehearsal.Stagehand(shell, wiring.samples(), listener));
            Platform.runLater(shell::close);
        }));
    }

    /// The library is opened while the toolkit starts.
    private void start(List<Path> documents, Consumer<Shell> opened) throws InterruptedException {
        var background = Background.threads(defects);
        var opening = Beginning.start(background, wiring);
        var device = CompletableFuture.supplyAsync(
                () -> new Device(wiring.deviceFolder(), background), background.aside());
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            var shell = open(new Stage(), background, documents, opening, device.join());
            shell.tidy(new Tidying(Tidying.Heap.own(), System::nanoTime));
            opened.accept(shell);
        });
        closed.await();
        Platform.exit();
    }

    private static CompletionStage<Boolean> received(Shell shell, List<Path> documents) {
        return CompletableFuture.supplyAsync(() -> shell.receive(documents), Platform::runLater);
    }

    /// Opens the window on this stage. On the JavaFX thread.
    Shell open(Stage stage, Background background, List<Path> documents) {
        return open(stage, background, documents, Beginning.start(background, wiring),
                new Device(wiring.deviceFolder(), background));
    }

    private Shell open(
            Stage stage, Background background, List<Path> documents, Future<Opened> opening, Device device) {
        var theme = new Theme(device.settings().appearance(), device.settings().textSize(),
                Platform.getPreferences().colorSchemeProperty());
        var shell = new Shell(stage, theme, device, wiring.samples());
        // The toolkit gives this thread's handler what nobody caught, also what work aside has thrown there.
        Thread.currentThread().setUncaughtExceptionHandler(
                (thread, thrown) -> shell.defect(defects.record(thrown)));
        shell.onClose(() -> close(shell, background));
        Consumer<URI> outside = address -> wiring.outside().apply(address)
                .ifPresent(why -> shell.ways().toast(Toast.of("Not opened, since " + why + ": " + nameOf(address))));
        var cards = cardView(theme, shell, outside);
        new Beginning(
                shell, background, wiring,
                library -> new Desk(library, shell.ways(), background, theme, device, cards, outside),
                documents).show(opening);
        return shell;
    }

    private static String nameOf(URI address) {
        return "file".equals(address.getScheme()) ? address.getPath() : address.toString();
    }

    private CardView cardView(Theme theme, Shell shell, Consumer<URI> outside) {
        var view = new CardView(wiring.deviceFolder().resolve("engine").toFile(),
                new OutwardLinks(outside, shell.ways()::toast));
        // No subscriptions: what JavaFX makes for the first of them is not kept for the next start.
        theme.darkProperty().addListener((observed, before, dark) -> view.setDark(dark));
        theme.textSizeProperty().addListener((observed, before, percent) -> zoom(view, percent));
        view.setDark(theme.isDark());
        zoom(view, theme.textSize());
        return view;
    }

    private static void zoom(CardView view, Number percent) {
        view.setZoom(percent.doubleValue() / Theme.NORMAL_TEXT);
    }

    /// Nothing that was answered is left behind in silence.
    private void close(Shell shell, Background background) {
        // A library that is still being opened comes first.
        background.work(() -> shell, opened -> shell.ways().desk().ifPresentOrElse(
                desk -> close(shell, desk, background), () -> end(shell)), failure -> end(shell));
    }

    private void close(Shell shell, Desk desk, Background background) {
        var library = desk.library();
        background.work(
                () -> {
                    library.retry();
                    return library;
                },
                saved -> letGo(shell, library, background),
                failure -> shell.refuseToClose(desk, NotSaved.because(failure),
                        () -> letGo(shell, library, background)));
    }

    /// Answers are on disk by now, or given up. What can still fail is derived from them, and made again next time.
    private void letGo(Shell shell, Library library, Background background) {
        background.work(
                () -> {
                    library.close();
                    return library;
                },
                done -> end(shell),
                failure -> end(shell));
    }

    private void end(Shell shell) {
        shell.hide();
        closed.countDown();
    }
}
