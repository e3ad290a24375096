package dev.recto.desktop.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeysTest {
    private final List<Action> actions = List.of(
            Action.of("Good", Key.of('3'), () -> {}),
            Action.of("Undo", Key.of('u'), () -> {}),
            Action.of("Study", Key.SPACE, () -> {}),
            Action.of("Import", Key.control('o'), () -> {}),
            Action.of("Back", Key.ESCAPE, () -> {}));

    @Test
    void aCharacterIsFoundByWhatTheLayoutGives() {
        assertEquals("Good", found(press("3", KeyCode.DIGIT3, false)));
        assertEquals("Good", found(press("3", KeyCode.NUMPAD3, false)));
        assertEquals("Good", found(press("3", KeyCode.QUOTEDBL, false)));
        assertEquals("Undo", found(press("U", KeyCode.U, false)));
    }

    @Test
    void aCharacterIsFoundByItsKeyWhenTheEventHasNoText() {
        assertEquals("Good", found(press("", KeyCode.DIGIT3, false)));
        assertEquals("Good", found(press("", KeyCode.NUMPAD3, false)));
    }

    @Test
    void layoutsOfOtherScriptsHaveTheKeysAtTheSamePlaces() {
        assertEquals("Undo", found(press("г", KeyCode.U, false)));
        assertEquals("Import", found(press("щ", KeyCode.O, true)));
    }

    @Test
    void digitsBehindShiftNeedNoShift() {
        assertEquals("Good", found(press("\"", KeyCode.DIGIT3, false)));
        assertEquals("", found(press("\"", KeyCode.QUOTEDBL, false)));
        assertEquals("", found(press("§", KeyCode.DIGIT4, false)));
    }

    @Test
    void controlTellsShortcutsFromCharacters() {
        assertEquals("Import", found(press("", KeyCode.O, true)));
        assertEquals("Import", found(press("\u000f", KeyCode.O, true)));
        assertEquals("", found(press("u", KeyCode.U, true)));
        assertEquals("", found(press("o", KeyCode.O, false)));
    }

    @Test
    void namedKeysAreFoundByTheirCode() {
        assertEquals("Study", found(press(" ", KeyCode.SPACE, false)));
        assertEquals("Back", found(press("", KeyCode.ESCAPE, false)));
    }

    /// F6 once took the last answer back: its number is that of the letter u.
    @Test
    void aKeyWithoutACharacterIsTakenForNone() {
        var characters = new ArrayList<Action>();
        for (var character = '!'; character <= '~'; character++) {
            characters.add(Action.of(String.valueOf(character), Key.of(character), () -> {}));
        }
        for (var code : KeyCode.values()) {
            var letterOrDigit = code.isLetterKey() || code.isDigitKey();
            var found = Keys.find(characters, press("", code, false)).map(Action::name).orElse("");
            assertTrue(letterOrDigit || !found.matches("[a-z]"), code + " is taken for " + found);
        }
    }

    @Test
    void keyCapsSayWhatToPress() {
        assertEquals(List.of("3", "U", "Space", "Ctrl O", "Esc"),
                actions.stream().map(action -> action.key().orElseThrow().label()).toList());
    }

    private String found(KeyEvent event) {
        return Keys.find(actions, event).map(Action::name).orElse("");
    }

    private static KeyEvent press(String text, KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
    }
}
