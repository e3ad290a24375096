package dev.recto.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void lengthsInPixelsGrowAndOthersStay() {
        assertEquals("-fx-font-size: 21.00px; -fx-background-insets: -4, -2, 0, 1; -fx-line-spacing: -3.00px;",
                Sheet.scaled(
                        "-fx-font-size: 14px; -fx-background-insets: -4, -2, 0, 1; -fx-line-spacing: -2px;", 150));
    }

    @Test
    void coloursAreNoLengths() {
        assertEquals("-fx-fill: #12pxAB;", Sheet.scaled("-fx-fill: #12pxAB;", 200));
    }

    @Test
    void anotherSizeIsAStyleSheetOfItsOwn() {
        assertTrue(new Sheet("light.css").at(100).endsWith("light.css"));
        assertTrue(new Sheet("light.css").at(110).startsWith("data:text/css"));
    }
}
