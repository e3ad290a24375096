package dev.recto.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.memory.SchedulingOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void tenthsAreSaidInWords() {
        assertEquals("Of ten due cards you will know about nine.", Cost.gives(0.9));
        assertEquals("Of 100 due cards you will know about 93.", Cost.gives(0.93));
    }

    @Test
    void eachLearnedCardAsksForOneAnswerPerInterval() {
        var tenDays = Collections.nCopies(40, learned(10));

        assertEquals("Your 40 learned cards then ask for about 4 answers a day.",
                Cost.takes(0.9, SchedulingOptions.DEFAULT, tenDays));
    }

    @Test
    void aHigherRetentionAsksForMore() {
        var tenDays = Collections.nCopies(40, learned(10));

        // (0.97^(-1/0.1542) - 1) / (0.9^(-1/0.1542) - 1) = 0.223, so that ten days become 2.23
        assertEquals("Your 40 learned cards then ask for about 18 answers a day.",
                Cost.takes(0.97, SchedulingOptions.DEFAULT, tenDays));
    }

    @Test
    void cardsInLearningDoNotCount() {
        assertEquals("Your one learned card then asks for less than one answer a day.",
                Cost.takes(0.9, SchedulingOptions.DEFAULT, List.of(learned(10), MemoryState.NEW)));
    }

    @Test
    void withoutLearnedCardsTheCostIsComparedToTheUsual() {
        assertEquals("That takes about 0.3 times as many answers as 90%.",
                Cost.takes(0.8, SchedulingOptions.DEFAULT, List.of()));
    }

    private static Studied learned(double stability) {
        return new Studied(Phase.REVIEW, 0, stability, 5, (int) stability,
                Instant.EPOCH, Instant.EPOCH, LocalDate.EPOCH, 3, 0);
    }
}
