package dev.recto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A journal in a folder of a test's own.
final class TestJournal {
    static final Instant START = Instant.parse("2026-05-04T08:00:00Z");

    final Path library;
    final Path deviceFolder;
    private final String firstDevice;
    private int devices;
    Disk disk = Disk.real();

    TestJournal(Path home) {
        this(home.resolve("library"), home.resolve("device"), "alpha");
    }

    TestJournal(Path library, Path deviceFolder, String firstDevice) {
        this.library = library;
        this.deviceFolder = deviceFolder;
        this.firstDevice = firstDevice;
        try {
            Files.createDirectories(journals());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path journals() {
        return library.resolve(".recto/journal");
    }

    Path segment(String device, int number) {
        return journals().resolve(device).resolve(JournalFiles.segmentName(number));
    }

    Journal open() throws IOException {
        return open(Journal.Access.WRITE);
    }

    Journal open(Journal.Access access) throws IOException {
        var place = new Journal.Place(disk, journals(), library.resolve(".recto/quarantine"), library, deviceFolder);
        return Journal.open(place, access, () -> devices++ == 0 ? firstDevice : firstDevice + devices);
    }

    /// Writes and ends like a process that is killed.
    void writeAndCrash(String... notes) throws IOException {
        var journal = open();
        append(journal, notes);
        crash(journal);
    }

    static Problem onlyProblem(Journal journal) {
        assertEquals(1, journal.problems().size(), journal.problems().toString());
        return journal.problems().getFirst();
    }

    /// Ends like a process that is killed: nothing is written any more.
    static void crash(Journal journal) {
        journal.abandon();
    }

    static void append(Journal journal, String... notes) throws IOException {
        for (var note : notes) {
            journal.append("note", START, ZoneOffset.UTC, members(note));
        }
    }

    static ObjectNode members(String note) {
        return JsonMapper.builder().build().createObjectNode().put("text", note);
    }

    static List<String> notes(Journal journal) {
        var notes = new ArrayList<String>();
        journal.lines().forEach(line -> notes.add(line.members().path("text").asString("")));
        return notes;
    }
}
