package dev.recto.desktop.part;

import javafx.scene.layout.Region;

/// The leaves that lie beside a sheet: on its left those done, on its right those to do.
///
/// At a full share 14 lines of one pixel, two apart, every second a little shorter; those next to the sheet go last.
public final class LeafEdges extends Region {
    private static final int MOST = 14;
    private static final int PITCH = 3;
    private static final int INSET = 2;
    private static final int SHORTER_THAN_SHEET = 5;

    public enum Side { LEFT, RIGHT }

    private final Side side;

    public LeafEdges(Side side) {
        this.side = side;
        setMinWidth(0);
        setPrefWidth(MOST * PITCH);
        setMaxWidth(MOST * PITCH);
        setMouseTransparent(true);
        for (int line = 0; line < MOST; line++) {
            var leaf = new Region();
            leaf.getStyleClass().add("leaf-line");
            getChildren().add(leaf);
        }
        setShare(1);
    }

    /// @param share of the whole pile, 0..1; a pile that is not empty shows at least one leaf
    public void setShare(double share) {
        var shown = share <= 0 ? 0 : Math.clamp((int) Math.round(share * MOST), 1, MOST);
        for (int line = 0; line < MOST; line++) {
            getChildren().get(line).setVisible(line < shown);
        }
    }

    @Override
    protected void layoutChildren() {
        for (int line = 0; line < MOST; line++) {
            var inset = SHORTER_THAN_SHEET + (line % 2) * INSET;
            var offset = PITCH * line + 2;
            var x = side == Side.RIGHT ? offset : getWidth() - offset - 1;
            getChildren().get(line).resizeRelocate(x, inset, 1, Math.max(0, getHeight() - 2 * inset));
        }
    }
}
