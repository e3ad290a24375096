package dev.recto.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When one day of study ends and the next begins.
///
/// @param zone of the user
/// @param hour local hour at which the day ends, 0..23
public record DayBoundary(ZoneId zone, int hour) {
    /// The day of study that `time` belongs to.
    public LocalDate dayOf(Instant time) {
        return time.atZone(zone).toLocalDateTime().minusHours(hour).toLocalDate();
    }

    /// The first moment of `day`.
    public Instant startOf(LocalDate day) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
