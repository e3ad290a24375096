package dev.recto.markdown.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads mutants by the million: `Fuzz [--inputs=N] [--from=N] [--seed=N]`, or one of them: `Fuzz --only=N [--seed=N]`.
/// Prints what each broken law says and keeps the document in `target/fuzz`, and the one that was asked for in any
/// case. Exit status 1 if a law was broken or an input took longer than it may.
final class Fuzz {
    private static final long ONE_MILLION = 1_000_000;
    private static final Pattern OPTION = Pattern.compile("--(inputs|from|seed|only)=([0-9]+)");
    private static final int STEP = 50_000;
    private static final long MAY_TAKE_NS = 2_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path KEPT = Path.of("target", "fuzz");

    private final Laws laws = new Laws();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final long seed;

    private Fuzz(long seed) {
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException {
        var numbers = new HashMap<String, Long>(Map.of("inputs", ONE_MILLION, "from", 0L, "seed", 1L));
        for (var argument : arguments) {
            var option = OPTION.matcher(argument);
            if (!option.matches()) {
                throw new IllegalArgumentException("unknown: " + argument);
            }
            numbers.put(option.group(1), Long.parseLong(option.group(2)));
        }
        Files.createDirectories(KEPT);
        var fuzz = new Fuzz(numbers.get("seed"));
        var only = numbers.get("only");
        if (only == null) {
            var from = Math.toIntExact(numbers.get("from"));
            IntStream.range(from, Math.addExact(from, Math.toIntExact(numbers.get("inputs")))).parallel()
                    .forEach(fuzz::one);
        } else {
            var number = Math.toIntExact(only);
            System.out.println(keep(number, document(fuzz.seed, number)));
            fuzz.one(number);
        }
        System.out.printf("%,d documents read, %d with a fault, the slowest in %.0f ms of CPU%n",
                fuzz.done.get(), fuzz.faults.get(), fuzz.slowest.get() / 1e6);
        System.exit(fuzz.faults.get() == 0 ? 0 : 1);
    }

    private void one(int number) {
        var document = document(seed, number);
        // One that never ends is found by name: a watch says which it is, and the command is stopped by hand.
        var watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(MAY_TAKE_NS / 1_000_000 * 10);
                report(number, document, "still being read after 20 s");
            } catch (InterruptedException e) {
                // It was read.
            }
        });
        var start = THREADS.getCurrentThreadCpuTime();
        var broken = laws.brokenBy(document);
        var took = THREADS.getCurrentThreadCpuTime() - start;
        watch.interrupt();
        slowest.accumulateAndGet(took, Math::max);
        broken.forEach(what -> report(number, document, what));
        if (took > MAY_TAKE_NS) {
            report(number, document, "took %d ms of CPU".formatted(took / 1_000_000));
        }
        if (done.incrementAndGet() % STEP == 0) {
            System.out.printf("%,d%n", done.get());
        }
    }

    /// The same for the same numbers, and another for others: the seed stands above all numbers of documents.
    static String document(long seed, int number) {
        return new Mutant(new SplittableRandom((seed << Integer.SIZE) + number)).next();
    }

    private void report(int number, String document, String what) {
        faults.incrementAndGet();
        System.out.println("document " + number + ": " + what);
        try {
            keep(number, document);
        } catch (IOException e) {
            System.out.println("it could not be kept: " + e);
        }
    }

    private static Path keep(int number, String document) throws IOException {
        return Files.write(KEPT.resolve(number + ".md"), document.getBytes(StandardCharsets.UTF_8));
    }
}
