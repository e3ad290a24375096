package dev.recto.bench;

import dev.recto.bench.agent.Turn;
import dev.recto.bench.agent.Turn.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// From a key press until the pixels it leads to can be read.
final class TurnBenchmark implements Benchmark {
    /// Shorter than any reader needs, longer than the next card needs to be made ready.
    private static final int LOOK_MS = 60;
    /// Faster than any hand.
    private static final int HASTE_MS = 20;
    private static final int RECTANGLES = 100;
    /// Before the first card that counts: a program that has just started has not compiled itself yet.
    private static final int BEFORE = 30;

    @Override
    public String name() {
        return "turn";
    }

    @Override
    public String about(Extent extent) {
        return "Key press until pixels, " + extent.cards() + " cards a round, each side looked at for " + LOOK_MS
                + " ms; in haste, for " + HASTE_MS + " ms.";
    }

    @Override
    public List<Measurement> measure(Extent extent) throws Exception {
        var measured = new ArrayList<Measurement>();
        try (var cards = new ManyCards(3 * extent.cards() + 2 * BEFORE); var app = started(cards, extent)) {
            app.ask("turn " + BEFORE + " " + LOOK_MS);
            var looking = turns(app, extent.cards(), LOOK_MS);
            var hasty = turns(app, extent.cards(), HASTE_MS);
            var flat = rectangles(app);
            add(measured, "grade to new card", of(Step.TURN, looking), "aim 20", "aim 60", "aim 5");
            add(measured, "Space to answer", of(Step.REVEAL, looking), "", "", "");
            add(measured, "grade to new card, in haste", of(Step.TURN, hasty), "", "", "");
            add(measured, "Space to answer, in haste", of(Step.REVEAL, hasty), "", "", "");
            add(measured, "a rectangle", flat, "", "", "");
            if (!extent.display()) {
                addRowsCopied(measured, app, extent);
            }
            measured.add(Measurement.of("JavaFX thread for a whole card, looking included",
                    looking.stream().mapToDouble(Turn::allWorkMs).sum() / extent.cards(), " ms"));
            measured.add(new Measurement("key presses that showed something else in between",
                    looking.stream().filter(turn -> turn.pictures() > 1).count(), "", "of " + looking.size()));
            measured.add(new Measurement("key presses that led to nothing, in haste",
                    hasty.stream().filter(turn -> turn.pictures() == 0).count(), "", "of " + hasty.size()));
        }
        return measured;
    }

    /// In its second start, as nearly all are: the first one read the documents.
    private static App started(ManyCards cards, Extent extent) throws Exception {
        PlayedStart.play(cards, extent);
        var app = new App(cards, extent);
        app.awaitStart();
        return app;
    }

    /// All once more with the headless platform's screen as quick as a display's.
    private static void addRowsCopied(List<Measurement> measured, App app, Extent extent) throws Exception {
        app.ask("display");
        var turns = turns(app, extent.cards(), LOOK_MS);
        add(measured, "grade to new card, rows copied", of(Step.TURN, turns), "aim 20", "aim 60", "aim 5");
        add(measured, "Space to answer, rows copied", of(Step.REVEAL, turns), "", "", "");
        add(measured, "a rectangle, rows copied", rectangles(app), "", "", "");
    }

    private static List<Turn> turns(App app, int cards, int lookMs) throws Exception {
        return app.ask("turn " + cards + " " + lookMs).stream().map(Turn::parse).toList();
    }

    private static List<Turn> rectangles(App app) throws Exception {
        return app.ask("rectangle " + RECTANGLES).stream().map(Turn::parse).toList();
    }

    private static List<Turn> of(Step step, List<Turn> turns) {
        return turns.stream().filter(turn -> turn.step() == step).toList();
    }

    private static void add(
            List<Measurement> measured, String what, List<Turn> turns, String usual, String slow, String work) {
        measured.add(new Measurement(what + ", p50", percentile(turns, 0.5, Turn::pixelsMs), " ms", usual));
        measured.add(new Measurement(what + ", p99", percentile(turns, 0.99, Turn::pixelsMs), " ms", slow));
        measured.add(new Measurement(what + ", JavaFX thread, p50", percentile(turns, 0.5, Turn::workMs), " ms", work));
        measured.add(Measurement.of(what + ", JavaFX thread, p99", percentile(turns, 0.99, Turn::workMs), " ms"));
    }

    private static double percentile(List<Turn> turns, double rank, ToDoubleFunction<Turn> figure) {
        return Spread.percentile(turns.stream().mapToDouble(figure).boxed().toList(), rank);
    }
}
