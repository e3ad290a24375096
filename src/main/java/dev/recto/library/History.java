package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.journal.LineId;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Scheduler;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// All answers to one card, and the memory they add up to.
final class History {
    private final CardId card;
    private final OrderedLines<Entry.Review> reviews = new OrderedLines<>();
    private MemoryState memory = MemoryState.NEW;
    private Optional<LocalDate> firstDay = Optional.empty();
    private boolean current = true;

    History(CardId card) {
        this.card = card;
    }

    void add(Told<? extends Entry.Review> review, OptionsTimeline options, Set<LineId> undone) {
        var isLast = reviews.insert(review);
        if (!isLast) {
            current = false;
        } else if (current && !undone.contains(review.id())) {
            replay(review, options);
        }
    }

    /// Takes in the answers to a card that turned out to be the same.
    void addAll(History other) {
        other.reviews.forEach(reviews::insert);
        current = false;
    }

    /// Says that undone lines, options or anything else before the last answer have changed.
    void outdate() {
        current = false;
    }

    MemoryState memory(OptionsTimeline options, Set<LineId> undone) {
        refresh(options, undone);
        return memory;
    }

    /// The day of the first answer that counts.
    Optional<LocalDate> firstDay(OptionsTimeline options, Set<LineId> undone) {
        refresh(options, undone);
        return firstDay;
    }

    private void refresh(OptionsTimeline options, Set<LineId> undone) {
        if (current) {
            return;
        }
        memory = MemoryState.NEW;
        firstDay = Optional.empty();
        for (var review : reviews) {
            if (!undone.contains(review.id())) {
                replay(review, options);
            }
        }
        current = true;
    }

    private void replay(Told<? extends Entry.Review> review, OptionsTimeline options) {
        var day = options.dayOf(review.order(), review.time(), review.offset());
        memory = options.schedulerAt(review.order())
                .next(memory, review.time(), day, Scheduler.fuzzSeed(card.value(), reps(memory)))
                .after(review.entry().rating());
        if (firstDay.isEmpty()) {
            firstDay = Optional.of(day);
        }
    }

    static int reps(MemoryState memory) {
        return memory instanceof MemoryState.Studied studied ? studied.reps() : 0;
    }
}
