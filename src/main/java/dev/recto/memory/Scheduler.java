package dev.recto.memory;

import dev.recto.memory.MemoryState.New;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// When a card is asked again: the memory model of [Fsrs], the steps, and the limits. Immutable, thread-safe.
///
/// A new card passes the learning steps, a forgotten one the relearning steps; then intervals follow the stability.
/// All four outcomes of an answer are computed at once, so that buttons can show them and answering only picks one.
public final class Scheduler {
    private static final Duration DAY = Duration.ofDays(1);

    private final SchedulingOptions options;
    private final Fsrs fsrs;
    private final double intervalModifier;

    public Scheduler(SchedulingOptions options) {
        this.options = options;
        this.fsrs = new Fsrs(options.effectiveWeights(), options.shortTerm());
        this.intervalModifier = fsrs.intervalModifier(options.desiredRetention());
    }

    /// All four states that an answer can lead to.
    ///
    /// @param state before the answer
    /// @param time of the answer
    /// @param day of study of the answer
    /// @param fuzzSeed from card and repetition, see [#fuzzSeed]
    public NextStates next(MemoryState state, Instant time, LocalDate day, long fuzzSeed) {
        var answer = new Answer(state, time, day, elapsedDays(state, day), Fuzz.fraction(fuzzSeed));
        if (!options.shortTerm()) {
            return withoutSteps(answer);
        }
        if (!(state instanceof Studied s)) {
            return throughSteps(answer, Phase.LEARNING, 0, options.learningSteps());
        }
        return switch (s.phase()) {
            case LEARNING -> throughSteps(answer, Phase.LEARNING, s.step(), options.learningSteps());
            case RELEARNING -> throughSteps(answer, Phase.RELEARNING, s.step(), options.relearningSteps());
            case REVIEW -> inReview(answer, s.step());
        };
    }

    /// The probability that a studied card is recalled on `day`, 0..1.
    public double retrievability(Studied state, LocalDate day) {
        return fsrs.retrievability(elapsedDays(state, day), state.stability());
    }

    /// The same for the same card and repetition on every device.
    ///
    /// @param reps answers so far
    public static long fuzzSeed(String cardId, int reps) {
        return Fuzz.seed(cardId, reps);
    }

    /// The state after each rating.
    public record NextStates(Studied again, Studied hard, Studied good, Studied easy) {
        public Studied after(Rating rating) {
            return switch (rating) {
                case AGAIN -> again;
                case HARD -> hard;
                case GOOD -> good;
                case EASY -> easy;
            };
        }
    }

    /// "Again -> first step; Hard -> mean of the first two steps (1.5 x the step if there is one), step kept;
    /// Good -> next step, or graduate; Easy -> graduate; no steps -> graduate."
    private NextStates throughSteps(Answer answer, Phase phase, int step, List<Duration> steps) {
        if (steps.isEmpty()) {
            return new NextStates(
                    graduated(answer, Rating.AGAIN), graduated(answer, Rating.HARD),
                    graduated(answer, Rating.GOOD), graduated(answer, Rating.EASY));
        }
        return new NextStates(
                inStep(answer, Rating.AGAIN, phase, 0, steps.getFirst()),
                inStep(answer, Rating.HARD, phase, step, hardStep(steps)),
                step + 1 < steps.size()
                        ? inStep(answer, Rating.GOOD, phase, step + 1, steps.get(step + 1))
                        : graduated(answer, Rating.GOOD),
                graduated(answer, Rating.EASY));
    }

    /// "On Review: h = min(h,g), g = max(g,h+1), e = max(e,g+1), all of it capped at the maximum interval."
    ///
    /// "A Review card that came through a day-long step keeps its step number; Again looks up the relearning step of
    /// that number and graduates if there is none."
    private NextStates inReview(Answer answer, int step) {
        var steps = options.relearningSteps();
        var again = step < steps.size()
                ? inStep(answer, Rating.AGAIN, Phase.RELEARNING, 0, steps.get(step))
                : graduated(answer, Rating.AGAIN);
        var hard = memoryAfter(answer, Rating.HARD);
        var good = memoryAfter(answer, Rating.GOOD);
        var easy = memoryAfter(answer, Rating.EASY);
        int g = interval(answer, good);
        int h = Math.min(interval(answer, hard), g);
        g = Math.max(g, h + 1);
        int e = Math.max(interval(answer, easy), g + 1);
        return new NextStates(
                again,
                inDays(answer, Rating.HARD, hard, h),
                inDays(answer, Rating.GOOD, good, g),
                inDays(answer, Rating.EASY, easy, e));
    }

