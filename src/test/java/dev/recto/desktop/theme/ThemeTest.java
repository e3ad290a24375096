package dev.recto.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class ThemeTest {
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void theSystemIsFollowedWhileTheWindowIsOpen() throws Exception {
        onScreen(() -> {
            var theme = new Theme(Appearance.SYSTEM, 100, system);
            var scene = new Scene(new StackPane());
            theme.dress(scene);
            var told = new ArrayList<Boolean>();
            theme.darkProperty().subscribe(dark -> told.add(dark));
            assertLooks(scene, Face.LIGHT, 100);

            system.set(ColorScheme.DARK);
            assertLooks(scene, Face.DARK, 100);
            system.set(ColorScheme.LIGHT);
            assertLooks(scene, Face.LIGHT, 100);
            assertEquals(List.of(false, true, false), told, "what the card hears");
            return scene;
        });
    }

    @Test
    void aChosenFaceStaysWhateverTheSystemDoes() throws Exception {
        onScreen(() -> {
            var theme = new Theme(Appearance.DARK, 100, system);
            assertTrue(theme.isDark());
            system.set(ColorScheme.DARK);
            theme.setAppearance(Appearance.LIGHT);
            assertFalse(theme.isDark());

            theme.setAppearance(Appearance.SYSTEM);
            assertTrue(theme.isDark(), "as the system has it by now");
            return theme;
        });
    }

    @Test
    void aSceneIsDressedBeforeItsWindowIsShown() throws Exception {
        system.set(ColorScheme.DARK);
        onScreen(() -> {
            var scene = new Scene(new StackPane());
            new Theme(Appearance.SYSTEM, 150, system).dress(scene);
            assertLooks(scene, Face.DARK, 150);
            return scene;
        });
    }

    @Test
    void theSystemDoesNotKeepTheWindowsThatAreGone() throws Exception {
        var scene = new AtomicReference<WeakReference<Scene>>();
        onScreen(() -> {
            var dressed = new Scene(new StackPane());
            new Theme(Appearance.SYSTEM, 100, system).dress(dressed);
            scene.set(new WeakReference<>(dressed));
            return scene;
        });
        for (int tries = 0; tries < 100 && scene.get().get() != null; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(scene.get().get());
    }

    @ParameterizedTest
    @EnumSource
    void theGroundOfANewWindowIsThatOfItsFirstFrame(Face face) throws Exception {
        var sheet = face == Face.DARK ? "dark.css" : "light.css";
        assertEquals(ColoursTest.colours(sheet).get("-color-bg-inset"), face.ground());
    }

    private static void assertLooks(Scene scene, Face face, int textSize) {
        assertEquals(face.ground(), scene.getFill());
        assertTrue(scene.getStylesheets().contains(face.shapes(textSize)), scene.getStylesheets().toString());
        assertEquals(face.scheme(), scene.getPreferences().getColorScheme());
    }

    private static <T> void onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        task.get();
    }
}
