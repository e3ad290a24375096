package dev.recto.desktop.part;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/// Numbers, times and dates in words.
public final class Words {
    private Words() {}

    /// "1 card", "4 cards", "1,240 cards".
    ///
    /// @param one the thing in the singular; its plural takes an s
    public static String count(long number, String one) {
        return number(number) + " " + (number == 1 ? one : one + "s");
    }

    /// "4", "1,240". By hand: what Java formats by begins by reading the customs of the country, 25 ms of a start.
    public static String number(long number) {
        var digits = new StringBuilder(Long.toString(number));
        for (var at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /// "Friday 20 November". Java's own names of days and months are looked up among those of all languages, which
    /// takes 20 ms of a start.
    public static String day(LocalDate day) {
        return named(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + named(day.getMonth());
    }

    private static String named(Enum<?> dayOrMonth) {
        return capital(dayOrMonth.name().toLowerCase(Locale.ROOT));
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
