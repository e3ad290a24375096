package dev.recto.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// Takes pictures of a scene without a display. Used from a thread that is not the toolkit's.
final class Camera implements Studio.Taker, AutoCloseable {
    private final Path folder;
    /// Packing a picture takes longer than drawing it.
    private final ExecutorService darkroom = Executors.newSingleThreadExecutor();
    /// Of pictures that wait to be packed: one has some megabytes.
    private final Semaphore room = new Semaphore(16);

    Camera(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Draws the scene as it is after a few frames into `name.png`.
    @Override
    public void take(Scene scene, String name) throws IOException, InterruptedException {
        frames(4);
        while (onScreen(() -> isFading(scene))) {
            frames(1);
        }
        room.acquire();
        var image = onScreen(() -> scene.snapshot(null));
        darkroom.execute(() -> develop(image, folder.resolve(name + ".png")));
    }

    private static boolean isFading(Scene scene) {
        return scene.getRoot().lookupAll(".toast").stream().anyMatch(toast -> toast.getOpacity() < 1);
    }

    private void develop(Image image, Path file) {
        try {
            Files.write(file, Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            room.release();
        }
    }

    /// Waits until every picture is written.
    @Override
    public void close() {
        darkroom.close();
    }

    /// Waits until that many frames were drawn, so that styles are applied and the layout has settled.
    static void frames(int count) throws InterruptedException {
        var drawn = new CountDownLatch(count);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        drawn.await();
    }

    static <T> T onScreen(Callable<T> work) throws InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static void onScreen(Runnable work) throws InterruptedException {
        onScreen(() -> {
            work.run();
            return work;
        });
    }
}
