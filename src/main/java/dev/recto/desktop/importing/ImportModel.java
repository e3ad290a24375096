package dev.recto.desktop.importing;

import dev.recto.desktop.frame.NotSaved;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.Progress;
import dev.recto.markdown.SchemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
    private boolean moving;
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
        var start = nanos.getAsLong();
        show(new ImportStage.Reading(0, 0, "", Duration.ZERO));
        run(progress((done, total, what) -> new ImportStage.Reading(done, total, what, since(start))), this::look);
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
            var into = deck;
            moving = true;
            run(progress((done, total, what) -> stage), progress -> {
                var plan = chosenAnew(importer.plan(paths, into, progress), preview);
                var moved = preview.with(plan, importer::question);
                return () -> show(new ImportStage.Choosing(moved.choosing(preview)));
            });
            show(stage);
        }
    }

    /// Reads a document by another scheme. What is not selected stays so where the card is the same.
    public void readBy(PlannedDocument document, SchemeChoice choice) {
        if (stage instanceof ImportStage.Choosing(var preview)) {
            moving = true;
            run(progress((done, total, what) -> stage), progress -> {
                var anew = preview.with(importer.readAnew(preview.plan(), document, choice), importer::question);
                return () -> show(new ImportStage.Choosing(anew.choosing(preview)));
            });
            show(stage);
        }
    }

    /// Shows a document in which nothing was found like any other, so that the user can say what a question starts at.
    public void chooseAnyway() {
        if (stage instanceof ImportStage.Nothing(var preview) && !preview.documents().isEmpty()) {
            show(new ImportStage.Choosing(preview));
        }
    }

    /// The schemes that the user chose in this preview, for the same documents in another plan.
    private ImportPlan chosenAnew(ImportPlan plan, Preview preview) throws IOException {
        var anew = plan;
        for (var chosen : preview.plan().documents().stream().filter(PlannedDocument::isChosenAnew).toList()) {
            var same = anew.documents().stream()
                    .filter(document -> document.origin().equals(chosen.origin())).findFirst();
            if (same.isPresent()) {
                anew = importer.readAnew(anew, same.get(), chosen.reading().choice());
            }
        }
        return anew;
    }

    /// Whether the documents are being read anew, for another folder or by another scheme; until they are nothing can
    /// be taken in.
    public boolean isMoving() {
        return moving;
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
                && !moving
                && (preview.selectedCount() > 0 || preview.isChosenAnew())
                && importer.isWritable();
    }

    /// Takes in the selected cards.
    public void take() {
        if (canTake() && stage instanceof ImportStage.Choosing(var preview)) {
            var fetch = withPictures;
            show(new ImportStage.Taking(preview, 0, 0, ""));
            run(progress((done, total, what) -> new ImportStage.Taking(preview, done, total, what)), progress -> {
                // Nothing can be selected now: the list is not shown while its cards are taken in.
                var report = importer.take(preview.chosen(), fetch, progress);
                return () -> show(new ImportStage.Taken(report));
            });
        }
    }

    /// Ends what is being done: reading ends the import, taking in goes back to the choice.
    public void cancel() {
        wanted.set(false);
        moving = false;
        switch (stage) {
            case ImportStage.Taking _, ImportStage.Taken _, ImportStage.Cancelled _ -> {}
            case ImportStage.Reading _, ImportStage.Choosing _, ImportStage.Nothing _, ImportStage.Failed _ ->
                show(new ImportStage.Cancelled());
        }
    }

    private Runnable look(Progress progress) throws IOException {
        var start = nanos.getAsLong();
        var plan = importer.plan(paths, deck, progress);
        var preview = new Preview(plan, since(start), importer::question);
        return () -> show(preview.cards().isEmpty() && !preview.isByChoice()
                ? new ImportStage.Nothing(preview)
                : new ImportStage.Choosing(preview));
    }

    private Duration since(long start) {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    /// Tells the window how far the work is, as often as it listens: what it did not hear yet is replaced by newer
    /// news.
    private Progress progress(Step step) {
        var mine = new AtomicBoolean(true);
        wanted.set(false);
        wanted = mine;
        var news = new AtomicReference<Runnable>();
        return (done, total, what) -> {
            if (news.getAndSet(() -> show(step.stage(done, total, what))) == null) {
                window.execute(() -> {
                    var newest = news.getAndSet(null);
                    if (mine.get()) {
                        newest.run();
                    }
                });
            }
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
            return () -> show(new ImportStage.Failed(
                    capital(NotSaved.because(e).reason()) + ".", NotSaved.because(e).remedy()));
        } catch (OutOfMemoryError e) {
            return () -> show(new ImportStage.Failed(
                    "There is not enough memory for so much at once.",
                    "Import fewer documents at a time, or split a large one into several."));
        } catch (Exception e) {
            return () -> {
                show(new ImportStage.Failed("Recto made a mistake.", "Try other documents."));
                throw new IllegalStateException(e);
            };
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// What was taken in is in, even if the user cancelled a moment too late; all else of cancelled work is dropped.
    private void finish(AtomicBoolean mine, Runnable then) {
        var takingIn = stage instanceof ImportStage.Taking;
        if (mine.getAndSet(false) || takingIn) {
            moving = false;
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
