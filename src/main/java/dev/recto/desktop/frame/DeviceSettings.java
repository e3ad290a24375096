package dev.recto.desktop.frame;

import dev.recto.desktop.theme.Appearance;
import java.util.Optional;

/// Choices of this device: they concern the window, not the collection.
///
/// @param window where it was last, empty before it was ever shown
/// @param textSize per cent, 80 to 200
public record DeviceSettings(Optional<WindowPlace> window, Appearance appearance, int textSize) {
    public static final DeviceSettings DEFAULT = new DeviceSettings(Optional.empty(), Appearance.SYSTEM, 100);

    /// Where the window stands, in the screen's units; the place before it was maximised, if it is.
    public record WindowPlace(double x, double y, double width, double height, State state) {}

    public enum State { NORMAL, MAXIMISED }

    public DeviceSettings withWindow(WindowPlace place) {
        return new DeviceSettings(Optional.of(place), appearance, textSize);
    }

    public DeviceSettings withAppearance(Appearance newAppearance) {
        return new DeviceSettings(window, newAppearance, textSize);
    }

    /// @param percent of the normal size
    public DeviceSettings withTextSize(int percent) {
        return new DeviceSettings(window, appearance, percent);
    }
}
