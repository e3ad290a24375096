package dev.recto.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void lengthsInPixelsGrowAndOthersStay() {
        assertEquals("-fx-font-size: 21.00px; -fx-background-insets: -4, -2, 0, 1; -fx-line-spacing: -3.00px;",
                Shapes.scaled(
                        "-fx-font-size: 14px; -fx-background-insets: -4, -2, 0, 1; -fx-line-spacing: -2px;", 150));
    }

    @Test
    void coloursAreNoLengths() {
        assertEquals("-fx-fill: #12pxAB;", Shapes.scaled("-fx-fill: #12pxAB;", 200));
    }

    @Test
    void anotherSizeIsAStyleSheetOfItsOwn() {
        assertTrue(new Shapes().at(100).endsWith("shapes.css"));
        assertTrue(new Shapes().at(110).startsWith("data:text/css"));
    }
}
