package dev.recto.bench;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Reads one document in a process with a heap of a given size, and the collector's log with it.
final class HeapProbe {
    /// What a collection began with and left, in megabytes.
    private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

    private HeapProbe() {}

    /// The process: reads the document that is named, and keeps its bytes, its text and its cards.
    public static void main(String[] arguments) throws IOException {
        var bytes = Files.readAllBytes(Path.of(arguments[0]));
        var source = SourceText.decode("probe.md", bytes);
        var reading = new DocumentReader().read(source);
        System.out.println(bytes.length + " bytes, " + reading.cards().size() + " cards, " + reading.problems());
        if (reading.cards().isEmpty()) {
            throw new IllegalStateException("no card was read");
        }
    }

    /// The most that was in use after a collection; what was garbage by then but not yet collected counts.
    ///
    /// @param heap its greatest size, in megabytes
    /// @throws IllegalStateException if it was too small
    static double mostLive(Path document, int heap) throws Exception {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap + "m",
                "-XX:+UseSerialGC", "-Xlog:gc", "-cp", System.getProperty("java.class.path"),
                HeapProbe.class.getName(), document.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(heap + " MB of heap are not enough:\n" + output);
        }
        return COLLECTION.matcher(output).results().mapToDouble(found -> Double.parseDouble(found.group(2))).max()
                .orElseThrow(() -> new IllegalStateException("no collection in:\n" + output));
    }
}
