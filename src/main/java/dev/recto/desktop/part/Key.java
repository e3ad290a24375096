package dev.recto.desktop.part;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key that does something.
public sealed interface Key {
    Key SPACE = new Plain(KeyCode.SPACE, "Space");
    Key ENTER = new Plain(KeyCode.ENTER, "Enter");
    Key ESCAPE = new Plain(KeyCode.ESCAPE, "Esc");

    /// As a key cap shows it: `Space`, `U`, `Ctrl O`.
    String label();

    boolean matches(KeyEvent event);

    /// Whether a text field wants this key for itself.
    boolean types();

    /// A character as the keyboard's layout gives it: `u`, `1`, `@`.
    static Key of(char character) {
        return new Typed(String.valueOf(character));
    }

    static Key of(KeyCode code, String label) {
        return new Plain(code, label);
    }

    /// The character with Ctrl, or with Command where that is the custom.
    static Key control(char character) {
        return new Shortcut(String.valueOf(character));
    }

    static Key control(KeyCode code, String label) {
        return new ShortcutCode(code, label);
    }

    record Plain(KeyCode code, String label) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getCode() == code && !event.isShortcutDown() && !event.isAltDown();
        }

        @Override
        public boolean types() {
            return code != KeyCode.ESCAPE && !code.isFunctionKey();
        }
    }

    /// @param character lower case
    record Typed(String character) implements Key {
        @Override
        public String label() {
            return character.toUpperCase(Locale.ROOT);
        }

        @Override
        public boolean matches(KeyEvent event) {
            return !event.isShortcutDown() && !event.isAltDown() && gives(event, character);
        }

        @Override
        public boolean types() {
            return true;
        }
    }

    /// @param character lower case
    record Shortcut(String character) implements Key {
        @Override
        public String label() {
            return "Ctrl " + character.toUpperCase(Locale.ROOT);
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.isShortcutDown() && !event.isAltDown() && gives(event, character);
        }

        @Override
        public boolean types() {
            return false;
        }
    }

    record ShortcutCode(KeyCode code, String name) implements Key {
        @Override
        public String label() {
            return "Ctrl " + name;
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.isShortcutDown() && !event.isAltDown() && event.getCode() == code;
        }

        @Override
        public boolean types() {
            return false;
        }
    }

    /// The text of the event follows the layout. Where that gives no Latin character, as with Ctrl held on some systems
    /// and on layouts of other scripts, the key's name counts; and a key of the row of digits is its digit on layouts,
    /// too, that put the digits behind Shift, where the toolkit names keys by their place (not on Linux). The toolkit's
    /// numbers for keys without a character are those of letters: F1's is that of p.
    private static boolean gives(KeyEvent event, String character) {
        var text = event.getText().toLowerCase(Locale.ROOT);
        var code = event.getCode();
        if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7f) {
            return text.equals(character)
                    || code.isDigitKey() && Character.isDigit(character.charAt(0)) && code.getChar().equals(character);
        }
        var name = code.getName().toLowerCase(Locale.ROOT);
        return name.equals(character) || name.equals("numpad " + character)
                || !Character.isLetter(character.charAt(0)) && code.getChar().equals(character);
    }
}
