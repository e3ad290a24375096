package dev.recto.desktop.settings;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Where everything lies.
final class FolderPage implements SettingsPage {
    private final Region view;

    FolderPage(Path folder, Consumer<URI> outside) {
        var open = Buttons.standard(Action.of("Open folder", () -> outside.accept(folder.toUri())));
        view = SettingRow.group(
                new SettingRow("Library", folder.toString(), open),
                new SettingRow("What lies there",
                        "Your documents as markdown, and what you answered as lines of JSON in .recto/journal. "
                                + "All of it is text, none of it leaves this computer.", new Region()),
                new SettingRow("Another folder",
                        "Start Recto with --library and a folder, or set RECTO_LIBRARY to it.", new Region()));
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show(Choices now) {
        // a folder is no choice of this screen
    }
}
