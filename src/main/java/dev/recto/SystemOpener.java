package dev.recto;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Opens an address or a folder with the program that the system has for it.
///
/// A process is started instead of `java.awt.Desktop`, which would bring a second toolkit into the window's process.
final class SystemOpener implements Function<URI, Optional<String>> {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "file");

    private final String system;

    /// @param system the value of `os.name`
    SystemOpener(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /// For a face that is a terminal itself: where there is no display, the system's program might be one for the
    /// terminal, and take it.
    static Function<URI, Optional<String>> ofTerminal(Map<String, String> environment, String system) {
        var opener = new SystemOpener(system);
        var isWithoutDisplay = opener.system.contains("linux") && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        return address -> isWithoutDisplay ? Optional.of("there is no display here") : opener.apply(address);
    }

    /// @return why it is not opened, for people: the rest of a sentence after "since"; empty if it is on its way
    @Override
    public Optional<String> apply(URI address) {
        if (!address.isAbsolute() || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            return Optional.of("it is no web or mail address and no folder");
        }
        var command = command(address.toASCIIString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(command.getFirst() + " is not here to do it");
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
