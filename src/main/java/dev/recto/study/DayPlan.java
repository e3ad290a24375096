package dev.recto.study;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/// What a day asks of each card: the one place that decides it, for sessions and for counts.
///
/// @param day of study
/// @param learningUntil cards in a step are asked if they are due by then
/// @param newCards that the day still lets through: the first ones of whatever is studied
record DayPlan(LocalDate day, Instant learningUntil, int newCards) {
    /// Cards in a step are asked this much too early when nothing else is left.
    static final Duration AHEAD = Duration.ofMinutes(20);

    /// What a day makes of a card.
    enum Standing { UNSEEN, LEARNING, DUE, LATER }

    /// From now to the day's end.
    static DayPlan today(Library library) {
        var now = library.now();
        int left = library.options().newPerDay() + library.moreToday() - library.newToday();
        return new DayPlan(library.day().dayOf(now), now.plus(AHEAD), Math.max(0, left));
    }

    /// The whole of the next day, if nothing more is done on this one.
    static DayPlan tomorrow(Library library) {
        var tomorrow = library.day().dayOf(library.now()).plusDays(1);
        var end = library.day().startOf(tomorrow.plusDays(1));
        return new DayPlan(tomorrow, end, library.options().newPerDay());
    }

    /// Tells `hearer` what the day makes of each card.
    ///
    /// @param cards what is studied, in the library's order: the limit of new cards is counted along them
    void sort(List<LibraryCard> cards, BiConsumer<LibraryCard, Standing> hearer) {
        int newLeft = newCards;
        for (var card : cards) {
            var standing = standing(card.memory());
            hearer.accept(card, standing == Standing.UNSEEN && newLeft-- <= 0 ? Standing.LATER : standing);
        }
    }

    /// Whether the clock was ahead when the card was answered and has been set right since. By its record the card
    /// would not come before that wrong date; nobody knows when it really was answered, and asking too early does no
    /// harm. A day's difference is no sign of it: a journey across time zones makes as much.
    private boolean isFromTheFuture(Studied studied) {
        return studied.lastDay().isAfter(day.plusDays(1));
    }

    /// What the day makes of a card with this memory, the limit of new cards left out of account.
    Standing standing(MemoryState memory) {
        return memory instanceof Studied studied ? standing(studied) : Standing.UNSEEN;
    }

    private Standing standing(Studied studied) {
        if (isFromTheFuture(studied)) {
            return Standing.DUE;
        }
        if (studied.phase() == Phase.REVIEW) {
            return studied.dueDay().isAfter(day) ? Standing.LATER : Standing.DUE;
        }
        return studied.due().isAfter(learningUntil) ? Standing.LATER : Standing.LEARNING;
    }
}
