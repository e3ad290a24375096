package dev.recto;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Opens an address or a folder with the program that the system has for it.
///
/// A process is started instead of `java.awt.Desktop`, which would bring a second toolkit into the window's process.
final class SystemOpener implements Consumer<URI> {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "file");

    private final String system;
    private final PrintStream messages;

    /// @param system the value of `os.name`
    SystemOpener(String system, PrintStream messages) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.messages = messages;
    }

    @Override
    public void accept(URI address) {
        if (!address.isAbsolute() || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            messages.println("recto: not opened, since it is no web or mail address and no folder: " + address);
            return;
        }
        var command = command(address.toASCIIString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            messages.println("recto: " + command.getFirst() + " is not here to open " + address);
        }
    }

    private List<String> command(String address) {
        if (system.contains("mac")) {
            return List.of("open", address);
        }
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of("xdg-open", address);
    }
}
