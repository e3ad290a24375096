package dev.recto.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/// A process of its own that imports a folder, saying when it begins to write, and again how much came in.
public final class ImportingProcess {
    private ImportingProcess() {}

    public static void main(String[] arguments) throws IOException {
        var surroundings = new Library.Surroundings(InstantSource.system(), () -> ZoneOffset.UTC,
                Path.of(arguments[1]));
        try (var library = Library.open(Path.of(arguments[0]), Library.Access.WRITE, surroundings)) {
            var plan = library.imports().plan(List.of(Path.of(arguments[2])), List.of(), Progress.NONE);
            System.out.println("taking");
            System.out.println(library.imports().take(plan, Progress.NONE).documents());
        }
    }
}
