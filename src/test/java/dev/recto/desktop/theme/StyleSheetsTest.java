package dev.recto.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.Selector;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// What the build makes of the style sheets. That no control on any screen misses a rule of AtlantaFX's,
/// `LongTextsTest` sees, which goes through all of them.
class StyleSheetsTest {
    private static final Pattern DECLARED = Pattern.compile("[{;](-(?!fx-)[a-z][\\w-]*):");
    private static final Pattern ASKED = Pattern.compile("(?<![\\w.#{;-])-(?!fx-)[a-z][\\w-]*");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyNameThatIsLeftHasAValue(String face) throws IOException {
        var text = text(face + "-controls.css") + text(face + ".css");
        var declared = new HashSet<String>();
        var declaration = DECLARED.matcher(text);
        while (declaration.find()) {
            declared.add(declaration.group(1));
        }
        var name = ASKED.matcher(text.replaceAll("\"[^\"]*\"", ""));
        while (name.find()) {
            assertTrue(declared.contains(name.group()), name.group());
        }
    }

    @Test
    void whatOpensOverTheWindowMissesNoRule() throws Exception {
        var task = new FutureTask<>(() -> {
            var box = new ComboBox<String>();
            box.getItems().addAll("one", "two");
            box.setEditable(true);
            var field = new TextField();
            var scene = new Scene(new VBox(box, field));
            new Theme(Appearance.LIGHT, 100, new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            box.show();
            new ContextMenu(new MenuItem("Copy")).show(field, 10, 10);
            new Tooltip("What it does").show(field, 20, 20);
            var missed = new ArrayList<String>();
            var windows = List.copyOf(Window.getWindows());
            windows.forEach(window -> window.getScene().getRoot().applyCss());
            windows.forEach(window -> look(window.getScene().getRoot(), ThemeRules.leftOut(), missed));
            windows.reversed().forEach(Window::hide);
            assertEquals(List.of(), missed);
            return windows.size();
        });
        Platform.runLater(task);
        assertTrue(task.get() >= 4, "the window and three over it");
    }

    @Test
    void mostOfTheSheetIsLeftOut() {
        assertTrue(ThemeRules.leftOut().size() > 500);
    }

    private static void look(Node node, List<Selector> leftOut, List<String> missed) {
        leftOut.stream().filter(rule -> rule.applies(node)).forEach(rule -> missed.add(rule + " of " + node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, leftOut, missed));
        }
    }

    private static String text(String name) throws IOException {
        try (var in = Objects.requireNonNull(Sheet.class.getResourceAsStream("/dev/recto/desktop/theme/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
