package dev.recto.desktop;

import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.theme.Theme;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Draws every screen to PNG, light and dark, at three widths, without a display.
///
/// `TakePictures FOLDER`; docs/development.md has the command.
final class TakePictures {
    private TakePictures() {}

    public static void main(String[] arguments) throws Exception {
        var camera = new Camera(Path.of(arguments.length > 0 ? arguments[0] : "target/pictures"));
        var only = arguments.length > 1 ? arguments[1] : "";
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        for (var appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
            var scene = Camera.onScreen(() -> {
                var theme = new Theme(appearance, 100);
                var root = new StackPane(ComponentBoard.board());
                root.getStyleClass().add("desk");
                var made = new Scene(root, 1280, 800);
                theme.dress(made);
                var stage = new Stage();
                stage.setScene(made);
                stage.show();
                return made;
            });
            camera.take(scene, "components-" + appearance.label());
        }
        Platform.exit();
    }
}
