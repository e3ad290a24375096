package dev.recto.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

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
        var image = onScreen(() -> withPopups(scene));
        darkroom.execute(() -> develop(image, folder.resolve(name + ".png")));
    }

    /// The scene, and over it the menus and lists that are open, which are windows of their own.
    private static WritableImage withPopups(Scene scene) {
        var image = scene.snapshot(null);
        var window = scene.getWindow();
        for (var other : List.copyOf(Window.getWindows())) {
            if (other instanceof PopupWindow popup && popup.isShowing() && popup.getOwnerWindow() == window) {
                var clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                draw(popup.getScene().getRoot().snapshot(clear, null), image,
                        (int) Math.round(popup.getX() - window.getX() - scene.getX()),
                        (int) Math.round(popup.getY() - window.getY() - scene.getY()));
            }
        }
        return image;
    }

    private static void draw(Image above, WritableImage below, int left, int top) {
        for (var y = Math.max(0, -top); y < above.getHeight() && top + y < below.getHeight(); y++) {
            for (var x = Math.max(0, -left); x < above.getWidth() && left + x < below.getWidth(); x++) {
                var colour = above.getPixelReader().getColor(x, y);
                var ground = below.getPixelReader().getColor(left + x, top + y);
                below.getPixelWriter().setColor(left + x, top + y, ground.interpolate(
                        Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity()));
            }
        }
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
