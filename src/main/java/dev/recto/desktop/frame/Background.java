package dev.recto.desktop.frame;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Does work off the JavaFX thread and brings the result back to it.
///
/// Two lanes: what touches the library's journal goes in order, one after the other; what only reads and takes long
/// (an import's preview) goes aside, so that no answer waits for it. Threads are never interrupted: that would close
/// the journal's channel.
///
/// A mistake of Recto itself never ends in silence: where somebody waits for the result they hear of it as a [Defect],
/// else it is thrown on the JavaFX thread, where the window reports what nobody caught.
public final class Background implements AutoCloseable {
    private final ExecutorService inOrder;
    private final ExecutorService aside;
    private final Executor screen;
    private final DefectLog defects;

    private Background(ExecutorService inOrder, ExecutorService aside, Executor screen, DefectLog defects) {
        this.inOrder = inOrder;
        this.aside = aside;
        this.screen = screen;
        this.defects = defects;
    }

    public static Background threads(DefectLog defects) {
        return new Background(
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("library").factory()),
                Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, defects);
    }

    /// Does everything at once on the calling thread: for tests and pictures.
    public static Background here(DefectLog defects) {
        return new Background(new CallingThread(), new CallingThread(), Runnable::run, defects);
    }

    /// Works in order with all other such work.
    ///
    /// @param then gets the result, on the JavaFX thread
    /// @param failed gets what `work` threw, on the JavaFX thread; a mistake of Recto itself as a [Defect]
    public <T> void work(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        inOrder.execute(() -> carryOut(work, then, failed));
    }

    /// Works beside all other work.
    public <T> void aside(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        aside.execute(() -> carryOut(work, then, failed));
    }

    /// Runs on the JavaFX thread: for progress told by work.
    public void show(Runnable news) {
        screen.execute(news);
    }

    /// The lane of [#work] as an executor.
    public Executor inOrder() {
        return task -> inOrder.execute(reported(task));
    }

    /// The lane of [#aside] as an executor.
    public Executor aside() {
        return task -> aside.execute(reported(task));
    }

    /// The JavaFX thread as an executor.
    public Executor window() {
        return screen;
    }

    private <T> void carryOut(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (RuntimeException | Error e) {
            var told = told(e);
            screen.execute(() -> failed.accept(told));
            return;
        } catch (Exception e) {
            screen.execute(() -> failed.accept(e));
            return;
        }
        screen.execute(() -> then.accept(result));
    }

    private Exception told(Throwable thrown) {
        return thrown instanceof CancellationException cancelled
                ? cancelled
                : new Defect(defects.record(thrown), thrown);
    }

    private Runnable reported(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                screen.execute(() -> {
                    throw e;
                });
            }
        };
    }

    /// Waits until what was begun in order is done.
    @Override
    public void close() {
        aside.shutdown();
        inOrder.shutdown();
        try {
            inOrder.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
