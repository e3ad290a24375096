package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.importing.ImportScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Large text in a narrow window pushes nothing out of it.
class LargeTextTest {
    private static final int NARROW = 640;

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 175, 200})
    void thePreviewStaysWithinANarrowWindow(int textSize) throws Exception {
        var document = Files.writeString(home.resolve("rivers.md"), """
                # Rivers

                ## 1. What is a delta?

                Land that a river builds. ![A delta](https://pictures.rivers.example/delta.png)

                ## 2. What is a spring?

                Where a river rises.
                """);
        try (var window = new TestWindow(home, home.resolve("decks"), document)) {
            window.waitForScreen(ImportScreen.class);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);
            Camera.onScreen(() -> {
                window.shell().scene().getWindow().setWidth(NARROW);
                window.shell().theme().setTextSize(textSize);
            });
            Camera.frames(6);
            assertEquals(List.of(), Camera.onScreen(() -> outside(window.shell().scene().getRoot())));
        }
    }

    @ParameterizedTest
    @CsvSource({"640,100", "640,150", "640,200", "480,100", "480,125", "480,200", "1280,200"})
    void namesOfDecksAreReadWhole(int width, int textSize) throws Exception {
        for (var name : List.of("Rivers", "Groundwater and wells", "Transfer learning")) {
            Files.writeString(Files.createDirectories(home.resolve("Recto")).resolve(name + ".md"),
                    "# " + name + "\n\n## 1. What are " + name + "?\n\nWater, mostly.\n");
        }
        try (var window = new TestWindow(home, home.resolve("decks"))) {
            window.waitForWords("Study 3 cards");
            Camera.onScreen(() -> {
                window.shell().scene().getWindow().setWidth(width);
                window.shell().theme().setTextSize(textSize);
            });
            Camera.frames(6);
            var rows = Camera.onScreen(() -> window.shell().scene().getRoot().lookupAll(".deck-row").stream()
                    .flatMap(row -> row.lookupAll(".label").stream()).map(Label.class::cast)
                    .filter(label -> !label.getText().isEmpty())
                    .collect(Collectors.toMap(Label::getText, LargeTextTest::shown, (one, other) -> one)));
            rows.forEach((text, shown) -> assertEquals(text, shown));
            assertTrue(rows.containsKey("Groundwater and wells"), rows.toString());
            assertEquals(List.of(), Camera.onScreen(() -> outside(window.shell().scene().getRoot())));
        }
    }

    /// The lines of a label as they are drawn, joined.
    private static String shown(Label label) {
        return ((Text) label.lookup(".text")).getText().replace('\n', ' ');
    }

    /// Controls that reach over the window's sides.
    private static List<String> outside(Parent parent) {
        var found = new ArrayList<String>();
        for (var node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || !node.isManaged()) {
                continue;
            }
            var place = node.localToScene(node.getLayoutBounds());
            if (place.getMinX() < -1 || place.getMaxX() > node.getScene().getWidth() + 1) {
                found.add(name(node) + " from " + place.getMinX() + " to " + place.getMaxX());
            } else if (node instanceof Parent inner) {
                found.addAll(outside(inner));
            }
        }
        return found;
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }
}
