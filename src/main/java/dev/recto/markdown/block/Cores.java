package dev.recto.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Work of which no part needs another one's result: where there is much of it, it is done on all cores.
public final class Cores {
    /// From how many things on several cores are worth it: with fewer a document is read in a few milliseconds, and
    /// others are read beside it.
    private static final int MANY = 300;

    private Cores() {}

    /// What comes of each of many things, in their order; not to be changed.
    public static <T> List<T> each(int count, IntFunction<T> work) {
        if (count >= MANY) {
            return IntStream.range(0, count).parallel().mapToObj(work).toList();
        }
        var all = new ArrayList<T>(count);
        for (var i = 0; i < count; i++) {
            all.add(work.apply(i));
        }
        return all;
    }

    /// What comes of each of a few things that take long with a long document, and some much longer than others, in
    /// their order. Each core takes the last one that is left whenever it is done with another.
    public static <T> List<T> apart(Document document, int count, IntFunction<T> work) {
        if (!document.isLong()) {
            return each(count, work);
        }
        var results = new AtomicReferenceArray<T>(count);
        var left = new AtomicInteger(count);
        Runnable taking = () -> {
            for (var i = left.decrementAndGet(); i >= 0; i = left.decrementAndGet()) {
                results.set(i, work.apply(i));
            }
        };
        var pool = ForkJoinPool.commonPool();
        var others = IntStream.range(0, pool.getParallelism()).mapToObj(_ -> meanwhile(pool, () -> {
            taking.run();
            return true;
        })).toList();
        taking.run();
        others.forEach(Supplier::get);
        return IntStream.range(0, count).mapToObj(results::get).toList();
    }

    /// What is seen in a document while something else is looked for in it: in a long one by another core.
    ///
    /// @return waits until it is seen, and fails as `look` did
    public static <T> Supplier<T> meanwhile(Document document, Supplier<T> look) {
        if (!document.isLong()) {
            var seen = look.get();
            return () -> seen;
        }
        return meanwhile(ForkJoinPool.commonPool(), look);
    }

    /// What others find out, or who needs it, if none of them has begun by then: with a single core, or with all of
    /// them at other documents, nobody may come for long, or ever.
    static <T> Supplier<T> meanwhile(Executor others, Supplier<T> look) {
        var seen = new CompletableFuture<T>();
        var isBegun = new AtomicBoolean();
        Runnable looking = () -> {
            if (!isBegun.getAndSet(true)) {
                complete(seen, look);
            }
        };
        others.execute(looking);
        return () -> {
            looking.run();
            return joined(seen);
        };
    }

    private static <T> void complete(CompletableFuture<T> seen, Supplier<T> look) {
        try {
            seen.complete(look.get());
        } catch (RuntimeException | Error e) {
            seen.completeExceptionally(e);
        }
    }

    private static <T> T joined(CompletableFuture<T> seen) {
        try {
            return seen.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw e;
            }
        }
    }
}
