package dev.recto.desktop.study;

import dev.recto.desktop.part.GradeButton;
import dev.recto.memory.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The four grades with what each leads to.
final class GradeBar extends HBox {
    private final List<GradeButton> buttons;

    GradeBar(Consumer<Rating> grade) {
        super(8);
        buttons = Arrays.stream(Rating.values())
                .map(rating -> new GradeButton(rating, () -> grade.accept(rating)))
                .toList();
        for (var button : buttons) {
            button.setMarked(button.rating() == Rating.GOOD);
            button.setPrefWidth(0);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().addAll(buttons);
    }

    void show(ShownCard card) {
        buttons.forEach(button -> button.setInterval(card.interval(button.rating())));
    }
}
