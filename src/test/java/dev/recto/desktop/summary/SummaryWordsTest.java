package dev.recto.desktop.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.CardId;
import dev.recto.memory.DayBoundary;
import dev.recto.study.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final DayBoundary DAY = new DayBoundary(ZoneId.of("Europe/Berlin"), 4);

    @Test
    void saysWhatWasDoneAndWhatComes() {
        var words = SummaryWords.of(summary(39), 0, Optional.of(NOW.plus(Duration.ofDays(1))), NOW, DAY);
        assertEquals("Friday 20 November", words.date());
        assertEquals("46 cards in 22 minutes", words.headline());
        assertEquals("You recalled 41 of 46. That is all for today.", words.recalled());
        assertEquals(Optional.of("1 card"), words.unseen());
        assertEquals("39 cards", words.tomorrow());
        assertEquals(Optional.of("about 19 minutes"), words.pace());
        assertEquals(List.of(5, 7, 27, 7), words.grades().stream().map(SummaryWords.Grade::times).toList());
    }

    @Test
    void cardsThatComeBackTodayAreAnnounced() {
        var words = SummaryWords.of(summary(0), 0, Optional.of(NOW.plus(Duration.ofMinutes(80))), NOW, DAY);
        assertEquals("You recalled 41 of 46. More come at 11:20.", words.recalled());
        assertEquals("No cards", words.tomorrow());
        assertEquals(Optional.empty(), words.pace());
    }

    @Test
    void whoLeavesEarlyIsToldWhatIsLeft() {
        assertEquals("You recalled 41 of 46. 1 card is left for today.",
                SummaryWords.of(summary(3), 1, Optional.empty(), NOW, DAY).recalled());
        assertEquals("You recalled 41 of 46. 12 cards are left for today.",
                SummaryWords.of(summary(3), 12, Optional.empty(), NOW, DAY).recalled());
    }

    private static Summary summary(int tomorrow) {
        return new Summary(
                46, List.of(5, 7, 27, 7), Duration.ofMinutes(22), List.of(new CardId("0123456789abcdef")), List.of(),
                tomorrow);
    }
}
