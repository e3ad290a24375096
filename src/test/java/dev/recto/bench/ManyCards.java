package dev.recto.bench;

import dev.recto.library.Library;
import dev.recto.library.LibraryOptions;
import dev.recto.library.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A user's folders in a temporary place: a library of the sample decks, taken in as often as it needs to have so many
/// cards, all of them new and all of them asked today.
final class ManyCards implements AutoCloseable {
    private static final Path DECKS = Path.of("decks");

    private final Path home;

    /// @param least number of cards
    ManyCards(int least) throws IOException {
        home = Files.createTempDirectory("recto-benchmark");
        try (var library = Library.open(folder(), Library.Access.WRITE,
                new Library.Surroundings(InstantSource.system(), ZoneId::systemDefault, deviceFolder()))) {
            library.setOptions(new LibraryOptions(
                    library.options().scheduling(), LibraryOptions.MOST_NEW, library.options().dayEndsAt()));
            var copies = new ArrayList<Path>();
            for (int cards = 0; cards < least; cards += cardsIn(library, copies.getFirst())) {
                copies.add(copyOfDecks(copies.size() + 1));
            }
            library.imports().take(library.imports().plan(copies, List.of(), Progress.NONE), Progress.NONE);
        }
    }

    private static int cardsIn(Library library, Path copy) throws IOException {
        var cards = library.imports().plan(List.of(copy), List.of(), Progress.NONE).documents().stream()
                .mapToInt(document -> document.cards().size()).sum();
        if (cards == 0) {
            throw new IllegalStateException("no cards were found in " + DECKS.toAbsolutePath());
        }
        return cards;
    }

    Path folder() {
        return home.resolve("Recto");
    }

    /// For this device's own notes.
    Path deviceFolder() {
        return home.resolve("device");
    }

    /// The decks once more. So that it is not taken for what is there already, each document says which copy it is.
    private Path copyOfDecks(int number) throws IOException {
        var target = home.resolve("decks " + number);
        try (var files = Files.walk(DECKS)) {
            for (var file : files.toList()) {
                var copy = target.resolve(DECKS.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (file.toString().endsWith(".md")) {
                    Files.writeString(copy, Files.readString(file)
                            .replaceAll("(?m)([^|]\\w{4,})\\?$", "$1 (" + number + ")?"));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
