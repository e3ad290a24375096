package dev.recto.desktop;

import dev.recto.desktop.frame.DefectLog;
import dev.recto.library.Library;
import dev.recto.library.LibraryOptions;
import dev.recto.library.Progress;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// A library of the sample decks that was studied for some days, on a clock of its own, so that pictures of it are
/// always the same.
final class SampleLibrary {
    static final Instant NOW = Instant.parse("2026-11-20T08:15:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final int DAYS = 6;
    private static final List<Rating> USUAL = List.of(
            Rating.GOOD, Rating.GOOD, Rating.HARD, Rating.GOOD, Rating.EASY, Rating.AGAIN, Rating.GOOD, Rating.GOOD);

    private final Path home;
    private Instant now = NOW;

    /// @param home an empty folder
    SampleLibrary(Path home) {
        this.home = home;
    }

    Path folder() {
        return home.resolve("Recto");
    }

    Path deviceFolder() {
        return home.resolve("device");
    }

    DefectLog defects() {
        return new DefectLog(deviceFolder(), clock());
    }

    InstantSource clock() {
        return () -> now;
    }

    /// Imports the decks six days before [#NOW] and answers twelve new cards a day, and what is due.
    ///
    /// @param decks folder of the sample decks
    void study(Path decks) throws IOException {
        now = NOW.minus(Duration.ofDays(DAYS));
        var random = new Random(1);
        try (var library = open()) {
            library.imports().take(library.imports().plan(folders(decks), List.of(), Progress.NONE), Progress.NONE);
            var options = library.options();
            library.setOptions(new LibraryOptions(options.scheduling(), 12, options.dayEndsAt()));
        }
        for (int day = DAYS; day > 0; day--) {
            now = NOW.minus(Duration.ofDays(day));
            try (var library = open()) {
                sit(library, random, 200);
            }
        }
        now = NOW;
        try (var library = open()) {
            sit(library, random, 9);
        }
        now = NOW.plus(Duration.ofMinutes(3));
    }

    /// Takes documents in as they are, with nothing studied.
    void take(Path documents) throws IOException {
        try (var library = open()) {
            library.imports().take(library.imports().plan(List.of(documents), List.of(), Progress.NONE), Progress.NONE);
        }
    }

    /// Lets time pass.
    void pass(Duration time) {
        now = now.plus(time);
    }

    /// Answers everything that is left for today.
    void finishToday() throws IOException {
        try (var library = open()) {
            var session = new Session(library, List.of());
            while (session.current().isPresent()) {
                now = now.plusSeconds(16);
                session.answer(Rating.GOOD, Duration.ofSeconds(16));
            }
        }
    }

    private void sit(Library library, Random random, int most) throws IOException {
        var session = new Session(library, List.of());
        for (int answer = 0; answer < most && session.current().isPresent(); answer++) {
            var took = Duration.ofSeconds(8 + random.nextInt(22));
            now = now.plus(took);
            session.answer(USUAL.get(random.nextInt(USUAL.size())), took);
        }
    }

    private static List<Path> folders(Path decks) throws IOException {
        try (var folders = Files.list(decks)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    Library open() throws IOException {
        Files.createDirectories(home);
        return Library.open(folder(), Library.Access.WRITE,
                new Library.Surroundings(clock(), () -> ZONE, deviceFolder()));
    }
}
