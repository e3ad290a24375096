package dev.recto.desktop.importing;

import dev.recto.library.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// An import from the choice of files to the cards taken in, without a window.
///
/// All methods belong to one thread, the window's; the work is done on another and can be cancelled.
public final class ImportModel {
    private final Importer importer;
    private final Executor background;
    private final Executor window;
    private final LongSupplier nanos;
    private final Consumer<ImportStage> screen;

    private List<Path> paths = List.of();
    private List<String> deck = List.of();
    private boolean withPictures;
    private AtomicBoolean wanted = new AtomicBoolean();
    private ImportStage stage = new ImportStage.Cancelled();

    /// @param background runs tasks away from the window
    /// @param window runs tasks on the window's thread, in the order given
    /// @param nanos a clock that only runs forwards
    /// @param screen is told of every stage
    ImportModel(
            Importer importer, Executor background, Executor window, LongSupplier nanos, Consumer<ImportStage> screen) {
        this.importer = importer;
        this.background = background;
        this.window = window;
        this.nanos = nanos;
        this.screen = screen;
    }

    public ImportStage stage() {
        return stage;
    }

    /// Reads these files and folders.
    public void read(List<Path> files) {
        paths = List.copyOf(files);
        show(new ImportStage.Reading(0, 0, ""));
        run(progress(ImportStage.Reading::new), this::look);
    }

    /// The folder that the documents will lie in.
    public List<String> deck() {
        return deck;
    }

    public List<List<String>> folders() {
        return importer.folders();
    }

    /// Puts the documents into another folder. What is selected stays selected.
    ///
    /// @param folder names from the outermost to the innermost, empty for the library's top
    public void putInto(List<String> folder) {
        if (stage instanceof ImportStage.Choosing(var preview) && !folder.equals(deck)) {
            deck = List.copyOf(folder);
            run(progress((done, total, what) -> stage), progress -> {
                var plan = importer.plan(paths, deck, progress);
                return () -> show(new ImportStage.Choosing(preview.with(plan, importer::question)));
            });
        }
    }

    public boolean withPictures() {
        return withPictures;
    }

    /// Whether pictures on the web are fetched when the cards are taken in.
    public void setWithPictures(boolean fetch) {
        withPictures = fetch;
    }

    /// Whether the selected cards can be taken in: there are some, and the library is not open for reading only.
    public boolean canTake() {
        return stage instanceof ImportStage.Choosing(var preview)
                && preview.selectedCount() > 0
                && importer.isWritable();
    }

    /// Takes in the selected cards.
    public void take() {
        if (canTake() && stage instanceof ImportStage.Choosing(var preview)) {
            var chosen = preview.chosen();
            var fetch = withPictures;
            show(new ImportStage.Taking(preview, 0, 0, ""));
            run(progress((done, total, what) -> new ImportStage.Taking(preview, done, total, what)), progress -> {
                var report = importer.take(chosen, fetch, progress);
                return () -> show(new ImportStage.Taken(report));
            });
        }
    }

    /// Ends what is being done: reading ends the import, taking in goes back to the choice.
    public void cancel() {
        wanted.set(false);
        switch (stage) {
            case ImportStage.Taking _, ImportStage.Taken _, ImportStage.Cancelled _ -> {}
            case ImportStage.Reading _, ImportStage.Choosing _, ImportStage.Nothing _, ImportStage.Failed _ ->
                show(new ImportStage.Cancelled());
        }
    }

    private Runnable look(Progress progress) throws IOException {
        var start = nanos.getAsLong();
        var plan = importer.plan(paths, deck, progress);
        var took = Duration.ofNanos(nanos.getAsLong() - start);
        var preview = new Preview(plan, took, importer::question);
        return () -> show(preview.cards().isEmpty()
                ? new ImportStage.Nothing(preview)
                : new ImportStage.Choosing(preview));
    }

    private Progress progress(Step step) {
        var mine = new AtomicBoolean(true);
        wanted = mine;
        return (done, total, what) -> {
            window.execute(() -> {
                if (mine.get()) {
                    show(step.stage(done, total, what));
                }
            });
            return mine.get();
        };
    }

    private void run(Progress progress, Work work) {
        var mine = wanted;
        background.execute(() -> {
            var then = outcome(() -> work.run(progress));
            window.execute(() -> finish(mine, then));
        });
    }

    private Runnable outcome(Callable<Runnable> work) {
        try {
            return work.call();
        } catch (CancellationException e) {
            return this::goBack;
        } catch (IOException e) {
            return () -> show(new ImportStage.Failed(String.valueOf(e.getMessage())));
        } catch (Exception e) {
            return () -> {
                throw new IllegalStateException(e);
            };
        }
    }

    /// What was taken in is in, even if the user cancelled a moment too late; all else of cancelled work is dropped.
    private void finish(AtomicBoolean mine, Runnable then) {
        var takingIn = stage instanceof ImportStage.Taking;
        if (mine.getAndSet(false) || takingIn) {
            then.run();
        }
    }

    private void goBack() {
        if (stage instanceof ImportStage.Taking(var preview, _, _, _)) {
            show(new ImportStage.Choosing(preview));
        }
    }

    private void show(ImportStage next) {
        stage = next;
        screen.accept(next);
    }

    @FunctionalInterface
    private interface Work {
        /// @return what to do then on the window's thread
        Runnable run(Progress progress) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        ImportStage stage(int done, int total, String what);
    }
}
