package dev.recto.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
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
        var others = IntStream.range(0, pool.getParallelism()).mapToObj(_ -> pool.submit(taking)).toList();
        taking.run();
        others.forEach(ForkJoinTask::join);
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
        return ForkJoinPool.commonPool().submit((Callable<T>) look::get)::join;
    }
}
