package dev.recto.desktop;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.KeyCap;
import dev.recto.desktop.part.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All keys that do something now, over the screen they belong to. While it is open every key is its own. What stands
/// on it is made when it is first opened.
final class KeysOverlay extends StackPane {
    private static final double WIDEST = 600;
    private static final double SCROLL_STEP = 0.1;

    private final VBox lines = new VBox(4);
    private final ScrollPane scroll = new ScrollPane(lines);
    private final VBox dialog = new VBox(12);
    private final Action toClose = new Action("Close", List.of(Key.ESCAPE), this::close);
    private final Runnable focusAgain;
    private Optional<Node> before = Optional.empty();

    /// Keys of one place.
    ///
    /// @param place "On this screen"
    record Group(String place, List<Action> actions) {}

    /// @param focusAgain lets the screen below take the focus as it does when it is first shown
    KeysOverlay(Runnable focusAgain) {
        this.focusAgain = focusAgain;
        dialog.getStyleClass().add("dialog");
        dialog.setMaxSize(WIDEST, USE_PREF_SIZE);
        dialog.setFocusTraversable(true);
        dialog.setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("scrim");
        getChildren().add(dialog);
        setPadding(new Insets(24));
        setVisible(false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    private void furnish() {
        var head = new HBox(8, Texts.line("Keys", "screen-title"), growing(), Buttons.icon(toClose, Feather.X));
        head.setAlignment(Pos.CENTER_LEFT);
        lines.setPadding(new Insets(0, 16, 8, 0));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        dialog.getChildren().addAll(head, scroll);
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Shows these groups; those without a key to show are left out.
    void open(List<Group> groups) {
        if (dialog.getChildren().isEmpty()) {
            furnish();
        }
        before = Optional.ofNullable(getScene().getFocusOwner());
        lines.getChildren().clear();
        var spoken = new ArrayList<String>();
        for (var group : groups) {
            var shown = group.actions().stream().filter(action -> action.key().isPresent()).toList();
            if (!shown.isEmpty()) {
                var title = Texts.flowing(group.place(), "section");
                VBox.setMargin(title, new Insets(lines.getChildren().isEmpty() ? 0 : 12, 0, 4, 0));
                lines.getChildren().add(title);
                shown.forEach(action -> lines.getChildren().add(line(action)));
                spoken.add(group.place() + ". " + shown.stream().map(KeysOverlay::words)
                        .collect(Collectors.joining(", ")));
            }
        }
        dialog.setAccessibleText("Keys. " + String.join(". ", spoken) + ". Escape closes.");
        scroll.setVvalue(0);
        setVisible(true);
        dialog.requestFocus();
    }

    void close() {
        setVisible(false);
        // What had the focus may have been drawn anew meanwhile.
        before.filter(node -> node.getScene() == getScene()).ifPresentOrElse(Node::requestFocus, focusAgain);
    }

    /// To be given every key press first.
    void press(KeyEvent event) {
        event.consume();
        switch (event.getCode()) {
            case DOWN, KP_DOWN -> scroll.setVvalue(scroll.getVvalue() + SCROLL_STEP);
            case UP, KP_UP -> scroll.setVvalue(scroll.getVvalue() - SCROLL_STEP);
            case PAGE_DOWN, END -> scroll.setVvalue(1);
            case PAGE_UP, HOME -> scroll.setVvalue(0);
            case ESCAPE, ENTER, SPACE, F1 -> close();
            default -> {
                if (event.getText().equals("?")) {
                    close();
                }
            }
        }
    }

    private static Node line(Action action) {
        var caps = new HBox(4);
        caps.setAlignment(Pos.CENTER_RIGHT);
        labels(action).forEach(key -> caps.getChildren().add(new KeyCap(key)));
        var line = new HBox(16, Texts.flowing(action.name()), growing(), caps);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String words(Action action) {
        return action.name() + ": " + labels(action).stream().map(Key::label).collect(Collectors.joining(" or "));
    }

    /// Keys that look different: plus is known in several ways, of which one is enough to read.
    private static List<Key> labels(Action action) {
        return List.copyOf(action.keys().stream()
                .collect(Collectors.toMap(Key::label, key -> key, (first, second) -> first, LinkedHashMap::new))
                .values());
    }

    private static Region growing() {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }

    /// How to move about with keys, the same everywhere: not actions of a screen but of the toolkit's controls.
    static Group moving() {
        return new Group("Moving about", List.of(
                new Action("From control to control, and back",
                        List.of(Key.of(KeyCode.TAB, "Tab"), Key.of(KeyCode.TAB, "Shift Tab")), () -> {}),
                new Action("Within a list, a row of choices or a number",
                        List.of(Key.of(KeyCode.UP, "↑"), Key.of(KeyCode.DOWN, "↓"), Key.of(KeyCode.LEFT, "←"),
                                Key.of(KeyCode.RIGHT, "→")), () -> {}),
                new Action("Scroll a card",
                        List.of(Key.of(KeyCode.PAGE_DOWN, "Page Down"), Key.of(KeyCode.PAGE_UP, "Page Up")),
                        () -> {})));
    }
}
