package dev.recto.desktop.study;

import dev.recto.desktop.part.GradeButton;
import dev.recto.memory.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The four grades with what each leads to.
final class GradeBar extends GridPane {
    private final List<GradeButton> buttons;

    GradeBar(Consumer<Rating> grade) {
        setHgap(8);
        setAlignment(Pos.CENTER);
        buttons = Arrays.stream(Rating.values())
                .map(rating -> new GradeButton(rating, () -> grade.accept(rating)))
                .toList();
        for (var button : buttons) {
            button.setMarked(button.rating() == Rating.GOOD);
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / buttons.size());
            getColumnConstraints().add(quarter);
        }
        addRow(0, buttons.toArray(GradeButton[]::new));
    }

    void show(ShownCard card) {
        buttons.forEach(button -> button.setInterval(card.interval(button.rating())));
    }
}
