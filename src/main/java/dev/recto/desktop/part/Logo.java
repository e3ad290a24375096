package dev.recto.desktop.part;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;

/// Recto's sign: a written leaf with a folded corner, and its name.
public final class Logo extends HBox {
    private static final double WIDTH = 17;
    private static final double HEIGHT = 20;
    /// Of the name, in pixels, at normal text size.
    private static final double NAME_SIZE = 20;

    private final Label name = new Label("Recto");

    public Logo() {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        var sign = sign();
        var scale = new Scale();
        sign.getTransforms().add(scale);
        name.fontProperty().addListener((observed, before, font) -> fit(scale, font));
        fit(scale, name.getFont());
        getChildren().addAll(new Group(sign), name);
    }

    private static void fit(Scale scale, Font font) {
        scale.setX(font.getSize() / NAME_SIZE);
        scale.setY(font.getSize() / NAME_SIZE);
    }

    /// Narrow windows show the sign alone.
    public void setNameShown(boolean shown) {
        Shown.set(name, shown);
    }

    /// The sign alone as a picture, for the system's own lists of windows.
    public static Image image(double size) {
        var sign = sign();
        var scale = size / HEIGHT;
        sign.getTransforms().add(new Scale(scale, scale));
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(-(size - WIDTH * scale) / 2, 0, size, size));
        return sign.snapshot(parameters, null);
    }

    private static Group sign() {
        return new Group(
                path("logo-leaf", Color.web("#26479E"), "M0 0 H11 L17 6 V20 H0 Z"),
                path("logo-fold", Color.web("#FFE07A"), "M11 0 L17 6 H11 Z"),
                path("logo-lines", Color.WHITE, "M4 9 H13 V10.6 H4 Z M4 12.4 H13 V14 H4 Z M4 15.8 H9 V17.4 H4 Z"));
    }

    /// @param fill where no style sheet says another
    private static SVGPath path(String style, Color fill, String outline) {
        var path = new SVGPath();
        path.setContent(outline);
        path.setFill(fill);
        path.getStyleClass().add(style);
        return path;
    }
}
