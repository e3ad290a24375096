package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;

/// Pictures on the web, fetched only when the user asks for it. Once fetched they belong to the library: a deck shows
/// them offline and tells nobody.
public final class WebPictures {
    private static final int AT_ONCE = 4;
    private static final long ASK_AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path library;
    private final Disk disk;
    private final PictureRequest request;
    private final Duration total;

    /// How long and how much is waited for.
    ///
    /// @param request a whole picture, redirects included
    /// @param total everything asked for at once
    /// @param bytes of one picture
    record Limits(Duration connect, Duration request, Duration total, int bytes, int redirects) {
        static final Limits USUAL = new Limits(
                Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(10), PictureType.LARGEST, 3);
    }

    WebPictures(Path library, Disk disk, SSLSocketFactory sockets, AddressPolicy policy, Limits limits) {
        this.library = library;
        this.disk = disk;
        this.request = new PictureRequest(sockets, policy, limits);
        this.total = limits.total();
    }

    /// What came of fetching.
    ///
    /// @param problems pictures that did not come, and why
    public record Fetched(int pictures, List<Problem> problems) {}

    /// How many pictures lie on which host, for the question whether to fetch them.
    public static Map<String, Integer> hosts(List<String> addresses) {
        var hosts = new TreeMap<String, Integer>();
        new LinkedHashSet<>(addresses).forEach(address -> {
            if (PictureReference.of(address) instanceof PictureReference.Web web) {
                hosts.merge(web.host(), 1, Integer::sum);
            }
        });
        return hosts;
    }

    /// Fetches pictures that are not there yet. Over HTTPS only, from public addresses only, without cookies or
    /// referrer; what is not a picture by its first bytes is not kept.
    ///
    /// @throws CancellationException if `progress` says so; what came before is kept
    public Fetched fetch(List<String> addresses, Progress progress) {
        var wanted = addresses.stream().distinct().filter(address -> stored(library, address).isEmpty()).toList();
        var problems = new ArrayList<Problem>();
        var workers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("recto-pictures-", 0).factory());
        try {
            var end = System.nanoTime() + total.toNanos();
            var answers = wanted.stream().map(address -> workers.submit(() -> request.get(address))).toList();
            var fetched = 0;
            for (var i = 0; i < wanted.size(); i++) {
                var done = i;
                Runnable report = () -> report(done, wanted, progress);
                fetched += keep(wanted.get(i), answers.get(i), end, report, problems) ? 1 : 0;
            }
            progress.report(wanted.size(), wanted.size(), "");
            return new Fetched(fetched, problems);
        } finally {
            workers.shutdownNow();
            request.abort();
        }
    }

    private static void report(int done, List<String> wanted, Progress progress) {
        if (!progress.report(done, wanted.size(), wanted.get(done))) {
            throw new CancellationException("fetching pictures");
        }
    }

    private boolean keep(
            String address, Future<byte[]> answer, long end, Runnable report, List<Problem> problems) {
        try {
            var bytes = await(answer, end, report);
            var file = file(library, address);
            disk.createFolders(file.getParent());
            disk.replace(file, bytes);
            return true;
        } catch (ExecutionException e) {
            problems.add(notFetched(address,
                    e.getCause() instanceof IOException failure ? Reason.of(failure).what() : e.toString()));
        } catch (TimeoutException e) {
            problems.add(notFetched(address, "it took too long"));
        } catch (IOException e) {
            problems.add(notFetched(address, "it cannot be written: " + Reason.of(e).what()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("fetching pictures");
        }
        return false;
    }

    /// A picture may be long in coming, so whoever waits is asked all the while whether it is still wanted.
    private static byte[] await(Future<byte[]> answer, long end, Runnable report)
            throws ExecutionException, InterruptedException, TimeoutException {
        while (true) {
            report.run();
            var left = end - System.nanoTime();
            if (left <= 0) {
                throw new TimeoutException();
            }
            try {
                var bytes = answer.get(Math.min(left, ASK_AGAIN), TimeUnit.NANOSECONDS);
                report.run();
                return bytes;
            } catch (TimeoutException e) {
                // it is still on its way
            }
        }
    }

    private static Problem notFetched(String address, String why) {
        return Problem.of(address, "the picture was not fetched: " + why, "The card shows its description instead.");
    }

    /// The fetched picture of an address.
    static Optional<Path> stored(Path library, String address) {
        return Optional.of(file(library, address)).filter(Files::isRegularFile);
    }

    private static Path file(Path library, String address) {
        return library.resolve(LibraryPath.OWN).resolve("pictures")
                .resolve(DocumentContent.sha256(address.getBytes(StandardCharsets.UTF_8)));
    }
}
