package dev.recto.desktop.welcome;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Screen;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What there is to do today, and in which decks.
public final class WelcomeScreen implements Screen {
    private final StackPane view = new StackPane();

    public WelcomeScreen(Desk desk, java.nio.file.Path samples) {
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return "Recto";
    }

    @Override
    public Bar bar() {
        return Bar.NONE;
    }
}
