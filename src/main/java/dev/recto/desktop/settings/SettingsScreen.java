package dev.recto.desktop.settings;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Screen;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What there is to do today, and in which decks.
public final class SettingsScreen implements Screen {
    private final StackPane view = new StackPane();

    public SettingsScreen(Desk desk) {
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
        return Bar.SETTINGS;
    }
}
