package dev.recto.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When one day of study ends and the next begins.
///
/// Where clocks are set forward over the boundary the day begins with the first moment after the gap; where they are
/// set back over it, it begins the first time that the hour is reached. Days never go backwards within one zone.
///
/// @param zone of the user
/// @param hour local hour at which the day ends, 0..23
public record DayBoundary(ZoneId zone, int hour) {
    /// @throws IllegalArgumentException if `hour` is not an hour
    public DayBoundary {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("a day ends at an hour of 0 to 23, not at " + hour);
        }
    }

    /// The day of study that `time` belongs to.
    public LocalDate dayOf(Instant time) {
        var day = time.atZone(zone).toLocalDate().plusDays(1);
        while (startOf(day).isAfter(time)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /// The first moment of `day`.
    public Instant startOf(LocalDate day) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
