package dev.recto.library;

import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.markdown.DocumentArchive;
import dev.recto.markdown.SchemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

/// How documents come into a library: a plan says what would come of them, and what is done is what the plan says.
/// Thread-safe.
///
/// Every method reads journal and documents of the library first, if that is not done yet, and throws an `IOException`
/// if the journals cannot be listed or the library is closed.
public final class Imports {
    private final Path folder;
    private final Parts parts;
    private final LibraryState state;
    private final ReentrantLock changing;
    private final Archives archives = new Archives();

    /// @param folder of the library
    /// @param changing held by whoever changes something
    Imports(Path folder, Parts parts, LibraryState state, ReentrantLock changing) {
        this.folder = folder;
        this.parts = parts;
        this.state = state;
        this.changing = changing;
    }

    /// Reads and matches documents; changes nothing. Folders are walked.
    ///
    /// @param deck names of the folders under which the documents will lie, empty for the library's top
    /// @throws CancellationException if `progress` says so
    public ImportPlan plan(List<Path> paths, List<String> deck, Progress progress) throws IOException {
        return plan(paths, deck, Optional.empty(), progress);
    }

    /// The same with all documents read by one scheme.
    ///
    /// @param choice of the scheme; empty for the one that is kept for each
    public ImportPlan plan(List<Path> paths, List<String> deck, Optional<SchemeChoice> choice, Progress progress)
            throws IOException {
        var contents = state.settled().contents();
        var kept = contents.records().choices();
        var importing = importing((file, sha256) -> choice.orElseGet(() -> keptFor(file.file(), sha256, kept)));
        var gathered = importing.gather(paths, deck, progress);
        return contents.looking((shelf, records) -> importing.match(gathered, shelf, records));
    }

    /// The same for a text that lies in no file.
    public ImportPlan plan(PastedText text, List<String> deck) throws IOException {
        var contents = state.settled().contents();
        var kept = contents.records().choices();
        var importing = importing((file, sha256) -> keptFor(file.file(), sha256, kept));
        var gathered = importing.gather(text, deck);
        return contents.looking((shelf, records) -> importing.match(gathered, shelf, records));
    }

    private Importing importing(FolderReader.Choosing choosing) {
        return new Importing(
                folder, new FolderReader(parts.disk(), parts.readings(), choosing), parts.readings(), archives);
    }

    private SchemeChoice keptFor(Path file, String sha256, SchemeChoices kept) {
        return file.startsWith(folder)
                ? kept.inLibrary(LibraryPath.normal(LibraryPath.relative(folder, file)), sha256)
                : kept.elsewhere(DocumentArchive.nameOf(file), sha256);
    }

    /// The same plan with one of its documents read by another scheme; changes nothing. [#take] keeps the choice for
    /// the next import and whenever the document is read.
    public ImportPlan readAnew(ImportPlan plan, PlannedDocument document, SchemeChoice choice) throws IOException {
        var name = document.origin().getFileName().toString();
        var path = LibraryPath.name(document.target()).equals(name) ? document.origin().toString() : document.target();
        var reading = parts.readings().read(path, document.content(), choice);
        return state.settled().contents().looking((shelf, records) ->
                Importing.readAnew(plan, document.origin(), reading, shelf, records));
    }

    /// Does what the plan says: copies documents and local pictures, records the cards. Durable on return. Whenever the
    /// program or the machine stops, an import has come in whole, does so on the next start, or has changed nothing.
    ///
    /// Documents that could not be copied are among the report's problems; the others come in.
    ///
    /// @throws CancellationException if `progress` says so; then nothing has changed
    /// @throws IOException if the library is open for reading only, or what was copied could not be recorded durably
    public ImportReport take(ImportPlan plan, Progress progress) throws IOException {
        changing.lock();
        try {
            state.requireWritable();
            var report = state.settled().take(plan, progress);
            closeArchives();
            return report;
        } finally {
            changing.unlock();
        }
    }

    /// Lets go of the archives that the last plan was made from.
    void closeArchives() {
        archives.close();
    }
}
