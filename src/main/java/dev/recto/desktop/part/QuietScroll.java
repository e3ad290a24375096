package dev.recto.desktop.part;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a page that is higher than its place. It has no frame, makes the page as wide as the place, and takes no
/// focus.
public class QuietScroll extends ScrollPane {
    public QuietScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("quiet-scroll");
    }

    public QuietScroll(Node page) {
        this();
        setContent(page);
    }
}
