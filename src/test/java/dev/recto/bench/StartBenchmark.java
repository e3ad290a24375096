package dev.recto.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// From the start of the launcher to the first question that can be read.
///
/// The app plays itself, see [PlayedStart]. Beside it windows with nothing of the app in them are started in the same
/// way.
final class StartBenchmark implements Benchmark {
    private static final Map<Integer, String> AIMS = Map.of(100, "aim 600", 10_000, "aim 800");
    private static final String PEERS = "window complete: Mnemosyne 2.9 560, Anki 2.1.15 763";

    private final Map<Integer, ManyCards> libraries = new HashMap<>();
    private final Map<String, StartFloor> floors = new HashMap<>();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about(Extent extent) {
        return "From the start of `./recto` until its pixels can be read, after one start that is not counted.";
    }

    @Override
    public List<Measurement> measure(Extent extent) throws Exception {
        var measured = new ArrayList<Measurement>();
        for (var cards : List.of(100, 10_000)) {
            var times = PlayedStart.play(library(cards, extent), extent);
            measured.add(new Measurement("home, " + cards + " cards", times.get("home"), " ms",
                    cards == 10_000 ? PEERS : ""));
            measured.add(new Measurement("first question, " + cards + " cards", times.get("question"), " ms",
                    AIMS.get(cards)));
        }
        measured.add(Measurement.of("a window with a line of text", floor("", extent).start(), " ms"));
        measured.add(Measurement.of("a window with a line in a web view", floor("web", extent).start(), " ms"));
        return measured;
    }

    private StartFloor floor(String inside, Extent extent) throws IOException {
        var known = floors.get(inside);
        if (known == null) {
            known = inside.isEmpty() ? new StartFloor(extent) : new StartFloor(extent, inside);
            floors.put(inside, known);
        }
        return known;
    }

    private ManyCards library(int cards, Extent extent) throws IOException {
        var known = libraries.get(cards);
        if (known == null) {
            known = new ManyCards(cards);
            libraries.put(cards, known);
            PlayedStart.play(known, extent);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        for (var library : libraries.values()) {
            library.close();
        }
        for (var floor : floors.values()) {
            floor.close();
        }
    }
}
