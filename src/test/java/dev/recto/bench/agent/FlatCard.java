package dev.recto.bench.agent;

import dev.recto.bench.agent.Turn.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;

/// The least that a turn can cost: in the place of the card lies a rectangle, and changes its colour. No key is
/// pressed, nothing is saved, laid out or set in type; what is left is the toolkit, its pulse, its screen, and the
/// reading.
final class FlatCard implements AutoCloseable {
    private static final int LOOK_MS = 60;
    /// So that the changes do not keep step with the pulse.
    private static final int STEPS_MS = 17;

    private final Robot robot;
    private final Rectangle rectangle;
    private final Pane place;
    private final Glance glance;

    /// Begins to study unless that is begun.
    FlatCard() throws Exception {
        new Turning(LOOK_MS).close();
        robot = Turning.onScreen(Robot::new);
        var card = Turning.onScreen(() -> Turning.find(Turning.CARD).orElseThrow());
        place = (Pane) card.getParent();
        Bounds size = card.getLayoutBounds();
        rectangle = new Rectangle(size.getWidth(), size.getHeight(), Color.GRAY);
        rectangle.setManaged(false);
        glance = new Glance(robot, Turning.onScreen(() -> Turning.placeOf(card)));
    }

    List<Turn> show(int times) throws Exception {
        Turning.onScreen(() -> place.getChildren().add(rectangle));
        TimeUnit.SECONDS.sleep(1);
        var turns = new ArrayList<Turn>();
        for (int time = 0; time < times; time++) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MS + time % STEPS_MS);
            turns.add(turn(time % 2 == 0 ? Color.WHITE : Color.GRAY));
        }
        Turning.onScreen(() -> place.getChildren().remove(rectangle));
        return turns;
    }

    private Turn turn(Color colour) throws Exception {
        var before = glance.take();
        long asked = System.nanoTime();
        Platform.runLater(() -> rectangle.setFill(colour));
        var now = before;
        while (now.picture() == before.picture()) {
            LockSupport.parkNanos(Turning.BETWEEN_GLANCES_NS);
            now = glance.take();
        }
        double work = (now.work() - before.work()) / 1e6;
        return new Turn(Step.TURN, (now.time() - asked) / 1e6, work, work, 1);
    }

    @Override
    public void close() throws IOException {
        glance.close();
    }
}
