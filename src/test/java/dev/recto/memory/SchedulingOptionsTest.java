package dev.recto.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulingOptionsTest {
    private static final List<Duration> NONE = List.of();

    @Test
    void whatIsOutOfRangeIsRefusedInWords() {
        assertRefused("the desired retention is 1.0, not within 0.7 to 0.99", 1, NONE, NONE, 365);
        assertRefused("the desired retention is NaN, not within 0.7 to 0.99", Double.NaN, NONE, NONE, 365);
        assertRefused("the maximum interval is 0 days, not within 1 to 36500", 0.9, NONE, NONE, 0);
        assertRefused("the maximum interval is 36501 days, not within 1 to 36500", 0.9, NONE, NONE, 36501);
        assertRefused("a learning step is PT0S, not whole seconds within 1 second to 36500 days",
                0.9, List.of(Duration.ZERO), NONE, 365);
        assertRefused("a relearning step is PT-1M, not whole seconds within 1 second to 36500 days",
                0.9, NONE, List.of(Duration.ofMinutes(-1)), 365);
    }

    @Test
    void theEndsOfTheRangesAreAllowed() {
        var step = List.of(Duration.ofSeconds(1), Duration.ofDays(36500));
        assertEquals(0.7, options(0.7, step, step, 1).desiredRetention());
        assertEquals(0.99, options(0.99, NONE, NONE, 36500).desiredRetention());
    }

    private static void assertRefused(
            String message, double retention, List<Duration> learning, List<Duration> relearning, int maximum) {
        assertEquals(message, assertThrows(IllegalArgumentException.class,
                () -> options(retention, learning, relearning, maximum)).getMessage());
    }

    private static SchedulingOptions options(
            double retention, List<Duration> learning, List<Duration> relearning, int maximum) {
        return new SchedulingOptions(
                SchedulingOptions.DEFAULT.weights(), retention, learning, relearning, maximum, true, true);
    }
}
