package dev.recto.desktop;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Gives memory back that is no longer used, while nobody waits for anything.
///
/// The collector by itself looks through what is old only when the heap has reached its limit. That is set for
/// documents of a hundred thousand cards, so a study would slowly take all of it. To look through everything stops the
/// window for some 50 ms: nothing while a card is read, too much when a key was just pressed.
final class Tidying {
    /// Somebody who has pressed nothing for so long is reading.
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final long WORTH_A_QUIET_MOMENT = 8L << 20;
    private static final long WORTH_ANY_MOMENT = 9L << 20;

    private final Heap heap;
    private final LongSupplier nanos;
    private volatile long touched;
    private long held;
    private boolean begun;

    /// The memory of this process that the collector looks after.
    interface Heap {
        /// Bytes that the system has given.
        long held();

        /// Looks through everything and gives back what is free.
        void collect();

        static Heap own() {
            return new Heap() {
                @Override
                public long held() {
                    return Runtime.getRuntime().totalMemory();
                }

                @Override
                public void collect() {
                    System.gc();
                }
            };
        }
    }

    /// @param nanos a clock that only runs forwards
    Tidying(Heap heap, LongSupplier nanos) {
        this.heap = heap;
        this.nanos = nanos;
        touched = nanos.getAsLong();
    }

    /// Looks again and again, as long as the process lives.
    ///
    /// @param window runs what it is given where the window can say whether it may be held up
    void begin(Consumer<Runnable> window) {
        Thread.ofPlatform().daemon().name("tidying").start(() -> {
            while (true) {
                try {
                    Thread.sleep(QUIET);
                } catch (InterruptedException e) {
                    return;
                }
                if (isWorthIt()) {
                    window.accept(this::tidy);
                }
            }
        });
    }

    /// The user has pressed something.
    void touched() {
        touched = nanos.getAsLong();
    }

    /// Whether it is time: at the first quiet moment, later when the heap has grown and it is quiet, and without
    /// waiting for that when it has grown by an eighth: somebody who answers hundreds of cards without a pause notices
    /// 50 ms once in some hundred and fifty.
    synchronized boolean isWorthIt() {
        var grown = heap.held() - held;
        var quiet = nanos.getAsLong() - touched >= QUIET.toNanos();
        return quiet && (!begun || grown >= WORTH_A_QUIET_MOMENT)
                || begun && grown >= Math.max(WORTH_ANY_MOMENT, held / 8);
    }

    /// Looks through everything if it is still time.
    synchronized void tidy() {
        if (isWorthIt()) {
            heap.collect();
            held = heap.held();
            begun = true;
        }
    }
}
