package dev.recto.desktop;

import dev.recto.desktop.frame.DeviceSettings.State;
import dev.recto.desktop.frame.DeviceSettings.WindowPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands: where it was, if that is still on a screen.
final class WindowPlacing {
    private static final double FIRST_WIDTH = 1280;
    private static final double FIRST_HEIGHT = 800;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 560;
    /// How much of its bar a hand needs to pull a window by.
    private static final double HANDLE = 40;
    private static final double SHARE_OF_A_SMALL_SCREEN = 0.85;

    private final Stage stage;
    private WindowPlace normal;

    WindowPlacing(Stage stage, Optional<WindowPlace> remembered) {
        this.stage = stage;
        var primary = Screen.getPrimary();
        var screens = Stream.concat(
                        Stream.of(primary), Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                .map(Screen::getVisualBounds).toList();
        normal = remembered.map(place -> fitted(place, screens)).orElseGet(() -> first(primary.getVisualBounds()));
    }

    /// A scene of the window's size, but for the window's border: it is laid out once before it is seen, and not first
    /// as narrow as its contents.
    Scene scene(Parent root) {
        return new Scene(root, normal.width(), normal.height());
    }

    /// To be called before the stage is shown.
    void place() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(normal.x());
        stage.setY(normal.y());
        stage.setWidth(normal.width());
        stage.setHeight(normal.height());
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
        return middle(screen, width, height, State.NORMAL);
    }

    private static double first(double wanted, double room) {
        return wanted <= room ? wanted : room * SHARE_OF_A_SMALL_SCREEN;
    }

    /// The place on the screens that are there now. A window whose bar can be taken hold of stays where it was; the
    /// screen of any other is gone, and it moves into the middle of the first. None is larger than its screen.
    ///
    /// @param screens the primary one first
    static WindowPlace fitted(WindowPlace wanted, List<Rectangle2D> screens) {
        var handle = new Rectangle2D(
                wanted.x() + HANDLE, wanted.y(), Math.max(1, wanted.width() - 2 * HANDLE), HANDLE);
        var own = screens.stream().filter(handle::intersects).findFirst();
        var screen = own.orElse(screens.getFirst());
        var width = Math.clamp(wanted.width(), LEAST_WIDTH, Math.max(LEAST_WIDTH, screen.getWidth()));
        var height = Math.clamp(wanted.height(), LEAST_HEIGHT, Math.max(LEAST_HEIGHT, screen.getHeight()));
        return own.isPresent()
                ? new WindowPlace(wanted.x(), wanted.y(), width, height, wanted.state())
                : middle(screen, width, height, wanted.state());
    }

    private static WindowPlace middle(Rectangle2D screen, double width, double height, State state) {
        return new WindowPlace(
                screen.getMinX() + Math.max(0, (screen.getWidth() - width) / 2),
                screen.getMinY() + Math.max(0, (screen.getHeight() - height) / 2), width, height, state);
    }
}
