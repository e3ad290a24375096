package dev.recto.desktop.summary;

import dev.recto.card.Card;
import dev.recto.card.Kind;
import dev.recto.library.LibraryCard;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a sitting came to, in the words of the summary screen.
///
/// @param date "Friday 20 November"
/// @param headline "46 cards in 22 minutes"
/// @param recalled "You recalled 41 of 46. That is all for today."
/// @param grades how often each was given, again first
/// @param learned "12 new cards are learned."; empty if none was new
/// @param tomorrow "39 cards"
/// @param pace "about 18 minutes"; empty if there is nothing tomorrow
/// @param again cards worth another look, at most three
public record SummaryWords(
        String date,
        String headline,
        String recalled,
        List<Grade> grades,
        Optional<String> learned,
        String tomorrow,
        Optional<String> pace,
        List<AnotherLook> again) {
    private static final int CARDS_TO_LOOK_AT = 3;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    public SummaryWords {
        grades = List.copyOf(grades);
        again = List.copyOf(again);
    }

    public record Grade(Rating rating, int times) {}

    /// @param question as plain text
    /// @param why "Again twice"
    public record AnotherLook(LibraryCard card, Kind kind, String question, String why) {}
}
