package dev.recto.desktop;

import dev.recto.desktop.frame.Background;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Reason;
import dev.recto.desktop.study.Sittings;
import dev.recto.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// From an empty window to the first screen. On the JavaFX thread only.
final class Beginning {
    /// Until then a newcomer has the machine for what is seen.
    private static final Duration REST = Duration.seconds(1);

    private final Shell shell;
    private final Background background;
    private final Desktop.Wiring wiring;
    private final Function<Library, Desk> desk;
    private final List<Path> documents;

    /// @param documents to preview the import of
    Beginning(
            Shell shell, Background background, Desktop.Wiring wiring, Function<Library, Desk> desk,
            List<Path> documents) {
        this.shell = shell;
        this.background = background;
        this.wiring = wiring;
        this.desk = desk;
        this.documents = documents;
    }

    /// Opens the library in the lane of its work.
    static Future<Opened> start(Background background, Desktop.Wiring wiring) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Opened.of(wiring.libraryFolder(), wiring);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, background.inOrder());
    }

    /// Shows the window: with the library if that is there in a moment, else empty until it is.
    void show(Future<Opened> opening) {
        shell.open();
        if (opening.state() == Future.State.SUCCESS) {
            begin(opening.resultNow());
        } else {
            background.work(opening::get, this::begin, failure -> refuse(wiring.libraryFolder(), failure));
        }
    }

    private void begin(Opened opened) {
        var at = desk.apply(opened.library());
        var sittings = new Sittings(at);
        if (opened.today().waiting().total() > 0) {
            sittings.rehearse(at.cardView()::foresee);
        }
        shell.begin(at, sittings, opened.today(), documents);
        shell.appear();
        // The first frame goes before the web engine, which starts while that is drawn.
        shell.whenLaidOut(at.cardView()::prepare);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(event -> {
            shell.sign();
            settle(opened.library());
        });
        rest.play();
    }

    /// Reads what was not needed to begin.
    private void settle(Library library) {
        background.aside(
                () -> {
                    library.settle();
                    return library;
                },
                settled -> shell.ways().settled(),
                failure -> shell.ways().trouble("The journal cannot be read.", Reason.of(failure)));
    }

    /// @param folder the one asked for, or another that its user chose because that one cannot be opened
    private void open(Path folder) {
        background.work(() -> Opened.of(folder, wiring), this::begin, failure -> refuse(folder, failure));
    }

    private void refuse(Path folder, Exception failure) {
        shell.refuse(CannotOpen.because(folder, cause(failure)), () -> open(folder), this::open);
    }

    private static Exception cause(Exception failure) {
        return switch (failure) {
            case ExecutionException e when e.getCause() instanceof Exception cause -> cause(cause);
            case CompletionException e when e.getCause() instanceof Exception cause -> cause(cause);
            case UncheckedIOException e -> e.getCause();
            default -> failure;
        };
    }
}
