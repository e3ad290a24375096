package dev.recto.desktop.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

/// Light or dark, and how large the text is. On the JavaFX thread only.
public final class Theme {
    public static final int SMALLEST_TEXT = 80;
    public static final int NORMAL_TEXT = 100;
    public static final int LARGEST_TEXT = 200;

    private final List<Scene> scenes = new ArrayList<>();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper(this, "textSize", NORMAL_TEXT);
    private final ObservableValue<ColorScheme> system;
    private final ChangeListener<ColorScheme> onSystem = (observed, before, now) -> dress();
    private Appearance appearance;

    /// Sets the style of every window to come.
    ///
    /// @param textSize per cent of the design's size
    /// @param system light or dark as the system has it, followed while the appearance says so
    public Theme(Appearance appearance, int textSize, ObservableValue<ColorScheme> system) {
        this.appearance = appearance;
        this.textSize.set(bounded(textSize));
        this.system = system;
        // Weak, for the system outlives every window, and what listens to it keeps the windows. No subscription: what
        // JavaFX makes for the first of them is not kept for the next start.
        system.addListener(new WeakChangeListener<>(onSystem));
        dress();
    }

    /// Loads the fonts, which otherwise the first scene does. On any thread, also while the toolkit starts.
    public static void loadFonts() {
        Fonts.load();
        Fonts.measure();
    }

    /// Dresses this scene now and whenever the theme changes.
    public void dress(Scene scene) {
        Fonts.load();
        scenes.add(scene);
        dress();
    }

    public Appearance appearance() {
        return appearance;
    }

    public void setAppearance(Appearance appearance) {
        this.appearance = appearance;
        dress();
    }

    /// @param percent of the design's size; what lies outside 80 to 200 is brought inside
    public void setTextSize(int percent) {
        textSize.set(bounded(percent));
        dress();
    }

    /// Whether the dark face shows, for what does not follow style sheets.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    /// Per cent of the design's size, 80 to 200.
    public ReadOnlyIntegerProperty textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    public int textSize() {
        return textSize.get();
    }

    private void dress() {
        var face = Face.of(appearance, system.getValue());
        if (!Objects.equals(face.controls(), Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(face.controls());
        }
        var sheets = List.of(face.shapes(textSize.get()));
        for (var scene : scenes) {
            if (!scene.getStylesheets().equals(sheets)) {
                scene.getStylesheets().setAll(sheets);
            }
            scene.setFill(face.ground());
            scene.getPreferences().setColorScheme(face.scheme());
        }
        dark.set(face == Face.DARK);
    }

    private static int bounded(int percent) {
        return Math.clamp(percent, SMALLEST_TEXT, LARGEST_TEXT);
    }
}
