package dev.recto.bench.agent;

import dev.recto.bench.agent.Glance.Seen;
import dev.recto.bench.agent.Turn.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// Studies: looks at a question, shows the answer, looks at it, grades it Good.
///
/// All the time it reads the pixels of the sheet. Those that stay are what a key press led to.
final class Turning implements AutoCloseable {
    private static final long PATIENCE_NS = TimeUnit.MINUTES.toNanos(2);
    /// A key that has led to nothing for so long was not taken.
    private static final long LOST_NS = TimeUnit.SECONDS.toNanos(2);
    static final long BETWEEN_GLANCES_NS = 700_000;

    private static final String HOME = ".deck-row";
    private static final String SHEET = ".card-on-sheet";
    static final String CARD = ".card-view";

    private final long lookNs;
    private final Robot robot;
    private final Glance glance;

    /// Begins to study unless that is begun.
    ///
    /// @param lookMs how long each side is looked at once it is there
    Turning(int lookMs) throws Exception {
        lookNs = TimeUnit.MILLISECONDS.toNanos(lookMs);
        robot = onScreenAtLast(Robot::new);
        await(HOME, SHEET);
        if (onScreen(() -> find(SHEET)).isEmpty()) {
            press(KeyCode.SPACE);
        }
        await(SHEET);
        TimeUnit.SECONDS.sleep(2);
        glance = new Glance(robot, onScreen(() -> placeOf(find(CARD).orElseThrow())));
    }

    List<Turn> cards(int count) throws Exception {
        var turns = new ArrayList<Turn>();
        for (int card = 0; card < count; card++) {
            turns.add(step(Step.REVEAL, KeyCode.SPACE));
            turns.add(step(Step.TURN, KeyCode.DIGIT3));
        }
        return turns;
    }

    private Turn step(Step step, KeyCode key) throws Exception {
        var before = glance.take();
        long pressed = System.nanoTime();
        press(key);
        var changes = new ArrayList<Seen>();
        var now = before;
        while (isToBeSeen(changes, now, pressed)) {
            LockSupport.parkNanos(BETWEEN_GLANCES_NS);
            now = glance.take();
            if (now.picture() != (changes.isEmpty() ? before : changes.getLast()).picture()) {
                changes.add(now);
            }
        }
        var there = changes.isEmpty() ? now : changes.getLast();
        return new Turn(step, changes.isEmpty() ? Double.POSITIVE_INFINITY : ms(there.time() - pressed),
                ms(there.work() - before.work()), ms(now.work() - before.work()), changes.size());
    }

    private boolean isToBeSeen(List<Seen> changes, Seen now, long pressed) {
        return changes.isEmpty() ? now.time() - pressed < LOST_NS : now.time() - changes.getLast().time() < lookNs;
    }

    private static double ms(long ns) {
        return ns / 1e6;
    }

    private void press(KeyCode key) {
        Platform.runLater(() -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }

    @Override
    public void close() throws IOException {
        glance.close();
    }

    private static void await(String... selectors) throws Exception {
        long patience = System.nanoTime() + PATIENCE_NS;
        while (onScreen(() -> Stream.of(selectors).allMatch(selector -> find(selector).isEmpty()))) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("the window shows no " + String.join(" and no ", selectors));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    static Optional<Node> find(String selector) {
        return Window.getWindows().stream()
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup(selector)).stream())
                .findFirst();
    }

    static Bounds placeOf(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    /// The app may not have come as far as starting the toolkit.
    private static <T> T onScreenAtLast(Callable<T> work) throws Exception {
        for (int tries = 0; tries < 200; tries++) {
            try {
                return onScreen(work);
            } catch (IllegalStateException e) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return onScreen(work);
    }

    static <T> T onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
