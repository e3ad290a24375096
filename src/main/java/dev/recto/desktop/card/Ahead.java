package dev.recto.desktop.card;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made beside the window and taken once. For one thread.
final class Ahead<T> {
    private final Supplier<T> maker;
    private @Nullable CompletableFuture<T> making;
    private boolean taken;

    Ahead(Supplier<T> maker) {
        this.maker = maker;
    }

    /// Begins to make it, unless that was begun.
    void begin() {
        if (making == null && !taken) {
            making = CompletableFuture.supplyAsync(maker, Thread::startVirtualThread);
        }
    }

    /// Waits for it; empty if it has been taken already.
    Optional<T> take() {
        begin();
        var made = Optional.ofNullable(making).map(CompletableFuture::join);
        making = null;
        taken = true;
        return made;
    }
}
