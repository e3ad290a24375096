package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.journal.JournalLine;
import dev.recto.memory.MemoryState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// Notices that the clock stood later when something was recorded than it stands now: one of the two is wrong.
final class ClockAhead {
    /// Two devices' clocks may differ by minutes, and a person may set one back an hour; that changes no day.
    private static final Duration TOLERATED = Duration.ofDays(1);

    private ClockAhead() {}

    /// One problem for each device whose last record is from the future. After its next record with a clock set right
    /// there is none.
    static List<Problem> in(List<JournalLine> lines, Instant now) {
        var last = new TreeMap<String, JournalLine>();
        var later = BinaryOperator.maxBy(Comparator.comparingLong((JournalLine line) -> line.id().seq()));
        lines.forEach(line -> last.merge(line.id().device(), line, later));
        return last.values().stream().filter(line -> line.time().isAfter(now.plus(TOLERATED)))
                .map(line -> problem(line, now)).toList();
    }

    /// Whether the last answer to one of the cards is from the future.
    static boolean of(List<LibraryCard> cards, Instant now) {
        var latest = now.plus(TOLERATED);
        return cards.stream().anyMatch(card -> card.memory() instanceof MemoryState.Studied studied
                && studied.lastReview().isAfter(latest));
    }

    private static Problem problem(JournalLine line, Instant now) {
        return Problem.of("journal of device " + line.id().device(),
                "its last record is from " + day(line.time(), line.offset()) + ", and the clock of this machine says "
                        + day(now, line.offset()),
                "If the clock is right now, go on: cards that were answered under a later date are asked today. "
                        + "If it is wrong, set it right before you study.");
    }

    private static String day(Instant time, ZoneOffset offset) {
        return time.atOffset(offset).toLocalDate().toString();
    }
}
