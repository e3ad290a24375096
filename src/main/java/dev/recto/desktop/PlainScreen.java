package dev.recto.desktop;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.part.Action;
import java.util.List;
import javafx.scene.layout.Region;

/// A screen that only says something.
record PlainScreen(String title, Region view, List<Action> actions) implements Screen {}
