package dev.recto.desktop.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.memory.MemoryState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, PT0S, 1 min", "0, PT1M, 1 min", "0, PT10M, 10 min", "0, PT1H, 1 h", "0, PT90M, 1.5 h", "0, PT12H, 12 h",
        "1, PT24H, 1 day", "2, PT48H, 2 days", "24, PT0S, 24 days", "59, PT0S, 59 days", "61, PT0S, 2 months",
        "76, PT0S, 2.5 months", "366, PT0S, 1 year", "548, PT0S, 1.5 years", "36500, PT0S, 99.9 years",
    })
    void saysHowLongInTheLargestFittingUnit(int days, Duration time, String words) {
        var state = new MemoryState.Studied(
                MemoryState.Phase.REVIEW, 0, 1, 5, days, NOW.plus(time), NOW, LocalDate.of(2026, 11, 20), 1, 0);
        assertEquals(words, IntervalWords.until(state, NOW));
    }
}
