package dev.recto.terminal;

import dev.recto.markdown.Reading;
import dev.recto.memory.MemoryState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How times, counts and states are said.
final class Words {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final double DAYS_OF_MONTH = 30.4375;
    private static final double DAYS_OF_YEAR = 365.25;

    private Words() {}

    /// `1 card`, `3 cards`.
    static String count(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    /// `new`, `learning`, `review`, `relearning`.
    static String state(MemoryState memory) {
        return switch (memory) {
            case MemoryState.New _ -> "new";
            case MemoryState.Studied studied -> studied.phase().name().toLowerCase(Locale.ROOT);
        };
    }

    /// The time until a card comes back, in the unit a person would use: `10 min`, `9 days`, `2.5 months`.
    static String interval(Duration duration) {
        var minutes = Math.max(0, duration.toSeconds() / 60.0);
        if (minutes < 1) {
            return "< 1 min";
        }
        if (minutes < 60) {
            return Math.round(minutes) + " min";
        }
        if (minutes < 24 * 60) {
            return Math.round(minutes / 60) + " h";
        }
        var days = minutes / (24 * 60);
        if (days < DAYS_OF_MONTH) {
            return count((int) Math.round(days), "day");
        }
        return days < DAYS_OF_YEAR ? tenths(days / DAYS_OF_MONTH, "month") : tenths(days / DAYS_OF_YEAR, "year");
    }

    private static String tenths(double number, String unit) {
        var rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? count((int) rounded, unit) : String.format(Locale.ROOT, "%.1f %ss", rounded, unit);
    }

    /// The interval that an answer leads to.
    static String interval(MemoryState.Studied state) {
        return interval(state.scheduledDays() > 0
                ? Duration.ofDays(state.scheduledDays()) : Duration.between(state.lastReview(), state.due()));
    }

    /// `at 18:20` today, `tomorrow`, `on 2026-12-01`.
    static String when(Instant time, Instant now, ZoneId zone) {
        LocalDate day = time.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return "at " + CLOCK.format(time.atZone(zone));
        }
        return day.equals(today.plusDays(1)) ? "tomorrow" : "on " + day;
    }

    /// `18:20` today, else `2026-12-01`.
    static String shortly(Instant time, Instant now, ZoneId zone) {
        var day = time.atZone(zone).toLocalDate();
        return day.equals(now.atZone(zone).toLocalDate()) ? CLOCK.format(time.atZone(zone)) : day.toString();
    }

    static String dayAndClock(Instant time, ZoneId zone) {
        return DAY_AND_CLOCK.format(time.atZone(zone));
    }

    /// `2 min 5 s`.
    static String clock(Duration duration) {
        var minutes = duration.toMinutes();
        return minutes == 0 ? duration.toSeconds() + " s"
                : minutes < 60 ? minutes + " min " + duration.toSecondsPart() + " s"
                : duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }

    /// `  left out, lines 3-9: table of contents (why)`.
    static String leftOut(Reading.LeftOut left) {
        var place = left.line() == left.endLine() ? "line " + left.line() : "lines " + left.line() + "-"
                + left.endLine();
        return "  left out, " + place + ": " + left.what() + (left.why().isEmpty() ? "" : " (" + left.why() + ")");
    }

    static String deck(List<String> path) {
        return String.join("::", path);
    }
}
