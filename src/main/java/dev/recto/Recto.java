package dev.recto;

import dev.recto.desktop.Desktop;
import dev.recto.desktop.Rehearsal;
import dev.recto.desktop.door.Door;
import dev.recto.desktop.door.Entrance;
import dev.recto.terminal.CommandLineFace;
import dev.recto.terminal.Surroundings;
import dev.recto.terminal.WindowRequest;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/// Reads the command line far enough to choose a face, and starts it.
public final class Recto {
    private final Surroundings surroundings;

    private Recto(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var environment = System.getenv();
        var folders = UserFolders.of(environment, system(), System.getProperty("user.home"));
        var here = Path.of("").toAbsolutePath();
        var output = StandardOutput.ofProcess();
        var surroundings = new Surroundings(
                System.in, utf8(output), utf8(new FileOutputStream(FileDescriptor.err)), environment, here,
                folders.home(), folders.device(), Path.of(System.getProperty("recto.home", here.toString()), "decks"),
                InstantSource.system(), ZoneId::systemDefault, SystemOpener.ofTerminal(environment, system()),
                library -> Entrance.isTaken(folders.device(), library), isInteractive());
        var status = new Recto(surroundings).run(arguments);
        surroundings.out().flush();
        var loss = output.loss();
        loss.ifPresent(why -> surroundings.err().println("recto: the result could not be written: " + why));
        System.exit(status == 0 && loss.isPresent() ? 1 : status);
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
        var display = Display.find(surroundings.environment(), system(), System.getProperty("glass.platform", ""));
        if (display instanceof Display.Absent(var why)) {
            var instead = request.get().documents().isEmpty() ? "here is what is due." : "nobody can be asked.";
            surroundings.err().println("recto: no window, since " + why + "; "
                    + (surroundings.interactive() ? "here is the terminal instead." : instead));
            return commands.run(arguments);
        }
        return window(request.get());
    }

    /// A second start of the window gives its documents to the first one's and ends, before it would start the toolkit.
    private int window(WindowRequest request) throws InterruptedException {
        var preparing = Desktop.prepare();
        var entrance = Entrance.of(
                surroundings.deviceFolder(), request.library(), request.documents(), Entrance.PATIENCE);
        if (entrance instanceof Entrance.First(var door)) {
            try (door) {
                return window(request, door);
            }
        }
        for (var thread : preparing) {
            thread.join();
        }
        if (entrance instanceof Entrance.NoAnswer(var process)) {
            surroundings.err().println(
                    "recto: another Recto has this library's window but does not answer. Close it"
                    + (process.isPresent() ? ", or end its process, number " + process.getAsLong() : "")
                    + ", then start again.");
            return 1;
        }
        surroundings.err().println(request.documents().isEmpty()
                ? "recto: this library's window is open already; it is in front now."
                : "recto: handed to this library's window, which is open already.");
        return 0;
    }

    private int window(WindowRequest request, Door door) throws InterruptedException {
        var desktop = new Desktop(new Desktop.Wiring(
                request.library(), surroundings.deviceFolder(), surroundings.samples(), surroundings.clock(),
                surroundings.zone(), new SystemOpener(system())));
        var rehearsal = System.getProperty("recto.rehearsal", "");
        if (rehearsal.isEmpty()) {
            desktop.run(request.documents(), door);
        } else {
            desktop.rehearse(Rehearsal.valueOf(rehearsal), surroundings.out()::println);
        }
        return 0;
    }

    private static String system() {
        return System.getProperty("os.name");
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
