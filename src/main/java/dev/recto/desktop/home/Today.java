package dev.recto.desktop.home;

import dev.recto.card.Problem;
import dev.recto.desktop.part.Words;
import dev.recto.library.Library;
import dev.recto.library.Library.Access;
import dev.recto.library.LibraryCard;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.study.DeckCounts;
import dev.recto.study.Session;
import dev.recto.study.Session.Counts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What there is to do today, as home says it. A value, gathered off the JavaFX thread.
///
/// @param waiting now, over all decks
/// @param done cards answered today
/// @param cards in the library
/// @param beyondLimit new cards that today's limit keeps back
/// @param coming when cards come again; empty if none ever does
public record Today(
        LocalDate date,
        Access access,
        Counts waiting,
        int done,
        int cards,
        int beyondLimit,
        Optional<Coming> coming,
        Pace pace,
        List<DeckCounts> decks,
        List<Problem> problems) {
    public Today {
        decks = List.copyOf(decks);
        problems = List.copyOf(problems);
    }

    /// How many new cards are offered beyond the limit, if there are as many.
    private static final int MORE = 10;

    public static Today of(Library library) {
        var day = library.day();
        var today = day.dayOf(library.now());
        var cards = library.cards();
        var waiting = new Session(library, List.of()).current()
                .map(Session.Prompt::counts).orElse(new Counts(0, 0, 0));
        var unseen = (int) cards.stream().filter(card -> card.memory() instanceof New).count();
        var steps = library.options().scheduling().learningSteps().size();
        return new Today(
                today, library.access(), waiting, answeredOn(today, cards), cards.size(),
                Math.max(0, unseen - waiting.unseen()),
                coming(cards, unseen, library.options().newPerDay(), library.now(), day),
                new Pace(library.usualAnswer().orElse(Pace.UNTIL_KNOWN), Math.max(1, steps)),
                DeckCounts.of(library), library.problems());
    }

    /// "24 minutes today".
    String figure() {
        return Words.capital(Words.minutes(minutes())) + " today";
    }

    Duration minutes() {
        return pace.unseen(waiting.unseen()).plus(pace.seen(waiting.learning())).plus(pace.seen(waiting.due()));
    }

    /// Whether no answer can be kept, so that cards are only looked at, due or not.
    boolean onlyLooks() {
        return access == Access.READ_ONLY;
    }

    /// "The next 4 cards come at 18:20."
    String next() {
        return coming.map(when -> when.sentence(date)).orElse(
                cards == 0 ? "" : "No card is scheduled.");
    }

    /// How many more new cards are offered once nothing waits.
    int more() {
        return Math.min(MORE, beyondLimit);
    }

    /// The part of today's pile that is done, 0..1.
    double doneShare() {
        var pile = done + waiting.total();
        return pile == 0 ? 0 : (double) done / pile;
    }

    private static int answeredOn(LocalDate today, List<LibraryCard> cards) {
        return (int) cards.stream()
                .filter(card -> card.memory() instanceof Studied studied && studied.lastDay().equals(today))
                .count();
    }

    /// The earliest return of cards that are not asked now. Those in steps come at their minute, the others with their
    /// day, and new cards with tomorrow's limit.
    static Optional<Coming> coming(List<LibraryCard> cards, int unseen, int newPerDay, Instant now, DayBoundary day) {
        var today = day.dayOf(now);
        var minutes = new TreeMap<Instant, Integer>();
        var days = new TreeMap<LocalDate, Integer>();
        for (var card : cards) {
            if (!(card.memory() instanceof Studied studied)) {
                continue;
            }
            if (studied.scheduledDays() == 0 && studied.due().isAfter(now) && day.dayOf(studied.due()).equals(today)) {
                minutes.merge(studied.due().truncatedTo(ChronoUnit.MINUTES), 1, Integer::sum);
            } else if (studied.scheduledDays() == 0 && day.dayOf(studied.due()).isAfter(today)) {
                days.merge(day.dayOf(studied.due()), 1, Integer::sum);
            } else if (studied.scheduledDays() > 0 && studied.dueDay().isAfter(today)) {
                days.merge(studied.dueDay(), 1, Integer::sum);
            }
        }
        if (!minutes.isEmpty()) {
            var first = minutes.firstEntry();
            return Optional.of(new Coming.At(first.getKey().atZone(day.zone()).toLocalTime(), first.getValue()));
        }
        if (Math.min(unseen, newPerDay) > 0) {
            days.merge(today.plusDays(1), Math.min(unseen, newPerDay), Integer::sum);
        }
        return Optional.ofNullable(days.firstEntry())
                .map(first -> new Coming.On(first.getKey(), first.getValue()));
    }
}
