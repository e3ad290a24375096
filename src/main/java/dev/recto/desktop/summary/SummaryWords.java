package dev.recto.desktop.summary;

import dev.recto.desktop.part.Words;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.Rating;
import dev.recto.study.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a sitting came to, in the words of the summary screen.
///
/// @param date "Friday 20 November"
/// @param headline "46 cards in 22 minutes"
/// @param recalled "You recalled 41 of 46. That is all for today."
/// @param grades how often each was given, again first
/// @param unseen "12 cards"; empty if none was new
/// @param tomorrow "39 cards"
/// @param pace "about 18 minutes"; empty if there is nothing tomorrow
public record SummaryWords(
        String date,
        String headline,
        String recalled,
        List<Grade> grades,
        Optional<String> unseen,
        String tomorrow,
        Optional<String> pace) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    public SummaryWords {
        grades = List.copyOf(grades);
    }

    public record Grade(Rating rating, int times) {}

    /// @param left cards of the sitting that were not asked
    /// @param nextDue when the next card comes, if it is known
    public static SummaryWords of(
            Summary summary, int left, Optional<Instant> nextDue, Instant now, DayBoundary day) {
        var forgotten = summary.ratings().get(Rating.AGAIN.ordinal());
        var answers = summary.answers();
        return new SummaryWords(
                Words.day(day.dayOf(now)),
                Words.count(answers, "card") + " in " + Words.minutes(summary.took()),
                "You recalled %d of %d. %s".formatted(answers - forgotten, answers, rest(left, nextDue, now, day)),
                Arrays.stream(Rating.values())
                        .map(rating -> new Grade(rating, summary.ratings().get(rating.ordinal())))
                        .toList(),
                Optional.of(summary.learned().size())
                        .filter(cards -> cards > 0)
                        .map(cards -> Words.count(cards, "card")),
                summary.dueTomorrow() == 0 ? "No cards" : Words.count(summary.dueTomorrow(), "card"),
                summary.dueTomorrow() == 0 || answers == 0 ? Optional.empty()
                        : Optional.of(about(pace(summary.took(), answers, summary.dueTomorrow()))));
    }

    private static String rest(int left, Optional<Instant> nextDue, Instant now, DayBoundary day) {
        if (left > 0) {
            return Words.count(left, "card") + (left == 1 ? " is" : " are") + " left for today.";
        }
        var today = day.dayOf(now);
        return nextDue.filter(due -> day.dayOf(due).equals(today))
                .map(due -> "More come at " + CLOCK.format(due.atZone(day.zone())) + ".")
                .orElse("That is all for today.");
    }

    private static String about(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0 ? Words.minutes(time) : "about " + Words.minutes(time);
    }

    private static Duration pace(Duration took, int answers, int cards) {
        return took.multipliedBy(cards).dividedBy(answers);
    }
}
