package dev.recto.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import dev.recto.library.Library.Access;
import dev.recto.library.LibraryCard;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.study.Session.Counts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final DayBoundary DAY = new DayBoundary(ZoneId.of("Europe/Berlin"), 4);
    private static final Instant HALF_PAST_FIVE = Instant.parse("2026-11-20T16:30:00Z");
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final List<LibraryCard> cards = new ArrayList<>();

    @Test
    void aNewCardTakesAsManyAnswersAsItHasSteps() {
        assertEquals("2 minutes today", waiting(new Counts(6, 0, 0), new Pace(TEN_SECONDS, 2)).figure());
        assertEquals("1 minute today", waiting(new Counts(0, 2, 4), new Pace(TEN_SECONDS, 2)).figure());
    }

    @Test
    void aFewCardsTakeLessThanAMinute() {
        assertEquals("Less than a minute today", waiting(new Counts(0, 0, 2), new Pace(TEN_SECONDS, 2)).figure());
    }

    @Test
    void hoursAreSaidAsHours() {
        assertEquals("1 hour 40 minutes today", waiting(new Counts(0, 0, 600), new Pace(TEN_SECONDS, 2)).figure());
    }

    @Test
    void theDoneShareIsThatOfTodaysPile() {
        assertEquals(0.25, today(new Counts(2, 0, 7), 3, 30).doneShare());
        assertEquals(0, today(new Counts(0, 0, 0), 0, 30).doneShare());
    }

    @Test
    void noMoreThanTenNewCardsAreOfferedAtATime() {
        assertEquals(10, today(new Counts(0, 0, 0), 3, 30).more());
        assertEquals(4, today(new Counts(0, 0, 0), 3, 4).more());
    }

    @Test
    void cardsInTheirStepsComeAtTheirMinute() {
        inSteps("2026-11-20T17:20:10Z");
        inSteps("2026-11-20T17:20:50Z");
        inSteps("2026-11-20T19:00:00Z");
        scheduled(FRIDAY, 1);

        assertEquals("The next 2 cards come at 18:20.", next(0, 20));
    }

    @Test
    void cardsOfTomorrowComeTogetherWithNewOnes() {
        scheduled(FRIDAY, 1);
        scheduled(FRIDAY, 3);

        assertEquals("The next 21 cards come tomorrow.", next(50, 20));
        assertEquals("The next card comes tomorrow.", next(0, 20));
    }

    @Test
    void cardsOfAnotherDayComeOnThatDay() {
        scheduled(FRIDAY, 3);
        scheduled(FRIDAY, 3);

        assertEquals("The next 2 cards come on Monday 23 November.", next(50, 0));
    }

    @Test
    void aStepThatEndsAfterTheDayComesWithTheNextDay() {
        inSteps("2026-11-21T03:30:00Z");

        assertEquals("The next card comes tomorrow.", next(0, 20));
    }

    @Test
    void withoutAnyScheduledCardNothingComes() {
        assertEquals(Optional.empty(), Today.coming(cards, 0, 20, HALF_PAST_FIVE, DAY));
    }

    private String next(int unseen, int newPerDay) {
        return Today.coming(cards, unseen, newPerDay, HALF_PAST_FIVE, DAY).orElseThrow().sentence(FRIDAY);
    }

    private void inSteps(String due) {
        add(new MemoryState.Studied(Phase.LEARNING, 0, 1, 5, 0, Instant.parse(due), HALF_PAST_FIVE, FRIDAY, 1, 0));
    }

    private void scheduled(LocalDate last, int days) {
        add(new MemoryState.Studied(Phase.REVIEW, 0, days, 5, days, HALF_PAST_FIVE.plus(Duration.ofDays(days)),
                HALF_PAST_FIVE, last, 3, 0));
    }

    private void add(MemoryState memory) {
        var question = "Question " + cards.size();
        var face = new Face(CardId.ofContent(question, "", ""), List.of("Deck"), Passage.of(question), Passage.EMPTY,
                new SourceLocation("deck.md", 1, 1), List.of(), List.of(), List.of(), List.of());
        cards.add(new LibraryCard(new Card.Explanation(face), memory, cards.size()));
    }

    private static Today waiting(Counts counts, Pace pace) {
        return new Today(FRIDAY, Access.WRITE, counts, 0, 1000, 0, Optional.empty(), pace, List.of(), List.of());
    }

    private static Today today(Counts counts, int done, int beyondLimit) {
        return new Today(FRIDAY, Access.WRITE, counts, done, 1000, beyondLimit, Optional.empty(),
                new Pace(TEN_SECONDS, 2), List.of(), List.of());
    }
}
