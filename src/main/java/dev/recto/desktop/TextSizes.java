package dev.recto.desktop;

import dev.recto.desktop.part.Key;
import dev.recto.desktop.theme.Theme;
import java.util.List;
import javafx.scene.input.KeyCode;

/// The steps in which text grows and shrinks, per cent, and the keys that do it.
final class TextSizes {
    static final List<Key> LARGER = List.of(
            Key.control('+'), Key.control(KeyCode.PLUS, "+"), Key.control(KeyCode.EQUALS, "+"),
            Key.control(KeyCode.ADD, "+"));
    static final List<Key> SMALLER = List.of(
            Key.control('-'), Key.control(KeyCode.MINUS, "-"), Key.control(KeyCode.SUBTRACT, "-"));
    static final List<Key> NORMAL = List.of(Key.control('0'));

    private static final List<Integer> STEPS =
            List.of(Theme.SMALLEST_TEXT, 90, Theme.NORMAL_TEXT, 110, 125, 150, 175, Theme.LARGEST_TEXT);

    private TextSizes() {}

    static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(Theme.LARGEST_TEXT);
    }

    static int smaller(int percent) {
        return STEPS.reversed().stream().filter(step -> step < percent).findFirst().orElse(Theme.SMALLEST_TEXT);
    }
}
