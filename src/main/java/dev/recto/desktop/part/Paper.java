package dev.recto.desktop.part;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What lies on a sheet lies on this: a plain fill with a line around it, and round corners.
///
/// Only the corners are drawn as round shapes, four pieces of three pixels. As one round shape the whole is drawn line
/// by line without a graphics card, which took half the time of drawing a new card.
public final class Paper extends StackPane {
    private static final double CORNER = 3;

    private final Region[] corners = {
        corner("top-left"), corner("top-right"), corner("bottom-right"), corner("bottom-left")
    };

    public Paper(Node content) {
        getStyleClass().add("paper");
        getChildren().add(content);
        getChildren().addAll(corners);
    }

    private static Region corner(String place) {
        var corner = new Region();
        corner.getStyleClass().addAll("paper-corner", place);
        corner.setManaged(false);
        corner.setMouseTransparent(true);
        return corner;
    }

    /// In a narrow window it reaches from edge to edge: no corners, and a line below only.
    public void setFilling(boolean filling) {
        getStyleClass().remove("filling");
        if (filling) {
            getStyleClass().add("filling");
        }
        for (var corner : corners) {
            corner.setVisible(!filling);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var right = getWidth() - CORNER;
        var bottom = getHeight() - CORNER;
        corners[0].resizeRelocate(0, 0, CORNER, CORNER);
        corners[1].resizeRelocate(right, 0, CORNER, CORNER);
        corners[2].resizeRelocate(right, bottom, CORNER, CORNER);
        corners[3].resizeRelocate(0, bottom, CORNER, CORNER);
    }
}
