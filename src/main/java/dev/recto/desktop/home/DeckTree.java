package dev.recto.desktop.home;

import dev.recto.desktop.home.DeckRows.Row;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Shown;
import dev.recto.study.DeckCounts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.util.Duration;

/// The decks with what waits in each. One row has the focus; arrows move it, Enter or s studies its deck.
///
/// At first only so many rows are made as a window can show, on the highest screen and with the smallest text; the
/// others have their room kept and come a second later, or as soon as a row is selected or opened.
final class DeckTree extends VBox {
    private static final double LEAST_ABOVE = 270;
    private static final double LEAST_HEIGHT = 32;
    private static final Duration REST = Duration.seconds(1);

    private final DeckRows rows = new DeckRows();
    private final Consumer<Row> study;
    private final HBox header = new HBox();
    private final VBox body = new VBox();
    private final Region missing = new Region();
    private final PauseTransition rest = new PauseTransition(REST);
    private final List<Label> columns = List.of(column("New"), column("Learning"), column("Due"));
    private boolean cramped;

    DeckTree(Consumer<Row> study) {
        this.study = study;
        var title = new Label("Decks");
        title.getStyleClass().add("section");
        title.getStyleClass().add("deck-title");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        header.getChildren().addAll(title, between);
        header.getChildren().addAll(columns);
        var end = new Region();
        end.getStyleClass().add("deck-end");
        header.getChildren().add(end);
        header.getStyleClass().add("deck-header");
        header.setAlignment(Pos.CENTER_LEFT);
        body.setAccessibleRole(AccessibleRole.TREE_VIEW);
        body.setAccessibleText("Decks");
        rest.setOnFinished(event -> draw());
        missing.setManaged(false);
        getChildren().addAll(header, body, missing);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void show(List<DeckCounts> decks) {
        rows.show(decks);
        if (rows.selected().isEmpty()) {
            rows.selectFirst();
        }
        var seen = mostSeen();
        if (body.getChildren().isEmpty() && rows.rows().size() > seen && isAmong(seen)) {
            drawFirst(seen);
        } else {
            draw();
        }
    }

    void setNarrow(boolean narrow) {
        setPadding(narrow ? new Insets(0, 16, 0, 16) : Insets.EMPTY);
    }

    /// Says below the names what waits: beside them they would be cut to a letter or two.
    void setCramped(boolean cramped) {
        if (this.cramped != cramped) {
            this.cramped = cramped;
            columns.forEach(column -> Shown.set(column, !cramped));
            if (!body.getChildren().isEmpty()) {
                draw();
            }
        }
    }

    /// Takes the focus, so that arrows work at once.
    void focus() {
        selectedView().ifPresent(Region::requestFocus);
    }

    List<Action> actions() {
        return rows.selected()
                .map(row -> List.of(
                        Action.of("Study " + row.deck().name(), Key.of('s'), () -> study.accept(row))))
                .orElse(List.of());
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            rows.selected().ifPresent(study);
            return;
        }
        step(event.getCode()).ifPresent(step -> {
            event.consume();
            step.run();
            draw();
            focus();
        });
    }

    private Optional<Runnable> step(KeyCode code) {
        return switch (code) {
            case DOWN, KP_DOWN -> Optional.of(() -> rows.move(1));
            case UP, KP_UP -> Optional.of(() -> rows.move(-1));
            case RIGHT, KP_RIGHT -> Optional.of(rows::right);
            case LEFT, KP_LEFT -> Optional.of(rows::left);
            case HOME -> Optional.of(() -> rows.move(-rows.rows().size()));
            case END -> Optional.of(() -> rows.move(rows.rows().size()));
            default -> Optional.empty();
        };
    }

    /// Whether the selected row, which is to have the focus, is one of so many.
    private boolean isAmong(int first) {
        return rows.rows().stream().limit(first).anyMatch(rows::isSelected);
    }

    private static int mostSeen() {
        var highest = Screen.getScreens().stream().mapToDouble(screen -> screen.getBounds().getHeight()).max();
        return (int) Math.max(1, (highest.orElse(0) - LEAST_ABOVE) / LEAST_HEIGHT + 1);
    }

    private void drawFirst(int seen) {
        var all = rows.rows();
        body.getChildren().setAll(all.stream().limit(seen).map(this::view).toList());
        missing.setManaged(true);
        missing.minHeightProperty().bind(
                ((Region) body.getChildren().getFirst()).heightProperty().multiply(all.size() - seen));
        rest.play();
    }

    private void draw() {
        rest.stop();
        missing.setManaged(false);
        var hadFocus = body.getChildren().stream().anyMatch(Node::isFocused);
        body.getChildren().setAll(rows.rows().stream().map(this::view).toList());
        if (hadFocus) {
            focus();
        }
    }

    private DeckRowView view(Row row) {
        return new DeckRowView(row, counts(), rows.isSelected(row), new DeckRowView.Listener() {
            @Override
            public void select() {
                rows.select(row);
                draw();
                focus();
            }

            @Override
            public void toggle() {
                rows.select(row);
                rows.toggle(row);
                draw();
                focus();
            }

            @Override
            public void study() {
                rows.select(row);
                study.accept(row);
            }
        });
    }

    private DeckRowView.Counts counts() {
        return cramped ? new DeckRowView.Counts.Below() : new DeckRowView.Counts.Beside(columns);
    }

    /// The selected row, if it is made.
    private Optional<DeckRowView> selectedView() {
        return body.getChildren().stream()
                .map(DeckRowView.class::cast).filter(DeckRowView::isSelected).findFirst();
    }

    private static Label column(String name) {
        var label = new Label(name);
        label.getStyleClass().addAll("secondary", "deck-column");
        label.setMinWidth(USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
