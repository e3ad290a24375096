package dev.recto.desktop.study;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.Key;
import java.util.List;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Says before anything is studied that answers could not be kept.
final class ReadOnlyScreen implements Screen {
    private final Action back;
    private final Region view;

    ReadOnlyScreen(Runnable goBack) {
        back = new Action("Back", List.of(Key.SPACE, Key.ENTER, Key.ESCAPE), goBack);
        view = new EmptyPlace(
                Feather.LOCK, "This library is open for reading only.",
                "Answers could not be kept, so there is no grading. "
                        + "Close the other Recto that writes in it, then start again.",
                back);
        view.getStyleClass().add("desk");
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return "Study";
    }

    @Override
    public List<Action> actions() {
        return List.of(back);
    }
}
