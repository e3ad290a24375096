package dev.recto.library;

import dev.recto.journal.JournalLine;
import dev.recto.journal.LineId;
import java.time.Instant;
import java.time.ZoneOffset;

/// A line of the journal, understood.
record Told<E extends Entry>(LineId id, JournalLine.Order order, Instant time, ZoneOffset offset, E entry)
        implements Comparable<Told<?>> {
    static Told<Entry> of(JournalLine line) {
        return new Told<>(line.id(), line.order(), line.time(), line.offset(),
                EntryFormat.read(line.type(), line.members()));
    }

    <T extends Entry> Told<T> as(T narrowed) {
        return new Told<>(id, order, time, offset, narrowed);
    }

    @Override
    public int compareTo(Told<?> other) {
        return order.compareTo(other.order);
    }
}
