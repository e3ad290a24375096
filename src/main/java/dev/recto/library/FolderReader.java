package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.Disk;
import dev.recto.markdown.DocumentArchive;
import dev.recto.markdown.Reading;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SchemeChoice;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Reads documents, several at a time.
final class FolderReader {
    private static final int ASK_AGAIN = 100;

    private final Disk disk;
    private final Readings readings;
    private final Choosing choosing;
    /// Bytes that may be read at the same time: as many as the largest document has, so that a folder of large ones
    /// needs no more memory than one of them.
    private final Semaphore atOnce = new Semaphore(SourceText.LIMIT);

    FolderReader(Disk disk, Readings readings, Choosing choosing) {
        this.disk = disk;
        this.readings = readings;
        this.choosing = choosing;
    }

    /// Says by which scheme a file is to be read. Thread-safe.
    interface Choosing {
        SchemeChoice choice(Wanted file, String sha256);
    }

    /// By which scheme a file is to be read.
    SchemeChoice choice(Wanted file, String sha256) {
        return choosing.choice(file, sha256);
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
            var tooLarge = SourceText.refusal(file.name(), stamp.get().size());
            return tooLarge.isPresent() ? Result.failed(tooLarge.get()) : readInTurn(file, stamp.get().size());
        } catch (IOException e) {
            var reason = Reason.of(e);
            return Result.failed(Problem.of(file.name(), "it cannot be read: " + reason.what(), reason.remedy()));
        }
    }

    /// Large documents wait for each other, small ones do not.
    private Result readInTurn(Wanted file, long size) throws IOException {
        var share = Math.toIntExact(Math.min(size, SourceText.LIMIT));
        atOnce.acquireUninterruptibly(share);
        try {
            return readNow(file);
        } catch (ReadingFault e) {
            return Result.failed(e.problem());
        } catch (OutOfMemoryError e) {
            // What the reading held is free again; the other documents may well find room.
            return Result.failed(Problem.of(file.name(), "there is not enough memory to read it",
                    "Split it into several documents, or import fewer at a time."));
        } finally {
            atOnce.release(share);
        }
    }

    private Result readNow(Wanted file) throws IOException {
        var seen = FileStamps.of(file.file());
        var bytes = DocumentArchive.isWithin(file.file()) ? DocumentArchive.read(file.file()) : disk.read(file.file());
        var refusal = SourceText.refusal(file.name(), bytes);
        if (refusal.isPresent()) {
            return Result.failed(refusal.get());
        }
        var content = new DocumentContent(bytes);
        var reading = readings.read(file.name(), content, choice(file, content.sha256()));
        return new Result(Optional.of(new Document(file, seen, content, reading)), Optional.empty());
    }
}
