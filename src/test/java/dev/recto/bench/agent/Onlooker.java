package dev.recto.bench.agent;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks at a display from outside: a [ScreenReader] in a process of its own, with its own way to the display. What it
/// does takes nothing of the threads that it looks at, except a share of the processor.
final class Onlooker implements AutoCloseable {
    private final Process process;
    private final OutputStream ask;
    private final DataInputStream answers;

    /// A place on the display, in its pixels.
    record Place(int left, int top, int width, int height) {}

    Onlooker(List<Place> places) throws Exception {
        var classes = Path.of(Onlooker.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-XX:+UseSerialGC", "-Xmx64m",
                "-cp", classes.toString(), ScreenReader.class.getName()));
        for (var place : places) {
            for (int number : new int[] {place.left, place.top, place.width, place.height}) {
                command.add(String.valueOf(number));
            }
        }
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        process = builder.start();
        ask = process.getOutputStream();
        answers = new DataInputStream(process.getInputStream());
    }

    /// @return the same for the same pixels
    int picture() throws IOException {
        ask.write(0);
        ask.flush();
        return answers.readInt();
    }

    @Override
    public void close() throws IOException {
        ask.close();
        process.onExit().join();
    }
}
