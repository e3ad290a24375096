package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.journal.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// A library folder of one or more devices, whose clock a test sets.
final class TestLibrary {
    /// A document of three cards.
    private static final String[] TEA = questions("Tea",
            "What is oolong?", "Tea whose leaves are partly oxidised before they are fired.",
            "What is matcha?", "Green tea leaves grown in shade and ground to powder.",
            "What is pu-erh?", "Tea that ferments while it ages.");

    final Path home;
    final Path folder;
    final Path device;
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    ZoneId zone = ZoneOffset.UTC;
    Disk disk = Disk.real();
    Readings readings = Readings.real();
    /// What is cached is that of this build; tests run with the cache unless they empty this.
    String build = "this";

    TestLibrary(Path home) {
        this(home, home.resolve("library"), home.resolve("device"));
    }

    TestLibrary(Path home, Path folder, Path device) {
        this.home = home;
        this.folder = folder;
        this.device = device;
    }

    /// A library of three cards, on oolong, matcha and pu-erh.
    static TestLibrary ofTea(Path home) throws IOException {
        var at = new TestLibrary(home);
        try (var library = at.open()) {
            at.take(library, at.file("in/tea.md", TEA));
        }
        return at;
    }

    Library open() throws IOException {
        return open(Library.Access.WRITE);
    }

    Library open(Library.Access access) throws IOException {
        InstantSource clock = () -> now;
        return Library.open(folder, access, new Library.Surroundings(clock, () -> zone, device),
                new Parts(disk, readings, new Random(device.hashCode()), build));
    }

    /// Writes a file below the test's own folder.
    Path file(String path, String... lines) {
        try {
            var file = home.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A document of numbered questions, given as question, answer, question, answer …
    static String[] questions(String title, String... texts) {
        var lines = new java.util.ArrayList<>(List.of("# " + title, ""));
        for (var i = 0; i < texts.length; i += 2) {
            lines.addAll(List.of("## " + (i / 2 + 1) + ". " + texts[i], "", texts[i + 1], ""));
        }
        return lines.toArray(String[]::new);
    }

    ImportReport take(Library library, Path... paths) throws IOException {
        return library.imports().take(library.imports().plan(List.of(paths), List.of(), Progress.NONE), Progress.NONE);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    static CardId idOf(Library library, String question) {
        return library.cards().stream().filter(card -> card.card().face().question().text().equals(question))
                .findFirst().orElseThrow(() -> new AssertionError("no card “" + question + "” in " + shown(library)))
                        .id();
    }

    static String shown(Library library) {
        return library.cards().stream().map(card -> String.join("/", card.card().face().deck()) + ": "
                + card.card().face().question().text()).collect(Collectors.joining("\n"));
    }
}
