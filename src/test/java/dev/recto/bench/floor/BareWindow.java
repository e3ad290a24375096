package dev.recto.bench.floor;

import java.util.HashSet;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/// A window of the app's first size with one line of text, in the scene or in a web view, and nothing of the app. Says
/// "pixels" as soon as the line can be read back from the screen, and ends.
///
/// `BareWindow` or `BareWindow web`
public final class BareWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int SEEN_WIDTH = 240;
    private static final int SEEN_HEIGHT = 12;
    /// As the app's own rehearsal counts: a text has many, by its smoothed edges.
    private static final int COLOURS_OF_TEXT = 12;

    private BareWindow() {}

    public static void main(String[] arguments) {
        var web = arguments.length > 0;
        Platform.startup(() -> open(web));
    }

    private static void open(boolean web) {
        var root = new StackPane();
        if (web) {
            var view = new WebView();
            view.getEngine().loadContent("<p style='font-size:60px;text-align:center;margin-top:350px'>Question</p>");
            root.getChildren().add(view);
        } else {
            var text = new Text("Question");
            text.setFont(Font.font(60));
            root.getChildren().add(text);
        }
        var stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT, Color.WHITE));
        stage.show();
        Thread.ofPlatform().daemon().start(() -> watch(stage));
    }

    private static void watch(Stage stage) {
        Platform.runLater(() -> {
            if (isSeen(stage)) {
                System.out.println("pixels");
                Platform.exit();
            } else {
                Thread.ofPlatform().daemon().start(() -> {
                    pause();
                    watch(stage);
                });
            }
        });
    }

    private static boolean isSeen(Stage stage) {
        var seen = new Robot().getScreenCapture(null, stage.getX() + (WIDTH - SEEN_WIDTH) / 2.0,
                stage.getY() + (HEIGHT - SEEN_HEIGHT) / 2.0, SEEN_WIDTH, SEEN_HEIGHT, false);
        var pixels = new int[SEEN_WIDTH * SEEN_HEIGHT];
        seen.getPixelReader().getPixels(
                0, 0, SEEN_WIDTH, SEEN_HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, SEEN_WIDTH);
        var colours = new HashSet<Integer>();
        for (var pixel : pixels) {
            colours.add(pixel);
        }
        return colours.size() >= COLOURS_OF_TEXT;
    }

    private static void pause() {
        try {
            Thread.sleep(4);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
