package dev.recto.bench.agent;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

/// Reads the pixels of a place on the screen, in three bands from top to bottom: where lines begin, in the middle and
/// where they end. To read all would hold up the thread for some milliseconds.
///
/// On the headless platform as it is, the JavaFX thread must read, by its robot: then this work is left out of that
/// thread's. From the screen of [Display] this thread reads by itself, and neither holds up the other nor leaves
/// garbage. A real display is read by an [Onlooker]: JavaFX's robot would take two thirds of that thread's time, and
/// what it is asked to draw would wait for that.
final class Glance implements AutoCloseable {
    private static final int BAND = 12;
    private static final double[] BANDS = {0.12, 0.5, 0.88};

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Robot robot;
    private final Bounds place;
    private final WritableImage band;
    private final int[] pixels;
    private final long screenThread;
    private final Optional<Onlooker> onlooker;
    private long own;

    /// What was read at one moment.
    ///
    /// @param time by [System#nanoTime], when it could be read
    /// @param work of the JavaFX thread up to then in CPU time, ns
    /// @param picture the same for the same pixels
    record Seen(long time, long work, int picture) {}

    /// @param place on the screen
    Glance(Robot robot, Bounds place) throws Exception {
        this.robot = robot;
        this.place = place;
        band = new WritableImage(BAND, (int) place.getHeight());
        pixels = new int[BAND * (int) place.getHeight()];
        screenThread = Turning.onScreen(() -> Thread.currentThread().threadId());
        onlooker = System.getProperty("glass.platform", "").equals("Headless") ? Optional.empty()
                : Optional.of(new Onlooker(Arrays.stream(BANDS).mapToObj(this::place).toList()));
    }

    private Onlooker.Place place(double share) {
        return new Onlooker.Place((int) left(share), (int) place.getMinY(), BAND, (int) place.getHeight());
    }

    private double left(double share) {
        return place.getMinX() + share * place.getWidth() - BAND / 2.0;
    }

    /// From any thread but JavaFX's.
    Seen take() throws Exception {
        if (onlooker.isPresent() || Display.isQuick()) {
            int picture = onlooker.isPresent() ? onlooker.get().picture() : picture();
            return new Seen(System.nanoTime(), threads.getThreadCpuTime(screenThread) - own, picture);
        }
        return Turning.onScreen(this::takeOnScreen);
    }

    private Seen takeOnScreen() {
        long before = threads.getCurrentThreadCpuTime();
        int picture = picture();
        var seen = new Seen(System.nanoTime(), before - own, picture);
        own += threads.getCurrentThreadCpuTime() - before;
        return seen;
    }

    private int picture() {
        int picture = 0;
        for (double share : BANDS) {
            picture = 31 * picture + band(left(share));
        }
        return picture;
    }

    private int band(double x) {
        if (Display.isQuick()) {
            Display.read((int) x, (int) place.getMinY(), BAND, pixels);
        } else {
            robot.getScreenCapture(band, x, place.getMinY(), BAND, band.getHeight(), false);
            band.getPixelReader().getPixels(
                    0, 0, BAND, (int) band.getHeight(), PixelFormat.getIntArgbPreInstance(), pixels, 0, BAND);
        }
        return Arrays.hashCode(pixels);
    }

    @Override
    public void close() throws IOException {
        if (onlooker.isPresent()) {
            onlooker.get().close();
        }
    }
}
