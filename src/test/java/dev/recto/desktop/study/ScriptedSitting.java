package dev.recto.desktop.study;

import dev.recto.card.CardId;
import dev.recto.library.LibraryCard;
import dev.recto.library.Undone;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import dev.recto.memory.Scheduler;
import dev.recto.study.Session;
import dev.recto.study.Summary;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks each card once, on a disk that can be told to fail.
final class ScriptedSitting implements Sitting {
    static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    final List<String> answered = new ArrayList<>();
    final List<Duration> took = new ArrayList<>();
    Optional<IOException> disk = Optional.empty();
    int ended;
    Instant now = START;

    private final List<LibraryCard> cards;
    private String kept = "";

    ScriptedSitting(String... questions) {
        cards = List.of(questions).stream()
                .map(question -> new LibraryCard(Cards.explanation(question), MemoryState.NEW, 0))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Optional<Session.Prompt> current() {
        return queue().stream().findFirst().map(card -> new Session.Prompt(
                card, new Scheduler.NextStates(state(0), state(2), state(9), state(24)),
                new Session.Counts(queue().size(), 0, 0)));
    }

    @Override
    public void answer(Rating rating, Duration time) throws IOException {
        kept = queue().getFirst().card().face().question().text() + " " + rating.label();
        took.add(time);
        retry();
    }

    @Override
    public void retry() throws IOException {
        if (disk.isPresent()) {
            throw disk.get();
        }
        answered.add(kept);
    }

    @Override
    public Optional<Undone> undo() {
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        var last = answered.removeLast().split(" ");
        var rating = last[1].substring(0, 1).toUpperCase() + last[1].substring(1);
        return Optional.of(new Undone(rating + " on “" + last[0] + "”", Optional.empty()));
    }

    @Override
    public List<LibraryCard> queue() {
        return cards.subList(answered.size(), cards.size());
    }

    @Override
    public List<LibraryCard> cards(List<CardId> ids) {
        return cards.stream().filter(card -> ids.contains(card.id())).toList();
    }

    @Override
    public int forgotten(CardId id) {
        return 0;
    }

    @Override
    public Summary summary() {
        return new Summary(answered.size(), List.of(0, 0, 0, 0), Duration.ZERO, List.of(), List.of(), 0);
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    @Override
    public void end() {
        ended++;
    }

    private static MemoryState.Studied state(int days) {
        return new MemoryState.Studied(
                days == 0 ? MemoryState.Phase.LEARNING : MemoryState.Phase.REVIEW, 0, 1, 5, days,
                START.plus(Duration.ofMinutes(10)), START, LocalDate.of(2026, 11, 20), 1, 0);
    }
}
