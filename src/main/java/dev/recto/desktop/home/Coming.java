package dev.recto.desktop.home;

import dev.recto.desktop.part.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// When cards come again, if none waits now.
sealed interface Coming {
    DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    /// "The next 4 cards come at 18:20."
    String sentence(LocalDate today);

    /// Cards in their learning steps come back within the day.
    record At(LocalTime time, int cards) implements Coming {
        @Override
        public String sentence(LocalDate today) {
            return Coming.the(cards) + " at " + CLOCK.format(time) + ".";
        }
    }

    record On(LocalDate day, int cards) implements Coming {
        @Override
        public String sentence(LocalDate today) {
            var when = day.equals(today.plusDays(1)) ? "tomorrow" : "on " + Words.day(day);
            return Coming.the(cards) + " " + when + ".";
        }
    }

    private static String the(int cards) {
        return cards == 1 ? "The next card comes" : "The next " + Words.count(cards, "card") + " come";
    }
}
