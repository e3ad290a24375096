package dev.recto.desktop.part;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, times and dates in words.
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Words() {}

    /// "1 card", "4 cards", "1,240 cards".
    ///
    /// @param one the thing in the singular; its plural takes an s
    public static String count(long number, String one) {
        return "%,d %s".formatted(number, number == 1 ? one : one + "s");
    }

    /// "Friday 20 November".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "24 minutes", "1 hour 5 minutes", "less than a minute".
    public static String minutes(Duration time) {
        var minutes = rounded(time);
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return "less than a minute";
        }
        if (minutes < 60) {
            return count(minutes, "minute");
        }
        var hours = count(minutes / 60, "hour");
        return minutes % 60 == 0 ? hours : hours + " " + count(minutes % 60, "minute");
    }

    /// "8 min", "1 h 5 min", "under 1 min".
    public static String shortMinutes(Duration time) {
        var minutes = rounded(time);
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return "under 1 min";
        }
        return minutes < 60 ? minutes + " min"
                : minutes % 60 == 0 ? minutes / 60 + " h"
                : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /// The sentence with a capital letter.
    public static String capital(String sentence) {
        return sentence.isEmpty() ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static long rounded(Duration time) {
        return Math.round(time.toSeconds() / 60.0);
    }
}
