package dev.recto.desktop.study;

import dev.recto.memory.MemoryState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// How long until a card comes again, as short as a button needs.
final class IntervalWords {
    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAYS_IN_DAYS = 60;

    private IntervalWords() {}

    static String until(MemoryState.Studied state, Instant now) {
        return state.scheduledDays() > 0
                ? days(state.scheduledDays())
                : shorterThanADay(Duration.between(now, state.due()));
    }

    private static String shorterThanADay(Duration time) {
        var minutes = Math.max(1, Math.round(time.toMillis() / 60_000.0));
        return minutes < MINUTES_PER_HOUR ? minutes + " min" : oneDecimal(minutes / (double) MINUTES_PER_HOUR) + " h";
    }

    private static String days(int days) {
        if (days == 1) {
            return "1 day";
        }
        if (days < DAYS_IN_DAYS) {
            return days + " days";
        }
        return days < DAYS_PER_YEAR
                ? oneDecimal(days / DAYS_PER_MONTH) + " months"
                : plural(oneDecimal(days / DAYS_PER_YEAR), "year");
    }

    private static String plural(String number, String unit) {
        return number + " " + unit + (number.equals("1") ? "" : "s");
    }

    /// "1.5", but "2" rather than "2.0".
    private static String oneDecimal(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
