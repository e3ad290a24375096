package dev.recto.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A start of the app that plays itself: it presses Space as soon as home can be read, says when there are pixels of
/// each, and ends.
final class PlayedStart {
    private static final String PLAY = "-Drecto.rehearsal=FIRST_QUESTION";

    private PlayedStart() {}

    /// Milliseconds from the start of the process to each word it says.
    static Map<String, Double> play(ManyCards cards, Extent extent) throws IOException {
        var builder = new ProcessBuilder(Path.of("recto").toAbsolutePath().toString());
        builder.environment().put("RECTO_LIBRARY", cards.folder().toString());
        builder.environment().put("RECTO_CONFIG", cards.deviceFolder().toString());
        builder.environment().merge("JDK_JAVA_OPTIONS", String.join(" ", extent.drawing()) + " " + PLAY,
                (given, own) -> given + " " + own);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var times = new HashMap<String, Double>();
        var start = System.nanoTime();
        var process = builder.start();
        try (var lines = new BufferedReader(process.inputReader())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                times.put(line, (System.nanoTime() - start) / 1e6);
            }
        }
        if (process.onExit().join().exitValue() != 0 || !times.containsKey("question")) {
            throw new IllegalStateException("the app came only to " + times.keySet());
        }
        return times;
    }
}
