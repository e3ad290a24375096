package dev.recto;

import dev.recto.desktop.Desktop;
import dev.recto.terminal.CommandLineFace;
import dev.recto.terminal.Surroundings;
import dev.recto.terminal.WindowRequest;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// Reads the command line far enough to choose a face, and starts it.
public final class Recto {
    private final Surroundings surroundings;

    private Recto(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var environment = System.getenv();
        var home = Path.of(System.getProperty("user.home"));
        var surroundings = new Surroundings(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), environment, Path.of("").toAbsolutePath(),
                home, deviceFolder(environment, home), InstantSource.system(), ZoneId::systemDefault,
                isInteractive());
        var status = new Recto(surroundings).run(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        System.exit(status);
    }

    /// Whether both standard input and output are a terminal.
    private static boolean isInteractive() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private int run(String... arguments) throws InterruptedException {
        var commands = new CommandLineFace(surroundings);
        var request = commands.windowRequest(arguments);
        if (request.isEmpty()) {
            return commands.run(arguments);
        }
        return switch (Display.find(surroundings.environment(), system(), System.getProperty("glass.platform", ""))) {
            case Display.Present() -> window(request.get());
            case Display.Absent(var why) -> {
                surroundings.err().println("recto: no window, since " + why + "; here is the terminal instead.");
                yield commands.run(arguments);
            }
        };
    }

    private int window(WindowRequest request) throws InterruptedException {
        var samples = Path.of(System.getProperty("recto.home", surroundings.workingFolder().toString()), "decks");
        new Desktop(new Desktop.Wiring(
                        request.library(), surroundings.deviceFolder(), samples, surroundings.clock(),
                        surroundings.zone(), new SystemOpener(system(), surroundings.err())))
                .run(request.documents());
        return 0;
    }

    private static String system() {
        return System.getProperty("os.name");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /// Where the system keeps a program's own notes of this user on this device. `RECTO_CONFIG` says otherwise.
    private static Path deviceFolder(Map<String, String> environment, Path home) {
        var chosen = environment.getOrDefault("RECTO_CONFIG", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        var system = system().toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Recto");
        }
        if (system.contains("win")) {
            var roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Recto");
        }
        var config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("recto");
    }
}
