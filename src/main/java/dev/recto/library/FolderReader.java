package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.journal.Disk;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Reads documents, several at a time.
final class FolderReader {
    private static final int ASK_AGAIN = 100;

    private final Disk disk;
    private final Readings readings;

    FolderReader(Disk disk, Readings readings) {
        this.disk = disk;
        this.readings = readings;
    }

    /// A file to read.
    ///
    /// @param name the document, for messages and in its cards
    record Wanted(Path file, String name) {}

    /// A file that was read.
    ///
    /// @param stamp of the file before it was read, see [FileStamps]
    record Document(Wanted wanted, String stamp, DocumentContent content, Reading reading) {}

    /// @param problems takes what could not be read
    /// @return the documents that could be read, in the same order
    /// @throws CancellationException if `progress` says so
    List<Document> read(List<Wanted> files, Progress progress, Consumer<Problem> problems) {
        if (files.isEmpty()) {
            return List.of();
        }
        var threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        var workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("recto-reading-", 0).daemon().factory());
        try {
            return collect(files, submit(files, workers), progress, problems);
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Future<Result>> submit(List<Wanted> files, ExecutorService workers) {
        return files.stream().map(file -> workers.submit(() -> readOne(file))).toList();
    }

    private static List<Document> collect(
            List<Wanted> files, List<Future<Result>> results, Progress progress, Consumer<Problem> problems) {
        var documents = new ArrayList<Document>();
        for (var i = 0; i < files.size(); i++) {
            var done = i;
            var result = resultOf(results.get(i), () -> report(done, files, progress));
            result.document().ifPresent(documents::add);
            result.problem().ifPresent(problems);
        }
        report(files.size(), files, progress);
        return documents;
    }

    private static void report(int done, List<Wanted> files, Progress progress) {
        if (!progress.report(done, files.size(), files.get(Math.min(done, files.size() - 1)).name())) {
            throw new CancellationException("reading documents");
        }
    }

    private record Result(Optional<Document> document, Optional<Problem> problem) {
        static Result failed(Problem problem) {
            return new Result(Optional.empty(), Optional.of(problem));
        }
    }

    /// An interrupt ends nothing half-way; who wants to cancel says so by the progress, which is asked all the while: a
    /// document may take long.
    private static Result resultOf(Future<Result> result, Runnable whileWaiting) {
        var interrupted = false;
        try {
            while (true) {
                whileWaiting.run();
                try {
                    return result.get(ASK_AGAIN, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // it is still being read
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a document could not be read", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Result readOne(Wanted file) {
        try {
            var stamp = disk.stamp(file.file().toRealPath());
            if (stamp.isEmpty() || stamp.get().what() != Disk.What.FILE) {
                return Result.failed(Problem.of(file.name(), "this is not a file",
                        "Only files and folders can be read."));
            }
            if (stamp.get().size() > SourceText.LIMIT) {
                return Result.failed(Problem.of(file.name(),
                        "it has " + (stamp.get().size() >> 20) + " MB, more than the "
                        + (SourceText.LIMIT >> 20) + " MB that are read", "Split it into smaller documents."));
            }
            var seen = FileStamps.of(file.file());
            var content = new DocumentContent(disk.read(file.file()));
            return new Result(Optional.of(new Document(file, seen, content, readings.read(file.name(), content))),
                    Optional.empty());
        } catch (IOException e) {
            return Result.failed(Problem.of(file.name(), "it cannot be read: " + Reason.of(e),
                    "Check that the file exists and that you may read it."));
        }
    }
}
