package dev.recto.desktop.frame;

import dev.recto.card.Problem;
import dev.recto.desktop.frame.DeviceSettings.State;
import dev.recto.desktop.frame.DeviceSettings.WindowPlace;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.theme.Theme;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file that this device's settings lie in: JSON, written whole and atomically. What a newer version wrote into it
/// and this one does not know stays in it.
final class DeviceFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LARGEST = 1 << 20;

    private final Path file;
    private ObjectNode written = JSON.createObjectNode();

    DeviceFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    record Read(DeviceSettings settings, Optional<Problem> problem) {}

    /// Reads the settings. A file that makes no sense is kept aside under another name, and the defaults hold.
    Read read() {
        try {
            if (Files.size(file) > LARGEST) {
                return putAside("it is too large for settings");
            }
            var tree = JSON.readTree(Files.readAllBytes(file));
            if (!(tree instanceof ObjectNode object)) {
                return putAside("it is not a JSON object");
            }
            written = object;
            return new Read(settings(object), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Read(DeviceSettings.DEFAULT, Optional.empty());
        } catch (JacksonException e) {
            return putAside("line " + e.getLocation().getLineNr() + " is not JSON");
        } catch (IOException e) {
            return new Read(DeviceSettings.DEFAULT, Optional.of(Problem.of(file.toString(),
                    "the settings cannot be read", "The defaults hold. Check the rights of this file.")));
        }
    }

    void write(DeviceSettings settings) throws IOException {
        written.put("theme", settings.appearance().label());
        written.put("textSize", settings.textSize());
        settings.window().ifPresent(place -> written.putObject("window")
                .put("x", place.x()).put("y", place.y()).put("width", place.width()).put("height", place.height())
                .put("maximised", place.state() == State.MAXIMISED));
        var bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(written);
        var folder = Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(folder, "settings", ".tmp");
        try {
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining();) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Read putAside(String why) {
        var aside = file.resolveSibling("settings.broken.json");
        String remedy;
        try {
            for (int number = 2; Files.exists(aside); number++) {
                aside = file.resolveSibling("settings.broken-" + number + ".json");
            }
            Files.move(file, aside);
            remedy = "The defaults hold; the file is kept as " + aside.getFileName() + ".";
        } catch (IOException e) {
            remedy = "The defaults hold; the next change replaces the file.";
        }
        return new Read(DeviceSettings.DEFAULT,
                Optional.of(Problem.of(file.toString(), "the settings make no sense: " + why, remedy)));
    }

    /// What is missing or out of range falls back to the default, member by member.
    private static DeviceSettings settings(ObjectNode object) {
        var settings = DeviceSettings.DEFAULT;
        for (var appearance : Appearance.values()) {
            if (appearance.label().equals(object.path("theme").asString("").toLowerCase(Locale.ROOT))) {
                settings = settings.withAppearance(appearance);
            }
        }
        var size = object.path("textSize").asInt(DeviceSettings.DEFAULT.textSize());
        settings = settings.withTextSize(Math.clamp(size, Theme.SMALLEST_TEXT, Theme.LARGEST_TEXT));
        return place(object.path("window")).map(settings::withWindow).orElse(settings);
    }

    private static Optional<WindowPlace> place(JsonNode node) {
        for (var member : new String[] {"x", "y", "width", "height"}) {
            if (!node.path(member).isNumber() || !Double.isFinite(node.path(member).asDouble())) {
                return Optional.empty();
            }
        }
        return Optional.of(new WindowPlace(
                node.path("x").asDouble(), node.path("y").asDouble(), node.path("width").asDouble(),
                node.path("height").asDouble(),
                node.path("maximised").asBoolean(false) ? State.MAXIMISED : State.NORMAL));
    }
}
