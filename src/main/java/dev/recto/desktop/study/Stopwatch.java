package dev.recto.desktop.study;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How long a card has lain on the screen.
final class Stopwatch {
    /// A card that lies open over lunch was not studied over lunch.
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Instant start;

    Stopwatch(InstantSource clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /// Never negative, whatever is done to the clock meanwhile; at most [#LONGEST].
    Duration elapsed() {
        var time = Duration.between(start, clock.instant());
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
