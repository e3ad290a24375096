package dev.recto.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.theme.Theme;
import dev.recto.study.DeckCounts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DeckTreeTest {
    private static final int MANY = 100;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void decksBelowTheScreenHaveTheirRoomFromTheBeginning() throws Exception {
        onScreen(() -> {
            var tree = tree(0);
            assertTrue(rows(tree) < MANY, "all rows are made");
            var before = tree.prefHeight(600);

            press(tree, KeyCode.DOWN);
            assertEquals(MANY, rows(tree));
            tree.applyCss();
            assertEquals(tree.prefHeight(600), before, 1);
            return tree;
        });
    }

    @Test
    void aDeckThatTheFocusIsForIsThereAtOnce() throws Exception {
        onScreen(() -> {
            var tree = tree(MANY - 1);
            assertEquals(MANY, rows(tree));
            tree.focus();
            assertTrue(tree.getScene().getFocusOwner() instanceof DeckRowView row && row.isSelected());
            return tree;
        });
    }

    /// @param waiting the only deck in which something waits
    private static DeckTree tree(int waiting) {
        var tree = new DeckTree(row -> {});
        new Theme(Appearance.LIGHT, 100, new SimpleObjectProperty<>(ColorScheme.LIGHT))
                .dress(new Scene(tree, 600, 4000));
        tree.show(IntStream.range(0, MANY)
                .mapToObj(number -> deck("Deck " + number, number == waiting ? 1 : 0)).toList());
        tree.applyCss();
        tree.layout();
        return tree;
    }

    private static DeckCounts deck(String name, int unseen) {
        return new DeckCounts(name, List.of(name), unseen, 0, 0, 1, List.of());
    }

    private static int rows(DeckTree tree) {
        return ((Region) tree.getChildren().get(1)).getChildrenUnmodifiable().size();
    }

    private static void press(DeckTree tree, KeyCode key) {
        Event.fireEvent(tree, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static <T> void onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        task.get();
    }
}
