package dev.recto.desktop.frame;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/// Writes down mistakes of Recto itself, so that they can be reported. Thread-safe.
public final class DefectLog {
    private static final long LARGEST = 1 << 20;
    private static final int MOST_IN_A_RUN = 50;

    private final Path file;
    private final InstantSource clock;
    private int written;

    /// @param folder of this device's own notes
    public DefectLog(Path folder, InstantSource clock) {
        this.file = folder.resolve("defects.log");
        this.clock = clock;
    }

    /// @return what happened, and where the details are, in sentences
    public synchronized String record(Throwable defect) {
        var what = defect instanceof OutOfMemoryError
                ? "Recto ran out of memory."
                : "Recto made a mistake (" + defect.getClass().getSimpleName() + ").";
        if (written >= MOST_IN_A_RUN) {
            return what + " " + place();
        }
        written++;
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.delete(file);
            }
            Files.writeString(file, details(defect), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return what + " " + place();
        } catch (IOException e) {
            return what + " Its details could not be written down: " + Reason.of(e);
        }
    }

    private String place() {
        return "The details are in " + file + ".";
    }

    private String details(Throwable defect) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        out.println(clock.instant() + " " + Thread.currentThread().getName() + ", Java " + Runtime.version() + ", "
                + System.getProperty("os.name"));
        defect.printStackTrace(out);
        out.println();
        return text.toString();
    }
}
