package dev.recto.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    @Test
    void stepsAreReadInEveryUnit() {
        assertEquals(
                Optional.of(List.of(
                        Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(4), Duration.ofDays(1))),
                Steps.parse(" 30s 10m, 4h  1d "));
    }

    @Test
    void noTextMeansNoSteps() {
        assertEquals(Optional.of(List.of()), Steps.parse(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "m", "0m", "-1m", "1.5h", "1 m", "10min", "1w", "99999999999d", "1m;2m", "١m"})
    void whatIsNoStepIsNotRead(String text) {
        assertEquals(Optional.empty(), Steps.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1m 10m", "30s 90m 4h 1d", "25h", "3d", ""})
    void whatIsPrintedIsReadAgain(String text) {
        assertEquals(text, Steps.print(Steps.parse(text).orElseThrow()));
    }
}
