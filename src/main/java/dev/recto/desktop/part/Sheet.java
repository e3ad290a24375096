package dev.recto.desktop.part;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The sheet that what matters lies on, with the edges of other leaves beside it where there is room.
public final class Sheet extends Region {
    private final Paper page;
    private final LeafEdges done = new LeafEdges(LeafEdges.Side.LEFT);
    private final LeafEdges left = new LeafEdges(LeafEdges.Side.RIGHT);
    private double widest;

    /// @param content of the page
    /// @param widest width of the page without its edges
    public Sheet(Node content, double widest) {
        this.widest = widest;
        page = new Paper(content);
        done.setShare(0);
        left.setShare(0);
        getChildren().addAll(done, left, page);
    }

    /// @param done of the pile, 0..1
    /// @param toDo of the pile, 0..1
    public void setEdges(double doneShare, double toDoShare) {
        done.setShare(doneShare);
        left.setShare(toDoShare);
    }

    /// A filling sheet has no border and no edges: that of a narrow window.
    public void setFilling(boolean filling) {
        page.setFilling(filling);
        done.setVisible(!filling);
        left.setVisible(!filling);
        requestLayout();
    }

    private double pageWidth(double width) {
        return left.isVisible() ? Math.min(width, widest) : width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.prefHeight(pageWidth(width < 0 ? widest : width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return page.minHeight(pageWidth(width < 0 ? widest : width));
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        var width = pageWidth(getWidth());
        var x = snapPositionX((getWidth() - width) / 2);
        page.resizeRelocate(x, 0, width, getHeight());
        done.resizeRelocate(x - done.getPrefWidth(), 0, done.getPrefWidth(), getHeight());
        left.resizeRelocate(x + width, 0, left.getPrefWidth(), getHeight());
    }
}
