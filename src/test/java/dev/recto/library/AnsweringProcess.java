package dev.recto.library;

import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// A process of its own that answers until it is killed. Each answer is printed when it is acknowledged.
public final class AnsweringProcess {
    private AnsweringProcess() {}

    public static void main(String[] arguments) throws IOException {
        var surroundings = new Library.Surroundings(InstantSource.system(), () -> ZoneOffset.UTC,
                Path.of(arguments[1]));
        var library = Library.open(Path.of(arguments[0]), Library.Access.WRITE, surroundings);
        System.out.println(library.access());
        for (var i = 0; library.access() == Library.Access.WRITE; i++) {
            var card = library.cards().get(i % library.cards().size());
            var answered = library.answer(card.id(), Rating.values()[i % 4], Duration.ofSeconds(1));
            System.out.println(answered.id() + " " + History.reps(answered.memory()));
        }
    }
}
