package dev.recto.bench.agent;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

/// Reads the pixels of a place on the screen, in three bands from top to bottom: where lines begin, in the middle and
/// where they end. To read all would hold up the thread for some milliseconds. On the JavaFX thread, and leaves its own
/// work out of that thread's.
final class Glance {
    private static final int BAND = 12;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Robot robot;
    private final Bounds place;
    private final WritableImage band;
    private final int[] pixels;
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
        band = new WritableImage(BAND, (int) place.getHeight());
        pixels = new int[BAND * (int) place.getHeight()];
    }

    Seen take() {
        long before = threads.getCurrentThreadCpuTime();
        int picture = 0;
        for (double share : new double[] {0.12, 0.5, 0.88}) {
            picture = 31 * picture + band(place.getMinX() + share * place.getWidth() - BAND / 2.0);
        }
        var seen = new Seen(System.nanoTime(), before - own, picture);
        own += threads.getCurrentThreadCpuTime() - before;
        return seen;
    }

    private int band(double x) {
        robot.getScreenCapture(band, x, place.getMinY(), BAND, band.getHeight(), false);
        band.getPixelReader().getPixels(
                0, 0, BAND, (int) band.getHeight(), PixelFormat.getIntArgbPreInstance(), pixels, 0, BAND);
        return Arrays.hashCode(pixels);
    }
}
