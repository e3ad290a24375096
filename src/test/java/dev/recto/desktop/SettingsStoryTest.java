package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recto.desktop.settings.SettingsScreen;
import dev.recto.library.Library;
import dev.recto.library.LibraryOptions;
import dev.recto.memory.SchedulingOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen stays until it is chosen otherwise.
class SettingsStoryTest {
    private static final LibraryOptions OTHERS = new LibraryOptions(
            new SchedulingOptions(SchedulingOptions.DEFAULT.weights(), 0.84, List.of(Duration.ofMinutes(3)), List.of(),
                    SchedulingOptions.DEFAULT.maximumInterval(), true, true), 7, 2);

    @TempDir
    private Path home;

    @Test
    void toLookAtTheSettingsChangesNone() throws Exception {
        try (var window = window()) {
            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.waitForScreen(SettingsScreen.class);
            for (var section : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT2)) {
                window.press(section);
            }
            window.waitForWords("Desired retention: 84%");
            assertEquals(OTHERS, window.opened().options());
            assertEquals(List.of(), window.words().stream().filter(words -> words.startsWith("Desired retention is")
                    || words.equals("Dismiss")).toList(), "nothing was changed, and nothing is wrong");
            assertFalse(Files.exists(home.resolve("device/defects.log")), "a defect was recorded");
        }
    }

    @Test
    void theRetentionMovesByOneFromWhatWasChosen() throws Exception {
        try (var window = window()) {
            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.waitForScreen(SettingsScreen.class);
            Camera.onScreen(() -> {
                window.shell().scene().getRoot().lookupAll(".slider").stream().map(Slider.class::cast)
                        .forEach(Slider::requestFocus);
                return window;
            });
            window.press(KeyCode.RIGHT);
            window.waitForWords("Desired retention is 85%.");
            window.waitFor(() -> window.opened().options().scheduling().desiredRetention() == 0.85);
            assertEquals(7, window.opened().options().newPerDay());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor(() -> window.opened().options().equals(OTHERS));
        }
    }

    private TestWindow window() throws Exception {
        Files.writeString(Files.createDirectories(home.resolve("Recto")).resolve("tea.md"),
                "## What is oolong?\n\nTea that is partly oxidised.\n");
        try (var library = Library.open(home.resolve("Recto"), Library.Access.WRITE,
                new Library.Surroundings(InstantSource.system(), () -> ZoneOffset.UTC, home.resolve("device")))) {
            library.setOptions(OTHERS);
        }
        return new TestWindow(home, home.resolve("decks"));
    }
}
