package dev.recto.desktop.settings;

import javafx.scene.layout.Region;

/// The controls of one section.
interface SettingsPage {
    Region view();

    /// Shows what holds now, without telling anyone.
    void show(Choices now);
}
