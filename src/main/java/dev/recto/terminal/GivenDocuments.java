package dev.recto.terminal;

import dev.recto.card.Problem;
import dev.recto.markdown.DocumentArchive;
import dev.recto.markdown.DocumentArchive.Opened;
import dev.recto.markdown.DocumentFiles;
import dev.recto.markdown.DocumentFiles.Loaded;
import dev.recto.markdown.Neighbours;
import dev.recto.markdown.Reading;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The documents that the words of a command line stand for: files, folders, archives, and `-` for standard input.
/// Archives stay open until this is closed.
final class GivenDocuments implements AutoCloseable {
    static final String STANDARD_INPUT = "-";
    static final String PATHS =
            "Documents (.md, .markdown, .txt), folders, .zip archives, or - for standard input.";
    /// Bytes of documents to read before something is done with what was found in them.
    private static final long AT_ONCE = 4 * 1024 * 1024;
    private static final String WHAT_IS_READ =
            "Files that end in .md, .markdown or .txt are read, and .zip archives of them.";

    private final Surroundings surroundings;
    private final Consumer<Problem> problems;
    private final List<DocumentArchive> archives = new ArrayList<>();

    /// @param problems takes what is wrong with a word, and what could not be looked at
    GivenDocuments(Surroundings surroundings, Consumer<Problem> problems) {
        this.surroundings = surroundings;
        this.problems = problems;
    }

    /// A document that can be loaded.
    sealed interface Document {
        /// What it is called in cards and problems.
        String name();

        /// Thread-safe.
        Loaded load();

        /// Where its links and pictures may lead.
        Neighbours beside();

        /// About how many bytes it has.
        long size();

        /// @param root the folder or archive that was given
        record InFile(Path file, String name, Path root) implements Document {
            @Override
            public Loaded load() {
                return DocumentFiles.load(file, name);
            }

            @Override
            public Neighbours beside() {
                return DocumentFiles.beside(root, file);
            }

            @Override
            public long size() {
                try {
                    return Files.size(file);
                } catch (IOException e) {
                    return 0; // reading it will say what is wrong
                }
            }
        }

        record Piped(byte[] bytes) implements Document {
            @Override
            public String name() {
                return STANDARD_INPUT;
            }

            @Override
            public Loaded load() {
                return SourceText.refusal(name(), bytes).<Loaded>map(Loaded.Unreadable::new)
                        .orElseGet(() -> new Loaded.Text(SourceText.decode(name(), bytes)));
            }

            @Override
            public Neighbours beside() {
                return Neighbours.UNKNOWN;
            }

            @Override
            public long size() {
                return bytes.length;
            }
        }
    }

    /// What a word stands for.
    List<Document> of(String given) {
        if (given.isEmpty()) {
            problems.accept(Problem.of("\"\"", "an empty word is no path", "Name a document or a folder."));
            return List.of();
        }
        if (given.equals(STANDARD_INPUT)) {
            return piped();
        }
        var start = surroundings.workingFolder().resolve(given);
        if (Files.isDirectory(start)) {
            return under(start, Path.of(given), start, given, "folder");
        }
        if (DocumentArchive.isArchive(start) && Files.isRegularFile(start)) {
            return packed(start, given);
        }
        if (Files.exists(start) && !DocumentFiles.isDocument(start)) {
            problems.accept(Problem.of(given, "this is not a markdown document", WHAT_IS_READ));
            return List.of();
        }
        return List.of(new Document.InFile(start, given, start.toAbsolutePath().getParent()));
    }

    /// Reads documents on all cores, and does in their order what is to be done with what was found: some at a time, so
    /// that it is done soon and large ones do not fill the memory together.
    ///
    /// @param read thread-safe
    /// @param progress hears of each before something is done with it
    static void each(List<Document> documents, Function<Document, Runnable> read, ProgressLine progress) {
        for (var start = 0; start < documents.size();) {
            var end = start + 1;
            for (var size = documents.get(start).size(); end < documents.size() && size < AT_ONCE; end++) {
                size += documents.get(end).size();
            }
            progress.report(start, documents.size(), documents.get(start).name());
            var found = documents.subList(start, end).parallelStream().map(read).toList();
            progress.clear();
            found.forEach(Runnable::run);
            start = end;
        }
    }

    /// What came of a document.
    sealed interface Outcome {
        record Read(SourceText text, Reading reading) implements Outcome {}

        record Unread(Problem problem) implements Outcome {}
    }

    /// Reads one document; whatever goes wrong with it goes wrong with no other.
    static Outcome read(Document document, Function<SourceText, Reading> reader) {
        try {
            return switch (document.load()) {
                case Loaded.Unreadable(var problem) -> new Outcome.Unread(problem);
                case Loaded.Text(var text) -> new Outcome.Read(text, reader.apply(text));
            };
        } catch (ReadingFault e) {
            return new Outcome.Unread(e.problem());
        } catch (OutOfMemoryError e) {
            return new Outcome.Unread(tooLarge(document));
        }
    }

    static Problem tooLarge(Document document) {
        return Problem.of(document.name(), "there is not enough memory to read it", "Split it into several documents.");
    }

    private List<Document> piped() {
        try {
            return List.of(new Document.Piped(read(surroundings)));
        } catch (IOException e) {
            problems.accept(Problem.of(STANDARD_INPUT, "standard input cannot be read", "Give Recto a file."));
            return List.of();
        }
    }

    /// All of standard input, or as much as shows that it is too large.
    static byte[] read(Surroundings surroundings) throws IOException {
        return surroundings.in().readNBytes(SourceText.LIMIT + 1);
    }

    private List<Document> packed(Path file, String given) {
        return switch (DocumentArchive.open(file, given)) {
            case Opened.Refused(var problem) -> {
                problems.accept(problem);
                yield List.of();
            }
            case Opened.Archive(var archive) -> {
                archives.add(archive);
                yield under(archive.root(), Path.of(given + "!"), archive.root(), given, "archive");
            }
        };
    }

    private List<Document> under(Path start, Path name, Path root, String given, String what) {
        var unread = new ArrayList<Problem>();
        var files = DocumentFiles.under(start, name, unread::add);
        unread.forEach(problems);
        if (files.isEmpty() && unread.isEmpty()) {
            problems.accept(Problem.of(given, "there are no documents in this " + what, WHAT_IS_READ));
        }
        try {
            var read = what.equals("archive") ? DocumentArchive.withinReason(files, given, problems) : files;
            return read.stream().<Document>map(file ->
                    new Document.InFile(file, name.resolve(start.relativize(file).toString()).toString(), root))
                            .toList();
        } catch (IOException e) {
            problems.accept(Problem.of(given, "the archive is damaged", "Get it again."));
            return List.of();
        }
    }

    @Override
    public void close() {
        archives.forEach(DocumentArchive::close);
    }
}
