package dev.recto.desktop.theme;

import java.util.List;

/// The steps in which text grows and shrinks, per cent.
public final class TextSizes {
    private static final List<Integer> STEPS =
            List.of(Theme.SMALLEST_TEXT, 90, Theme.NORMAL_TEXT, 110, 125, 150, 175, Theme.LARGEST_TEXT);

    private TextSizes() {}

    /// The next larger size, in per cent; the same if there is none.
    public static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(Theme.LARGEST_TEXT);
    }

    /// The next smaller size, in per cent; the same if there is none.
    public static int smaller(int percent) {
        return STEPS.reversed().stream().filter(step -> step < percent).findFirst().orElse(Theme.SMALLEST_TEXT);
    }
}
