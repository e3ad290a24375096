package dev.recto.desktop;

import dev.recto.card.Kind;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.ConfidenceBars;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.GradeButton;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.KindBadge;
import dev.recto.desktop.part.Note;
import dev.recto.desktop.part.ProgressLine;
import dev.recto.desktop.part.Sheet;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.ToastPlace;
import dev.recto.memory.Rating;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every shared control in every state, on one board, to be looked at.
final class ComponentBoard {
    private static final List<String> STATES = List.of("normal", "hover", "focus-visible", "armed", "disabled");

    private ComponentBoard() {}

    static Region board() {
        var left = new VBox(16, states("Primary"), states("Standard"), states("Flat"), states("Danger"),
                grades(), kinds(), confidence());
        var right = new VBox(16, fields(), toast(),
                new Note(Note.Tone.NOTICE, "notes.md changed while you studied.",
                        "3 cards were reworded and keep their memory. 1 is new.", Action.of("Look", () -> {})),
                new Note(Note.Tone.TROUBLE, "The answer is not saved yet: the disk is full.",
                        "Free some space, then try again.", Action.of("Try again", () -> {})),
                new EmptyPlace(Feather.SUN, "Nothing is due", "The next 4 cards come at 18:20.",
                        Action.of("Study ahead", () -> {})),
                progress(), sheet());
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(600);
        right.setPrefWidth(600);
        var board = new HBox(56, left, right);
        board.setPadding(new Insets(40));
        return board;
    }

    private static Node states(String name) {
        var title = new Label(name);
        title.setMinWidth(64);
        var row = new HBox(20, title);
        for (var state : STATES) {
            var button = button(name);
            if (state.equals("disabled")) {
                button.setDisable(true);
            } else {
                button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
            }
            row.getChildren().add(button);
        }
        return row;
    }

    private static Button button(String name) {
        return switch (name) {
            case "Primary" -> Buttons.primarySmall(Action.of("Study", Key.SPACE, () -> {}));
            case "Standard" -> Buttons.standard(Action.of("Cancel", () -> {}));
            case "Flat" -> Buttons.flat(Action.of("Hint", Key.of('h'), () -> {}));
            default -> Buttons.danger(Action.of("Delete", () -> {}));
        };
    }

    private static Node grades() {
        var row = new HBox(8);
        for (var rating : Rating.values()) {
            var grade = new GradeButton(rating, () -> {});
            grade.setInterval(List.of("10 min", "2 days", "9 days", "24 days").get(rating.ordinal()));
            grade.setMarked(rating == Rating.GOOD);
            grade.pseudoClassStateChanged(PseudoClass.getPseudoClass("hover"), rating == Rating.HARD);
            grade.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), rating == Rating.EASY);
            grade.setPrefWidth(150);
            row.getChildren().add(grade);
        }
        return row;
    }

    private static Node kinds() {
        var flow = new FlowPane(8, 8);
        for (var kind : Kind.values()) {
            flow.getChildren().add(KindBadge.of(kind, true));
        }
        flow.getChildren().addAll(KindBadge.of(Kind.FACT, false), KindBadge.iconOnly(Kind.LIST, true));
        return flow;
    }

    private static Node confidence() {
        return new HBox(24, new ConfidenceBars(3, "A numbered heading."), new ConfidenceBars(2, "A bold line."),
                new ConfidenceBars(1, "Perhaps two questions in one heading."));
    }

    private static Node fields() {
        var plain = new TextField("Machine learning");
        var focused = new TextField("is:due");
        focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        var wrong = new TextField("is:dew");
        wrong.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), true);
        return new HBox(12, plain, focused, wrong);
    }

    private static Node toast() {
        var place = new ToastPlace();
        place.show(Toast.of("Card suspended.", () -> {}));
        place.getChildren().getFirst().setOpacity(1);
        return place;
    }

    private static Node progress() {
        var line = new ProgressLine(Action.of("Cancel", Key.ESCAPE, () -> {}));
        line.show(3, 5, "Reading 3 of 5 documents");
        return line;
    }

    private static Node sheet() {
        var words = new Label("A sheet with its leaves.");
        words.setPadding(new Insets(32));
        var sheet = new Sheet(words, 400);
        sheet.setEdges(0.4, 1);
        return sheet;
    }
}
