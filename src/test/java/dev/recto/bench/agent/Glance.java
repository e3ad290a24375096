package dev.recto.bench.agent;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

/// Reads the pixels of a place on the screen. On the JavaFX thread, and leaves its own work out of that thread's.
final class Glance {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Robot robot;
    private final Bounds place;
    private final WritableImage image;
    private final IntBuffer pixels;
    private long own;

    /// What was read at one moment.
    ///
    /// @param time by [System#nanoTime], when it could be read
    /// @param work of the JavaFX thread up to then in CPU time, ns
    /// @param picture the same for the same pixels
    record Seen(long time, long work, int picture) {}

    /// @param place on the screen
    Glance(Robot robot, Bounds place) {
        this.robot = robot;
        this.place = place;
        image = new WritableImage((int) place.getWidth(), (int) place.getHeight());
        pixels = IntBuffer.allocate((int) place.getWidth() * (int) place.getHeight());
    }

    Seen take() {
        long before = threads.getCurrentThreadCpuTime();
        robot.getScreenCapture(image, place.getMinX(), place.getMinY(), image.getWidth(), image.getHeight(), false);
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                PixelFormat.getIntArgbPreInstance(), pixels.clear(), (int) image.getWidth());
        var seen = new Seen(System.nanoTime(), before - own, Arrays.hashCode(pixels.array()));
        own += threads.getCurrentThreadCpuTime() - before;
        return seen;
    }
}
