package dev.recto.desktop.study;

import dev.recto.card.Problem;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.Key;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Says before anything is studied that answers could not be kept.
final class ReadOnlyScreen implements Screen {
    private final Action back;
    private final Region view;

    /// @param why nothing can be written
    ReadOnlyScreen(Optional<Problem> why, Runnable goBack) {
        back = new Action("Back", List.of(Key.SPACE, Key.ENTER, Key.ESCAPE), goBack);
        view = new EmptyPlace(
                Feather.LOCK, "Answers could not be kept, so there is no grading.",
                why.map(ReadOnlyScreen::words).orElse("This library is open for reading only."), back);
        view.getStyleClass().add("desk");
    }

    private static String words(Problem why) {
        return Character.toUpperCase(why.what().charAt(0)) + why.what().substring(1) + ". " + why.remedy();
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
