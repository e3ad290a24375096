package dev.recto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the program takes of the machine's memory while it is studied with.
final class MemoryBenchmark implements Benchmark {
    private static final int STEP = 500;
    private static final int LOOK_MS = 20;
    private static final double MB = 1e6;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String about(Extent extent) {
        return "Resident memory of the process, and what is left of its heap after a collection, after each " + STEP
                + " cards.";
    }

    @Override
    public List<Measurement> measure(Extent extent) throws Exception {
        var measured = new ArrayList<Measurement>();
        try (var cards = new ManyCards(extent.cards()); var app = new App(cards)) {
            app.awaitStart();
            app.ask("turn 0 " + LOOK_MS);
            measured.add(new Measurement("before the first answer", resident(app) / MB, " MB", ""));
            for (int done = STEP; done <= extent.cards(); done += STEP) {
                app.ask("turn " + STEP + " " + LOOK_MS);
                measured.add(new Measurement("after " + done + " cards", resident(app) / MB, " MB",
                        done == STEP ? "aim 300; others take 210 to 240" : ""));
            }
            measured.add(Measurement.of("heap in use at the end",
                    Double.parseDouble(app.ask("heap").getFirst()) / MB, " MB"));
        }
        return measured;
    }

    /// Bytes in memory, as Linux counts them.
    private static double resident(App app) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + app.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("the system does not say how much memory process " + app.pid() + " has");
    }
}
