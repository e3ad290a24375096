package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final long MB = 1 << 20;

    private final FilledHeap heap = new FilledHeap();
    private long now;
    private final Tidying tidying = new Tidying(heap, () -> now);

    @Test
    void theFirstQuietMomentIsUsed() {
        after(Duration.ofMillis(900));
        assertFalse(tidying.isWorthIt());
        after(Duration.ofMillis(200));
        tidying.tidy();
        assertEquals(1, heap.collections);
    }

    @Test
    void nothingIsDoneWhileKeysArePressed() {
        tidyFirst();
        heap.held += 8 * MB;
        for (int key = 0; key < 20; key++) {
            after(Duration.ofMillis(800));
            tidying.touched();
            assertFalse(tidying.isWorthIt());
        }
        after(Duration.ofSeconds(1));
        assertTrue(tidying.isWorthIt());
    }

    @Test
    void aHeapThatHasHardlyGrownIsLeftAlone() {
        tidyFirst();
        heap.held += 7 * MB;
        after(Duration.ofMinutes(10));
        assertFalse(tidying.isWorthIt());
    }

    @Test
    void aHeapThatHasGrownByAnEighthWaitsForNoQuietMoment() {
        tidyFirst();
        tidying.touched();
        heap.held += 8 * MB;
        assertFalse(tidying.isWorthIt());
        heap.held += MB;
        assertTrue(tidying.isWorthIt());
    }

    @Test
    void aKeyPressedMeanwhilePutsItOff() {
        after(Duration.ofSeconds(2));
        assertTrue(tidying.isWorthIt());
        tidying.touched();
        tidying.tidy();
        assertEquals(0, heap.collections);
    }

    @Test
    void beforeTheFirstQuietMomentAStartIsNotHeldUp() {
        heap.held += 500 * MB;
        assertFalse(tidying.isWorthIt());
    }

    private void tidyFirst() {
        after(Duration.ofSeconds(1));
        tidying.tidy();
    }

    private void after(Duration passed) {
        now += passed.toNanos();
    }

    /// Collecting leaves 60 MB.
    private static final class FilledHeap implements Tidying.Heap {
        private long held = 100 * MB;
        private int collections;

        @Override
        public long held() {
            return held;
        }

        @Override
        public void collect() {
            collections++;
            held = 60 * MB;
        }
    }
}
