package dev.recto.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FuzzTest {
    @Test
    void theSeedOfACardAndRepetitionIsTheSameOnEveryDevice() {
        assertEquals(-2248235240736130297L, Fuzz.seed("0123456789abcdef", 3));
        assertNotEquals(Fuzz.seed("0123456789abcdef", 3), Fuzz.seed("0123456789abcdef", 4));
        assertNotEquals(Fuzz.seed("0123456789abcdef", 3), Fuzz.seed("0123456789abcdee", 3));
    }

    @Test
    void neighbouringCardsAndRepetitionsSpreadEvenly() {
        var buckets = new int[10];
        var seeds = new HashSet<Long>();
        for (int card = 0; card < 1000; card++) {
            for (int reps = 0; reps < 100; reps++) {
                long seed = Fuzz.seed(String.format("%016x", card), reps);
                seeds.add(seed);
                buckets[(int) (Fuzz.fraction(seed) * 10)]++;
            }
        }
        assertEquals(100_000, seeds.size());
        for (int count : buckets) {
            assertTrue(Math.abs(count - 10_000) < 500, () -> count + " of 10000 expected"); // 5 standard deviations
        }
    }

    @Test
    void everyDayOfTheRangeIsChosenAndNoOther() {
        var range = new Fuzz.Range(5, 9);
        assertEquals(5, range.at(0));
        assertEquals(9, range.at(Math.nextDown(1.0)));
        assertEquals(7, range.at(0.5));
    }

    @Test
    void anIntervalThatGrowsStaysLongerThanTheDaysElapsed() {
        assertEquals(new Fuzz.Range(10, 12), Fuzz.range(10, 9, 36500));
        assertEquals(new Fuzz.Range(8, 12), Fuzz.range(10, 10, 36500));
    }

    @Test
    void theMaximumIsTheEndOfTheRange() {
        assertEquals(new Fuzz.Range(9, 11), Fuzz.range(11, 0, 11));
    }
}
