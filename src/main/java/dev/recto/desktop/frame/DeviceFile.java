package dev.recto.desktop.frame;

import dev.recto.card.Problem;
import dev.recto.desktop.frame.DeviceSettings.State;
import dev.recto.desktop.frame.DeviceSettings.WindowPlace;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.theme.Theme;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file that this device's settings lie in: JSON, written whole and atomically. What a newer version wrote into it
/// and this one does not know stays in it.
final class DeviceFile {
    private static final long LARGEST = 1 << 20;

    private final Path file;

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
            var bytes = Files.readAllBytes(file);
            var plain = PlainMembers.of(new String(bytes, StandardCharsets.UTF_8));
            return plain.isPresent() ? new Read(settings(plain.get()), Optional.empty()) : parsed(bytes);
        } catch (NoSuchFileException e) {
            return new Read(DeviceSettings.DEFAULT, Optional.empty());
        } catch (JacksonException e) {
            return putAside("line " + e.getLocation().getLineNr() + " is not JSON");
        } catch (IOException e) {
            return new Read(DeviceSettings.DEFAULT, Optional.of(Problem.of(file.toString(),
                    "the settings cannot be read", "The defaults hold. Check the rights of this file.")));
        }
    }

    private Read parsed(byte[] bytes) {
        // Token by token: to set up the mapper takes longer than all else before the window is seen.
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return putAside("it is not a JSON object");
            }
            return new Read(settings(members(parser)), Optional.empty());
        }
    }

    /// The plain members of an object as text, those of objects within it under `outer.inner`.
    private static Map<String, String> members(JsonParser parser) {
        var members = new HashMap<String, String>();
        var path = new ArrayDeque<String>();
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> path.addLast(String.valueOf(parser.currentName()));
                case END_OBJECT -> path.pollLast();
                case START_ARRAY -> parser.skipChildren();
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    members.put(Stream.concat(path.stream(), Stream.of(String.valueOf(parser.currentName())))
                            .collect(Collectors.joining(".")), parser.getString());
                default -> { }
            }
        }
        return members;
    }

    /// What was in the file and is not known here stays in it.
    void write(DeviceSettings settings) throws IOException {
        var mapper = JsonMapper.builder().build();
        var written = mapper.createObjectNode();
        try {
            if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode before) {
                written = before;
            }
        } catch (NoSuchFileException | JacksonException e) {
            // Nothing to keep.
        }
        written.put("theme", settings.appearance().label());
        written.put("textSize", settings.textSize());
        var object = written;
        settings.window().ifPresent(place -> object.putObject("window")
                .put("x", place.x()).put("y", place.y()).put("width", place.width()).put("height", place.height())
                .put("maximised", place.state() == State.MAXIMISED));
        var bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(written);
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
    private static DeviceSettings settings(Map<String, String> members) {
        var settings = DeviceSettings.DEFAULT;
        for (var appearance : Appearance.values()) {
            if (appearance.label().equals(members.getOrDefault("theme", "").toLowerCase(Locale.ROOT))) {
                settings = settings.withAppearance(appearance);
            }
        }
        var size = number(members, "textSize");
        if (size.isPresent()) {
            settings = settings.withTextSize(
                    (int) Math.clamp(size.getAsDouble(), Theme.SMALLEST_TEXT, Theme.LARGEST_TEXT));
        }
        return place(members).map(settings::withWindow).orElse(settings);
    }

    private static Optional<WindowPlace> place(Map<String, String> members) {
        var x = number(members, "window.x");
        var y = number(members, "window.y");
        var width = number(members, "window.width");
        var height = number(members, "window.height");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(
                x.getAsDouble(), y.getAsDouble(), width.getAsDouble(), height.getAsDouble(),
                members.getOrDefault("window.maximised", "").equals("true") ? State.MAXIMISED : State.NORMAL));
    }

    private static OptionalDouble number(Map<String, String> members, String name) {
        try {
            var number = Double.parseDouble(members.getOrDefault(name, ""));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
