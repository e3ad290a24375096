package dev.recto.desktop.card;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
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

    /// Begins to make it and does something on the JavaFX thread once it is there; at once if it has been taken.
    void whenMade(Runnable then) {
        begin();
        if (making == null) {
            then.run();
        } else {
            making.thenRun(() -> Platform.runLater(then));
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
