package dev.recto.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.frame.DeviceSettings.State;
import dev.recto.desktop.frame.DeviceSettings.WindowPlace;
import dev.recto.desktop.theme.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceTest {
    @TempDir
    Path folder;

    @Test
    void aNewDeviceHasTheDefaults() {
        assertEquals(DeviceSettings.DEFAULT, device().settings());
        assertEquals(Optional.empty(), device().problem());
    }

    @Test
    void changesAreThereAfterARestart() throws IOException {
        var place = new WindowPlace(10, 20, 900, 700, State.MAXIMISED);

        device().change(settings -> settings.withAppearance(Appearance.DARK).withTextSize(125).withWindow(place));

        assertEquals(new DeviceSettings(Optional.of(place), Appearance.DARK, 125), device().settings());
        assertEquals(List.of("settings.json"), names());
        assertEquals(Optional.of(Map.of("theme", "dark", "textSize", "125", "window.x", "10.0", "window.y", "20.0",
                "window.width", "900.0", "window.height", "700.0", "window.maximised", "true")),
                PlainMembers.of(read("settings.json")));
    }

    @Test
    void whatIsNotWrittenAsHereIsNotPlain() {
        var plain = "{\n  \"theme\" : \"dark\",\n  \"window\" : {\n    \"x\" : 1.5,\n    \"y\" : -2\n  },\n"
                + "  \"textSize\" : 125\n}";
        assertEquals(Optional.of(Map.of("theme", "dark", "window.x", "1.5", "window.y", "-2", "textSize", "125")),
                PlainMembers.of(plain));
        assertEquals(PlainMembers.of(plain), PlainMembers.of(plain.replace("\n", "\r\n") + "\r\n"));
        for (var broken : List.of("", "{", "{}", "[\n]", plain.replace("\"dark\",", "\"dark\""),
                plain.replace("125", "125,"), plain.replace("-2", "-2,"), plain.replace("1.5", "1."),
                plain.replace("  },", "  }"), plain.replace("{\n    ", "{},\n    "),
                plain.replace("dark", "d\\u0061rk"),
                plain.replace("\"window\" : {\n", ""), plain.replace("  },\n", ""), plain + "}", plain + "\n}")) {
            assertEquals(Optional.empty(), PlainMembers.of(broken), broken);
        }
    }

    @Test
    void whatANewerVersionWroteStays() throws IOException {
        write("""
                {"theme": "light", "voice": {"language": "cy"}}""");

        device().change(settings -> settings.withTextSize(150));

        assertTrue(read("settings.json").contains("\"cy\""), "the member is still there");
        assertEquals(Appearance.LIGHT, device().settings().appearance());
    }

    @Test
    void aBrokenFileIsKeptAsideAndReported() throws IOException {
        write("{\"theme\": \"dark\", ");

        var device = device();

        assertEquals(DeviceSettings.DEFAULT, device.settings());
        var problem = device.problem().orElseThrow();
        assertEquals(folder.resolve("settings.json").toString(), problem.file());
        assertEquals("The defaults hold; the file is kept as settings.broken.json.", problem.remedy());
        assertEquals("{\"theme\": \"dark\", ", read("settings.broken.json"));
    }

    @Test
    void aSecondBrokenFileDoesNotReplaceTheFirst() throws IOException {
        write("first");
        device();
        write("second");
        device();

        assertEquals("first", read("settings.broken.json"));
        assertEquals("second", read("settings.broken-2.json"));
    }

    @Test
    void valuesOutOfRangeAreBroughtInside() throws IOException {
        write("""
                {"theme": "plaid", "textSize": 4000, "window": {"x": "left"}}""");

        assertEquals(new DeviceSettings(Optional.empty(), Appearance.SYSTEM, 200), device().settings());
    }

    @Test
    void aChangeThatCannotBeWrittenIsTold() throws IOException {
        var blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");
        var device = new Device(blocked, Background.here(new DefectLog(folder, InstantSource.system())));
        var failures = new ArrayList<Exception>();
        device.onFailure(failures::add);

        device.change(settings -> settings.withTextSize(150));

        assertEquals(1, failures.size());
        assertEquals(150, device.settings().textSize());
    }

    private Device device() {
        return new Device(folder, Background.here(new DefectLog(folder, InstantSource.system())));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
