package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/// What is seen in a document while something else is looked for in it: in a long one by another core.
final class Meanwhile {
    private Meanwhile() {}

    /// @return waits until it is seen, and fails as `look` did
    static <T> Supplier<T> in(Document document, Supplier<T> look) {
        if (!document.isLong()) {
            var seen = look.get();
            return () -> seen;
        }
        return ForkJoinPool.commonPool().submit((Callable<T>) look::get)::join;
    }
}
