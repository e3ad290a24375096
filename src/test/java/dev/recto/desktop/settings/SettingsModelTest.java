package dev.recto.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recto.desktop.theme.Appearance;
import dev.recto.library.LibraryOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsModelTest {
    private static final Choices START = new Choices(LibraryOptions.DEFAULT, Appearance.SYSTEM, 100);

    private final SettingsModel model = new SettingsModel(START);

    @Test
    void eachChangeIsSaidInASentence() {
        assertEquals("The theme is dark.", change(model.now().withAppearance(Appearance.DARK)));
        assertEquals("The text size is 125%.", change(model.now().withTextSize(125)));
        assertEquals("1 new card a day.", change(model.now().withNewPerDay(1)));
        assertEquals("The day ends at 0:00.", change(model.now().withDayEndsAt(0)));
        assertEquals("Desired retention is 85%.", change(model.now().withRetention(0.85)));
        assertEquals("Learning steps: 5m 1h.", change(
                model.now().withLearningSteps(List.of(Duration.ofMinutes(5), Duration.ofHours(1)))));
        assertEquals("Relearning steps: none.", change(model.now().withRelearningSteps(List.of())));
    }

    @Test
    void aChoiceThatHoldsAlreadyIsNoChange() {
        assertEquals(Optional.empty(), model.change(START.withNewPerDay(20)));
        assertFalse(model.canUndo());
    }

    @Test
    void everyChangeCanBeTakenBackInTurn() {
        change(model.now().withNewPerDay(5));
        change(model.now().withTextSize(150));

        assertEquals(Optional.of("The text size is 100%."), model.undo());
        assertEquals(Optional.of("20 new cards a day."), model.undo());

        assertEquals(START, model.now());
        assertEquals(Optional.empty(), model.undo());
    }

    @Test
    void aChangeThatFailedIsForgotten() {
        change(model.now().withNewPerDay(5));

        model.takeBack();

        assertEquals(START, model.now());
    }

    private String change(Choices chosen) {
        return model.change(chosen).orElseThrow();
    }
}
