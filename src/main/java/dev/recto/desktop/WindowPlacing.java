package dev.recto.desktop;

import dev.recto.desktop.frame.DeviceSettings.State;
import dev.recto.desktop.frame.DeviceSettings.WindowPlace;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands: where it was, if that is still on a screen.
final class WindowPlacing {
    private static final double FIRST_WIDTH = 1280;
    private static final double FIRST_HEIGHT = 800;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 560;
    private static final double SHARE_OF_A_SMALL_SCREEN = 0.85;

    private final Stage stage;
    private WindowPlace normal;

    WindowPlacing(Stage stage) {
        this.stage = stage;
        this.normal = first(Screen.getPrimary().getVisualBounds());
    }

    /// To be called before the stage is shown.
    void place(Optional<WindowPlace> remembered) {
        remembered.filter(WindowPlacing::reachable).ifPresent(place -> normal = place);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(normal.x());
        stage.setY(normal.y());
        stage.setWidth(Math.max(LEAST_WIDTH, normal.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, normal.height()));
        stage.setMaximized(normal.state() == State.MAXIMISED);
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
    }

    /// What to remember.
    WindowPlace now() {
        note();
        return new WindowPlace(normal.x(), normal.y(), normal.width(), normal.height(),
                stage.isMaximized() ? State.MAXIMISED : State.NORMAL);
    }

    private void note() {
        var known = Double.isFinite(stage.getX()) && Double.isFinite(stage.getY())
                && Double.isFinite(stage.getWidth()) && Double.isFinite(stage.getHeight());
        if (known && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            normal = new WindowPlace(
                    stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), State.NORMAL);
        }
    }

    private static WindowPlace first(Rectangle2D screen) {
        var width = first(FIRST_WIDTH, screen.getWidth());
        var height = first(FIRST_HEIGHT, screen.getHeight());
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width, height, State.NORMAL);
    }

    private static double first(double wanted, double room) {
        return wanted <= room ? wanted : room * SHARE_OF_A_SMALL_SCREEN;
    }

    /// A window whose bar lies on no screen could not be taken hold of: the screen it stood on may be gone.
    private static boolean reachable(WindowPlace place) {
        return place.width() > 0 && place.height() > 0
                && !Screen.getScreensForRectangle(place.x() + 40, place.y(), place.width() - 80, 32).isEmpty();
    }
}
