package dev.recto.bench;

import dev.recto.bench.floor.BareWindow;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What no app of this kind can start faster than: a [BareWindow] started by the app's own options, on its jars, with a
/// cache of its own made as the build makes the app's.
final class StartFloor implements AutoCloseable {
    private static final Path APP = Path.of("target", "app").toAbsolutePath();

    private final Path jar;
    private final List<String> drawing;
    private final List<String> arguments;
    private final Path cache;

    /// @param arguments of the bare window
    StartFloor(Extent extent, String... arguments) throws IOException {
        var work = Files.createTempDirectory("recto-benchmark-floor");
        jar = ClassesJar.write(work.resolve("floor.jar"), BareWindow.class, Map.of());
        cache = work.resolve("floor.aot");
        drawing = extent.drawing();
        this.arguments = List.of(arguments);
        start("-XX:AOTCacheOutput=" + cache);
    }

    /// Milliseconds from the start of the process to its pixels.
    double start() throws IOException {
        return start("-XX:AOTCache=" + cache);
    }

    private double start(String option) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + APP.resolve("java.options"),
                option, "--module-path", APP.resolve("lib").toString(),
                "--add-modules", "javafx.web", "--class-path", jar.toString(), BareWindow.class.getName()));
        command.addAll(2, drawing);
        command.addAll(arguments);
        var start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var time = Double.NaN;
        try (var lines = new BufferedReader(process.inputReader())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("pixels")) {
                    time = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        process.onExit().join();
        if (Double.isNaN(time)) {
            throw new IllegalStateException("the bare window was never seen");
        }
        return time;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(cache);
        Files.delete(jar);
        Files.delete(jar.getParent());
    }
}
