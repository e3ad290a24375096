package dev.recto;

import dev.recto.terminal.CommandLineFace;
import dev.recto.terminal.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;

/// Reads the command line far enough to choose a face, and starts it.
public final class Recto {
    private Recto() {}

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var home = Path.of(System.getProperty("user.home"));
        var surroundings = new Surroundings(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), environment, Path.of("").toAbsolutePath(),
                home, deviceFolder(environment, home), InstantSource.system(), ZoneId::systemDefault);
        var status = new CommandLineFace(surroundings).run(arguments);
        surroundings.out().flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /// Where the system keeps a program's own notes of this user on this device. `RECTO_CONFIG` says otherwise.
    private static Path deviceFolder(Map<String, String> environment, Path home) {
        var chosen = environment.get("RECTO_CONFIG");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        var system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Recto");
        }
        if (system.contains("win")) {
            var roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Recto");
        }
        var config = environment.get("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("recto");
    }
}
