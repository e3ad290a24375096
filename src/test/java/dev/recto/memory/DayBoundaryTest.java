package dev.recto.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayBoundaryTest {
    @Test
    void theNightBelongsToTheDayBefore() {
        var boundary = new DayBoundary(ZoneId.of("Europe/Berlin"), 4);
        assertEquals(LocalDate.parse("2026-11-19"), boundary.dayOf(at("Europe/Berlin", "2026-11-20T03:59:59")));
        assertEquals(LocalDate.parse("2026-11-20"), boundary.dayOf(at("Europe/Berlin", "2026-11-20T04:00:00")));
    }

    @Test
    void whereTheHourIsSkippedTheDayBeginsAfterTheGap() {
        var boundary = new DayBoundary(ZoneId.of("Europe/Berlin"), 2); // 2026-03-29: 2:00 becomes 3:00
        var start = boundary.startOf(LocalDate.parse("2026-03-29"));
        assertEquals(Instant.parse("2026-03-29T01:00:00Z"), start);
        assertEquals(LocalDate.parse("2026-03-28"), boundary.dayOf(start.minusMillis(1)));
        assertEquals(LocalDate.parse("2026-03-29"), boundary.dayOf(start));
    }

    @Test
    void whereTheHourComesTwiceTheDayBeginsTheFirstTime() {
        var boundary = new DayBoundary(ZoneId.of("Europe/Berlin"), 2); // 2026-10-25: 3:00 becomes 2:00
        var start = boundary.startOf(LocalDate.parse("2026-10-25"));
        assertEquals(Instant.parse("2026-10-25T00:00:00Z"), start);
        assertEquals(LocalDate.parse("2026-10-25"), boundary.dayOf(start));
        assertEquals(LocalDate.parse("2026-10-25"), boundary.dayOf(start.plus(Duration.ofHours(1))));
    }

    @Test
    void clocksSetBackOverTheBoundaryDoNotBringYesterdayBack() {
        // Newfoundland, 2010-11-07: at 0:01 clocks went back to 23:01 of the day before.
        var boundary = new DayBoundary(ZoneId.of("America/St_Johns"), 0);
        var midnight = boundary.startOf(LocalDate.parse("2010-11-07"));
        assertEquals(LocalDate.parse("2010-11-07"), boundary.dayOf(midnight));
        assertEquals(LocalDate.parse("2010-11-07"), boundary.dayOf(midnight.plus(Duration.ofMinutes(30))));
    }

    @Test
    void aDayThatTheZoneLeftOutHasNoMoment() {
        var boundary = new DayBoundary(ZoneId.of("Pacific/Apia"), 4); // 2011-12-30 was left out
        var start = boundary.startOf(LocalDate.parse("2011-12-31"));
        assertEquals(LocalDate.parse("2011-12-29"), boundary.dayOf(start.minusMillis(1)));
        assertEquals(LocalDate.parse("2011-12-31"), boundary.dayOf(start));
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 0", "Europe/Berlin, 2", "Europe/Berlin, 4", "America/Sao_Paulo, 0", "America/Havana, 0",
        "Australia/Lord_Howe, 2", "America/St_Johns, 0", "Asia/Kathmandu, 23", "Pacific/Apia, 4"
    })
    void daysNeverGoBackwardsAndStartWhereTheySayTheyStart(String zone, int hour) {
        var boundary = new DayBoundary(ZoneId.of(zone), hour);
        var end = Instant.parse("2012-06-01T00:00:00Z");
        var before = LocalDate.MIN;
        for (var time = Instant.parse("2010-01-01T00:00:00Z"); time.isBefore(end); time = time.plusSeconds(600)) {
            var day = boundary.dayOf(time);
            assertTrue(!day.isBefore(before), zone + " " + time);
            assertTrue(!boundary.startOf(day).isAfter(time), zone + " " + time);
            assertTrue(boundary.startOf(day.plusDays(1)).isAfter(time), zone + " " + time);
            before = day;
        }
    }

    @Test
    void aTravellerWhoFliesWestAnswersOnADayThatSeemsEarlier() {
        var auckland = new DayBoundary(ZoneId.of("Pacific/Auckland"), 4);
        var honolulu = new DayBoundary(ZoneId.of("Pacific/Honolulu"), 4);
        var take = Instant.parse("2026-11-20T18:00:00Z");
        assertEquals(LocalDate.parse("2026-11-21"), auckland.dayOf(take));
        assertEquals(LocalDate.parse("2026-11-20"), honolulu.dayOf(take.plus(Duration.ofHours(9))));
    }

    @Test
    void anHourThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DayBoundary(ZoneId.of("UTC"), 24));
    }

    private static Instant at(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
