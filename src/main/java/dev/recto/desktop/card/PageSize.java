package dev.recto.desktop.card;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.web.WebView;

/// How large the page was told to be. A web view tells it while a pulse writes down what is to be drawn, which the page
/// has done by then: its first frame would be empty.
final class PageSize {
    private double width;
    private double height;

    /// Tells the page at once if its size has changed. Taking a picture, be it of one pixel, tells it.
    void passOn(WebView web) {
        if (web.getWidth() != width || web.getHeight() != height) {
            width = web.getWidth();
            height = web.getHeight();
            var onePixel = new SnapshotParameters();
            onePixel.setViewport(new Rectangle2D(0, 0, 1, 1));
            web.snapshot(onePixel, null);
        }
    }
}
