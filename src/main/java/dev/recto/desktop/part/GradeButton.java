package dev.recto.desktop.part;

import dev.recto.memory.Rating;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One grade: its name, the interval it leads to, and its key. The marked one is what Space gives.
public final class GradeButton extends Button {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    /// Width, in sizes of the name's letters, below which the cap of Space would be cut off: then the border alone
    /// marks.
    private static final double ROOM_FOR_SPACE = 9.6;

    /// As the style sheet has it, in pixels.
    private static final double SIDE = 12;

    private final Rating rating;
    private final Label name;
    private final Label interval = new Label();
    private final KeyCap space = new KeyCap(Key.SPACE);
    private boolean marked;

    public GradeButton(Rating rating, Runnable run) {
        this.rating = rating;
        getStyleClass().setAll("grade", rating.label());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        name = new Label(words(rating));
        name.getStyleClass().add("grade-name");
        name.setMinWidth(USE_PREF_SIZE);
        interval.getStyleClass().add("grade-interval");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var top = new HBox(4, name, between, space, new KeyCap(key(rating)));
        top.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(1, top, interval);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - 2 * SIDE));
        setGraphic(content);
        setOnAction(event -> run.run());
        Tips.tip(this, Action.of(words(rating), key(rating), run));
        widthProperty().subscribe(this::showSpace);
        name.fontProperty().subscribe(this::showSpace);
        setMarked(false);
    }

    /// @param words "10 min", "9 days"
    public void setInterval(String words) {
        interval.setText(words);
        describe();
    }

    /// Marks the grade that Space gives.
    public void setMarked(boolean marked) {
        this.marked = marked;
        showSpace();
        pseudoClassStateChanged(MARKED, marked);
        describe();
    }

    private void showSpace() {
        var shown = marked && (getWidth() == 0 || getWidth() >= ROOM_FOR_SPACE * name.getFont().getSize());
        Shown.set(space, shown);
    }

    public Rating rating() {
        return rating;
    }

    /// `1` to `4`, as hands know them.
    public static Key key(Rating rating) {
        return Key.of((char) ('0' + rating.grade()));
    }

    public static String words(Rating rating) {
        return switch (rating) {
            case AGAIN -> "Again";
            case HARD -> "Hard";
            case GOOD -> "Good";
            case EASY -> "Easy";
        };
    }

    /// "Good, 9 days, suggested, keys 3 and Space".
    private void describe() {
        var keys = marked ? ", suggested, keys " + key(rating).label() + " and Space" : ", key " + key(rating).label();
        setAccessibleText(words(rating) + ", " + interval.getText() + keys);
    }
}
