package dev.recto.desktop.frame;

import dev.recto.card.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// This device's settings in use. Changes are written aside, in order. On the JavaFX thread only.
public final class Device {
    private final DeviceFile file;
    private final Background background;
    private final Optional<Problem> problem;
    private DeviceSettings settings;
    private Consumer<Exception> onFailure = failure -> {};

    /// Reads the settings at once: the window cannot be shown without them, and they are small.
    public Device(Path folder, Background background) {
        this.file = new DeviceFile(folder);
        this.background = background;
        var read = file.read();
        this.settings = read.settings();
        this.problem = read.problem();
    }

    public DeviceSettings settings() {
        return settings;
    }

    /// What was wrong with the settings as they were found.
    public Optional<Problem> problem() {
        return problem;
    }

    public void change(UnaryOperator<DeviceSettings> how) {
        var changed = how.apply(settings);
        if (changed.equals(settings)) {
            return;
        }
        settings = changed;
        background.work(() -> write(changed), done -> {}, failure -> onFailure.accept(failure));
    }

    /// Says who hears that a change could not be written.
    public void onFailure(Consumer<Exception> listener) {
        onFailure = listener;
    }

    private DeviceSettings write(DeviceSettings changed) throws IOException {
        file.write(changed);
        return changed;
    }
}
