package dev.recto.desktop.part;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How far long work has come, in a line and in words, with a way out.
public final class ProgressLine extends VBox {
    private final Track track = new Track();
    private final Label words = Texts.flowing("", "secondary");

    public ProgressLine(Action cancel) {
        super(8);
        var foot = new HBox(16, words, Buttons.link(cancel));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(track, foot);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    }

    /// @param text "Reading 3 of 5 documents"
    public void show(int done, int total, String text) {
        track.setShare(total <= 0 ? 0 : (double) done / total);
        words.setText(text);
        setAccessibleText(text);
    }

    /// A line that fills from its start: under the bar of narrow windows, and here.
    public static final class Track extends Region {
        private static final double HEIGHT = 4;
        private final Region ground = new Region();
        private final Region done = new Region();
        private double share;

        public Track() {
            getStyleClass().add("progress-line");
            ground.getStyleClass().add("track");
            done.getStyleClass().add("done");
            getChildren().addAll(ground, done);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
        }

        /// @param part 0..1
        public void setShare(double part) {
            share = Math.clamp(part, 0, 1);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            ground.resizeRelocate(0, 0, getWidth(), getHeight());
            done.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        }
    }
}
