package dev.recto;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened here.
///
/// The toolkit itself cannot be asked: on Linux it prints a stack trace, or ends the process, where GTK or the display
/// is missing. So its two conditions are tried first: GTK 3 loads, and the X server answers.
sealed interface Display {
    /// A window can be opened.
    record Present() implements Display {}

    /// There is nothing to open a window on.
    ///
    /// @param why for people, the rest of a sentence after "no window, since"
    record Absent(String why) implements Display {}

    static Display find(Map<String, String> environment, String system, String glassPlatform) {
        if (glassPlatform.equalsIgnoreCase("Headless") || !system.toLowerCase(Locale.ROOT).contains("linux")) {
            return new Present();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return new Absent(environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()
                    ? "there is no display here"
                    : "this Wayland session has no X server (XWayland) for it");
        }
        if (!loads("libgtk-3.so.0")) {
            return new Absent("GTK 3 is not installed; its package is " + gtkPackage());
        }
        return answers(environment.get("DISPLAY"));
    }

    @SuppressWarnings("restricted") // loading a system library is what is asked
    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @SuppressWarnings("restricted") // two functions of libX11, called as its header declares them
    private static Display answers(String name) {
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var linker = Linker.nativeLinker();
            var open = linker.downcallHandle(
                    x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = linker.downcallHandle(
                    x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.address() == 0) {
                return new Absent("the display " + name + " does not answer");
            }
            var ignored = (int) close.invokeExact(display);
            return new Present();
        } catch (Throwable e) {
            // GTK stands on libX11, so this is a system we do not know: let the toolkit try.
            return new Present();
        }
    }

    /// GTK 3's package in the words of the system's family.
    private static String gtkPackage() {
        String family;
        try {
            family = Files.readString(Path.of("/etc/os-release")).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            family = "";
        }
        if (family.contains("debian") || family.contains("ubuntu")) {
            return "libgtk-3-0";
        }
        if (family.contains("fedora") || family.contains("rhel") || family.contains("arch")) {
            return "gtk3";
        }
        if (family.contains("suse")) {
            return "libgtk-3-0";
        }
        return "libgtk-3-0 or gtk3";
    }
}
