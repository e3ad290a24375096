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
        return "Resident memory of the process after each " + STEP
                + " cards; how much of it belongs to the process alone, "
                + "how much are pages of files, which it shares; what is left of its heap after a collection. "
                + "The documents were read by earlier starts, save for the first figure.";
    }

    @Override
    public List<Measurement> measure(Extent extent) throws Exception {
        var measured = new ArrayList<Measurement>();
        try (var cards = new ManyCards(extent.cards() + STEP)) {
            try (var app = new App(cards, extent)) {
                app.awaitStart();
                app.ask("turn " + STEP + " " + LOOK_MS);
                measured.add(new Measurement("after " + STEP + " cards, if it has read their documents",
                        resident(app, "VmRSS") / MB, " MB", ""));
            }
            PlayedStart.play(cards, extent);
            try (var app = new App(cards, extent)) {
                measured.addAll(studying(app, extent));
            }
        }
        return measured;
    }

    private static List<Measurement> studying(App app, Extent extent) throws Exception {
        var measured = new ArrayList<Measurement>();
        app.awaitStart();
        app.ask("turn 0 " + LOOK_MS);
        measured.add(new Measurement("before the first answer", resident(app, "VmRSS") / MB, " MB", ""));
        for (int done = STEP; done <= extent.cards(); done += STEP) {
            app.ask("turn " + STEP + " " + LOOK_MS);
            measured.add(new Measurement("after " + done + " cards", resident(app, "VmRSS") / MB, " MB",
                    done == STEP ? "aim 300; others take 210 to 240" : ""));
            measured.add(Measurement.of("after " + done + " cards, its own", resident(app, "RssAnon") / MB, " MB"));
            measured.add(Measurement.of("after " + done + " cards, of files", resident(app, "RssFile") / MB, " MB"));
        }
        measured.add(Measurement.of("heap in use at the end",
                Double.parseDouble(app.ask("heap").getFirst()) / MB, " MB"));
        return measured;
    }

    /// Bytes in memory, as Linux counts them.
    ///
    /// @param which a line of `/proc/PID/status`
    private static double resident(App app, String which) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + app.pid() + "/status"))) {
            if (line.startsWith(which + ":")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("the system does not say how much memory process " + app.pid() + " has");
    }
}