    /// "Short-term off: steps are ignored, every rating gives Review; a = min(a,h), h = max(h,a+1), g = max(g,h+1),
    /// e = max(e,g+1)."
    private NextStates withoutSteps(Answer answer) {
        var again = memoryAfter(answer, Rating.AGAIN);
        var hard = memoryAfter(answer, Rating.HARD);
        var good = memoryAfter(answer, Rating.GOOD);
        var easy = memoryAfter(answer, Rating.EASY);
        int h = interval(answer, hard);
        int a = Math.min(interval(answer, again), h);
        h = Math.max(h, a + 1);
        int g = Math.max(interval(answer, good), h + 1);
        int e = Math.max(interval(answer, easy), g + 1);
        return new NextStates(
                inDays(answer, Rating.AGAIN, again, a),
                inDays(answer, Rating.HARD, hard, h),
                inDays(answer, Rating.GOOD, good, g),
                inDays(answer, Rating.EASY, easy, e));
    }

    /// "Hard's mean and 1.5x are rounded half up to whole minutes."
    private static Duration hardStep(List<Duration> steps) {
        double seconds = steps.size() == 1
                ? steps.getFirst().toSeconds() * 1.5
                : (steps.get(0).toSeconds() + steps.get(1).toSeconds()) / 2.0;
        return Duration.ofMinutes(Math.max(1, Math.round(seconds / 60)));
    }

    /// "A step of a day or more makes it a Review card."
    private Studied inStep(Answer answer, Rating rating, Phase phase, int step, Duration length) {
        var memory = memoryAfter(answer, rating);
        if (length.compareTo(DAY) < 0) {
            return studied(answer, rating, memory, phase, step, 0, length);
        }
        var wait = length.toDays() <= options.maximumInterval() ? length : Duration.ofDays(options.maximumInterval());
        return studied(answer, rating, memory, Phase.REVIEW, step, (int) wait.toDays(), wait);
    }

    private Studied graduated(Answer answer, Rating rating) {
        var memory = memoryAfter(answer, rating);
        return inDays(answer, rating, memory, interval(answer, memory));
    }

    private Studied inDays(Answer answer, Rating rating, Memory memory, int days) {
        int capped = Math.min(days, options.maximumInterval());
        return studied(answer, rating, memory, Phase.REVIEW, 0, capped, Duration.ofDays(capped));
    }

    private static Studied studied(
            Answer answer, Rating rating, Memory memory, Phase phase, int step, int scheduledDays, Duration wait) {
        int reps = 1;
        int lapses = 0;
        if (answer.before instanceof Studied before) {
            reps = before.reps() + 1;
            lapses = before.lapses() + (rating == Rating.AGAIN && before.phase() == Phase.REVIEW ? 1 : 0);
        }
        return new Studied(phase, step, memory.stability, memory.difficulty, scheduledDays,
                answer.time.plus(wait), answer.time, answer.day, reps, lapses);
    }

    private Memory memoryAfter(Answer answer, Rating rating) {
        return answer.before instanceof Studied s
                ? new Memory(
                        fsrs.nextStability(s.stability(), s.difficulty(), answer.elapsed, rating),
                        fsrs.nextDifficulty(s.difficulty(), rating))
                : new Memory(fsrs.firstStability(rating), fsrs.firstDifficulty(rating));
    }

    /// `days = clamp(round_half_up(I), 1, maxInterval)`, then fuzz.
    private int interval(Answer answer, Memory memory) {
        long rounded = Math.round(memory.stability * intervalModifier);
        int days = Math.clamp(rounded, 1, options.maximumInterval());
        if (!options.fuzz() || days < Fuzz.LEAST_INTERVAL) {
            return days;
        }
        return Fuzz.range(days, answer.elapsed, options.maximumInterval()).at(answer.fuzz);
    }

    /// Whole days since the last answer; never below 0, whatever was done to clock and zone.
    private static int elapsedDays(MemoryState state, LocalDate day) {
        return state instanceof Studied s
                ? Math.clamp(ChronoUnit.DAYS.between(s.lastDay(), day), 0, Integer.MAX_VALUE) : 0;
    }

    /// @param elapsed days since the last answer
    /// @param fuzz 0 to less than 1
    private record Answer(MemoryState before, Instant time, LocalDate day, int elapsed, double fuzz) {}

    private record Memory(double stability, double difficulty) {}
}
