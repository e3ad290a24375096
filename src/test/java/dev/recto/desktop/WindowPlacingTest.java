package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.desktop.frame.DeviceSettings.State;
import dev.recto.desktop.frame.DeviceSettings.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlacingTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D BESIDE = new Rectangle2D(1440, -200, 2560, 1440);

    @Test
    void aWindowComesBackWhereItWas() {
        var place = place(1600, -100, 1800, 1200);
        assertEquals(place, WindowPlacing.fitted(place, List.of(LAPTOP, BESIDE)));
        var partlyOutside = place(-300, 500, 900, 700);
        assertEquals(partlyOutside, WindowPlacing.fitted(partlyOutside, List.of(LAPTOP)));
    }

    @Test
    void aWindowOfAScreenThatIsGoneStandsInTheMiddleOfTheFirst() {
        assertEquals(place(270, 100, 900, 700), WindowPlacing.fitted(place(1600, 0, 900, 700), List.of(LAPTOP)));
        assertEquals(place(0, 0, 1440, 900), WindowPlacing.fitted(place(1600, -100, 1800, 1200), List.of(LAPTOP)));
    }

    @Test
    void aMaximisedWindowOfAScreenThatIsGoneIsMaximisedOnTheFirst() {
        var wanted = new WindowPlace(1600, 0, 900, 700, State.MAXIMISED);
        assertEquals(State.MAXIMISED, WindowPlacing.fitted(wanted, List.of(LAPTOP)).state());
    }

    @Test
    void aWindowWhoseBarCannotBeReachedIsBroughtBack() {
        assertEquals(place(270, 100, 900, 700), WindowPlacing.fitted(place(100, -300, 900, 700), List.of(LAPTOP)));
        assertEquals(place(270, 100, 900, 700), WindowPlacing.fitted(place(1420, 0, 900, 700), List.of(LAPTOP)));
    }

    @Test
    void noWindowIsLargerThanItsScreenOrSmallerThanItsContentAllows() {
        assertEquals(place(10, 10, 1440, 900), WindowPlacing.fitted(place(10, 10, 9000, 9000), List.of(LAPTOP)));
        assertEquals(place(10, 10, 480, 560), WindowPlacing.fitted(place(10, 10, 5, 5), List.of(LAPTOP)));
        assertEquals(place(0, 0, 480, 560),
                WindowPlacing.fitted(place(0, 0, 100, 100), List.of(new Rectangle2D(0, 0, 320, 240))));
    }

    private static WindowPlace place(double x, double y, double width, double height) {
        return new WindowPlace(x, y, width, height, State.NORMAL);
    }
}
