package dev.recto.desktop.settings;

import dev.recto.desktop.part.Segments;
import dev.recto.desktop.part.Stepper;
import dev.recto.desktop.part.Words;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.theme.TextSizes;
import dev.recto.desktop.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Theme and text size.
final class AppearancePage implements SettingsPage {
    private final Segments<Appearance> theme;
    private final Stepper textSize;
    private final Region view;
    private Choices now;

    AppearancePage(Choices shown, Consumer<Choices> onChange) {
        now = shown;
        theme = new Segments<>("Theme", List.of(Appearance.values()), choice -> Words.capital(choice.label()),
                now.appearance(), choice -> onChange.accept(now.withAppearance(choice)));
        textSize = new Stepper(
                new Stepper.Range("Text size", Theme.SMALLEST_TEXT, Theme.LARGEST_TEXT,
                        TextSizes::smaller, TextSizes::larger, size -> size + "%"),
                now.textSize(), size -> onChange.accept(now.withTextSize(size)));
        view = SettingRow.group(
                new SettingRow("Theme", "System follows light and dark as your system has it.", theme),
                new SettingRow(
                        "Text size", "Ctrl + and Ctrl − change it on every screen, Ctrl 0 puts it back.", textSize));
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show(Choices choices) {
        now = choices;
        theme.show(now.appearance());
        textSize.show(now.textSize());
    }
}
