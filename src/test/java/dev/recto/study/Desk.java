package dev.recto.study;

import dev.recto.library.Library;
import dev.recto.library.Library.Access;
import dev.recto.library.LibraryCard;
import dev.recto.library.LibraryOptions;
import dev.recto.library.Progress;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.memory.Rating;
import dev.recto.memory.SchedulingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A library with numbered cards, on a desk with a clock that is moved by hand.
///
/// Days end at 4:00, intervals are not fuzzed.
final class Desk implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Path folder;
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Instant now;
    private Library library;

    Desk(Path folder, String time, int newPerDay) throws IOException {
        this.folder = folder;
        this.now = instant(time);
        this.library = open();
        var usual = SchedulingOptions.DEFAULT;
        library.setOptions(new LibraryOptions(
                new SchedulingOptions(usual.weights(), usual.desiredRetention(), usual.learningSteps(),
                        usual.relearningSteps(), usual.maximumInterval(), usual.shortTerm(), false),
                newPerDay, 4));
    }

    /// Takes in a document about `topic` with the questions `first` to `last`.
    Desk with(String topic, int first, int last) throws IOException {
        var questions = IntStream.rangeClosed(first, last)
                .mapToObj(number -> "### Q%d) What is number %d good for?%n%nFor answer %d.%n%n".formatted(
                        number, number, number))
                .collect(Collectors.joining());
        var file = Files.createDirectories(folder.resolve("found")).resolve(topic + ".md");
        Files.writeString(file, "# " + topic + "\n\n" + questions);
        library.imports().take(library.imports().plan(List.of(file), List.of(), Progress.NONE), Progress.NONE);
        return this;
    }

    private Library open() throws IOException {
        return Library.open(folder.resolve("library"), Access.WRITE,
                new Library.Surroundings(() -> now, () -> zone, folder.resolve("device")));
    }

    /// As if the program were ended and started again.
    void restart() throws IOException {
        library.close();
        library = open();
    }

    /// As if the disk were taken away; [#plugIn] brings it back.
    void unplug() throws IOException {
        var journal = folder.resolve("library/.recto/journal");
        Files.move(journal, folder.resolve("unplugged"));
        Files.writeString(journal, "no folder, so nothing can be written in it");
    }

    void plugIn() throws IOException {
        var journal = folder.resolve("library/.recto/journal");
        Files.delete(journal);
        Files.move(folder.resolve("unplugged"), journal);
    }

    Library library() {
        return library;
    }

    Session session(String... deck) {
        return new Session(library, List.of(deck));
    }

    void at(String time) {
        now = instant(time);
    }

    void later(String duration) {
        now = now.plus(Duration.parse("PT" + duration));
    }

    void travelTo(String newZone) {
        zone = ZoneId.of(newZone);
    }

    /// Answers everything good, ten seconds a card, until nothing is left for now.
    ///
    /// @return what was asked: `n1` card 1 as a new one, `l1` in a step, `r1` in review
    String studyAllGood(Session session) throws IOException {
        var asked = new StringBuilder();
        for (var prompt = session.current(); prompt.isPresent(); prompt = session.current()) {
            asked.append(name(prompt.get().card())).append(' ');
            answer(session, Rating.GOOD);
        }
        return asked.toString().strip();
    }

    /// Answers the current card after ten seconds.
    void answer(Session session, Rating rating) throws IOException {
        later("10S");
        session.answer(rating, Duration.ofSeconds(10));
    }

    static String shown(Session session) {
        return session.current().map(prompt -> name(prompt.card())).orElse("nothing");
    }

    static String queue(Session session) {
        return session.queue().stream().map(Desk::name).collect(Collectors.joining(" "));
    }

    /// `n1`, `l1`, `r1`: the number in the question and where the card stands.
    static String name(LibraryCard card) {
        var number = NUMBER.matcher(card.card().face().question().text());
        if (!number.find()) {
            throw new AssertionError(card + " has no number");
        }
        return switch (card.memory()) {
            case New _ -> "n";
            case Studied studied -> studied.phase() == Phase.REVIEW ? "r" : "l";
        } + number.group();
    }

    Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(zone).toInstant();
    }

    @Override
    public void close() throws IOException {
        library.close();
    }
}
