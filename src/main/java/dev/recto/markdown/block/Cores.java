package dev.recto.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
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
