package dev.recto.desktop.card;

import dev.recto.card.Card;
import dev.recto.render.CardHtml;
import dev.recto.render.Pictures;
import dev.recto.render.SampleCards;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// A card view in a window of its own, without a display. Used from a thread that is not the toolkit's.
final class ShownCards implements AutoCloseable {
    /// Nothing here takes so long; a test that waits this long has found the window not answering.
    private static final int PATIENCE_S = 60;

    final List<URI> opened = new CopyOnWriteArrayList<>();
    final Scene scene;
    final CardView view;
    private final Stage stage;
    private final Semaphore painted = new Semaphore(0);
    private final CardHtml html;

    ShownCards(Path folder, Pictures pictures) throws Exception {
        html = new CardHtml(pictures);
        startToolkit();
        view = onScreen(() -> new CardView(folder.resolve("engine").toFile(), opened::add));
        scene = onScreen(() -> {
            var root = new StackPane(view);
            root.setStyle("-fx-background-color: transparent");
            return new Scene(root, 752, 600, Color.LIME);
        });
        stage = onScreen(() -> {
            var window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        view.setOnPainted(painted::release);
    }

    ShownCards(Path folder) throws Exception {
        this(folder, SampleCards.noPictures());
    }

    private static void startToolkit() throws InterruptedException {
        var started = new Semaphore(0);
        try {
            Platform.startup(started::release);
            started.acquire();
        } catch (IllegalStateException e) {
            // Another test has started it.
        }
        Platform.setImplicitExit(false);
    }

    static <T> T onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("the work on the screen failed", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the window does not answer", e);
        }
    }

    void ask(Card card) throws Exception {
        var side = html.question(card);
        draw(() -> view.show(side));
    }

    void answer(Card card) throws Exception {
        var side = html.answer(card);
        draw(() -> view.reveal(side));
    }

    void answer(String markdown) throws Exception {
        var side = html.answer(SampleCards.explanation("Why?", markdown));
        draw(() -> view.show(side));
    }

    /// Shows it and sets it in type, but does not wait until it is drawn.
    void lay(String side) throws Exception {
        onScreen(() -> {
            view.show(side);
            return view.evaluate("document.body.offsetHeight");
        });
    }

    void layQuestion(Card card) throws Exception {
        lay(html.question(card));
    }

    /// Waits until what was asked for is on the screen.
    void draw(Runnable work) throws Exception {
        painted.drainPermits();
        onScreen(() -> {
            work.run();
            return view;
        });
        if (!painted.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new AssertionError("the card was not drawn");
        }
    }

    String evaluate(String script) throws Exception {
        return onScreen(() -> String.valueOf(view.evaluate(script).orElse("")));
    }

    double number(String script) throws Exception {
        return Double.parseDouble(evaluate("String(" + script + ")"));
    }

    Image picture() throws Exception {
        return onScreen(() -> scene.snapshot(null));
    }

    @Override
    public void close() {
        Platform.runLater(stage::close);
    }
}
