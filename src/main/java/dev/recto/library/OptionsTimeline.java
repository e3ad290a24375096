package dev.recto.library;

import dev.recto.journal.JournalLine.Order;
import dev.recto.journal.LineId;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which options were in force when.
final class OptionsTimeline {
    private final OrderedLines<Entry.Options> lines = new OrderedLines<>();
    private List<Period> periods = List.of(Period.FIRST);

    /// The options from `start` on, with what works by them.
    private record Period(Optional<Order> start, LibraryOptions options, Scheduler scheduler) {
        static final Period FIRST = new Period(Optional.empty(), LibraryOptions.DEFAULT,
                new Scheduler(LibraryOptions.DEFAULT.scheduling()));
    }

    void insert(Told<Entry.Options> line, Set<LineId> undone) {
        lines.insert(line);
        rebuild(undone);
    }

    /// To be called when what is undone has changed.
    void rebuild(Set<LineId> undone) {
        var rebuilt = new ArrayList<Period>();
        rebuilt.add(Period.FIRST);
        lines.stream().filter(line -> !undone.contains(line.id())).forEach(line -> {
            var options = line.entry().options();
            rebuilt.add(new Period(Optional.of(line.order()), options, new Scheduler(options.scheduling())));
        });
        periods = rebuilt;
    }

    LibraryOptions latest() {
        return periods.getLast().options();
    }

    Scheduler latestScheduler() {
        return periods.getLast().scheduler();
    }

    Scheduler schedulerAt(Order order) {
        return at(order).scheduler();
    }

    /// The day of study of something done then and there.
    LocalDate dayOf(Order order, Instant time, ZoneOffset offset) {
        return new DayBoundary(offset, at(order).options().dayEndsAt()).dayOf(time);
    }

    private Period at(Order order) {
        for (var i = periods.size() - 1; i > 0; i--) {
            var period = periods.get(i);
            if (period.start().orElseThrow().compareTo(order) <= 0) {
                return period;
            }
        }
        return periods.getFirst();
    }
}
