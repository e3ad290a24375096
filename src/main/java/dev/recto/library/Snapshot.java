package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// A library as it was when it was last let go of, shown until journal and documents are read. Immutable.
///
/// It is right as long as no file has changed since; what is written is never based on it.
record Snapshot(
        CardTable table,
        LibraryOptions options,
        SortedMap<LocalDate, Integer> firstAnswers,
        SortedMap<LocalDate, Integer> mores,
        Optional<Duration> usualAnswer,
        Map<String, Map<String, String>> picturesElsewhere)
        implements View {

    /// Which files it is a picture of.
    ///
    /// @param build of the program that read the documents
    /// @param documents stamps by path
    /// @param journals stamps by path
    record Origin(String build, String folder,
            SortedMap<String, String> documents, SortedMap<String, String> journals) {}

    /// A card whose text is still in the cache of readings.
    ///
    /// @param document path in the library
    /// @param deck of the document
    record Kept(CardId id, String document, List<String> deck, ReadingCache.Place place) {}

    /// The card as it is in the library.
    static Card inLibrary(Kept kept, Card card) {
        return Shelf.placed(kept.document(), kept.deck(), kept.id(), card);
    }

    @Override
    public Optional<LibraryCard> card(CardId id) {
        return table.card(id);
    }

    @Override
    public MemoryState memory(CardId id) {
        return table.card(id).map(LibraryCard::memory).orElse(MemoryState.NEW);
    }

    @Override
    public int firstAnswersOn(LocalDate day) {
        return firstAnswers.getOrDefault(day, 0);
    }

    @Override
    public int moreOn(LocalDate day) {
        return mores.getOrDefault(day, 0);
    }

    @Override
    public Scheduler.NextStates preview(CardId id, Instant now, ZoneOffset offset) {
        var card = table.card(id).orElseThrow(() -> new IllegalArgumentException("no card " + id));
        return new Scheduler(options.scheduling()).next(card.memory(), now,
                new DayBoundary(offset, options.dayEndsAt()).dayOf(now),
                Scheduler.fuzzSeed(card.id().value(), History.reps(card.memory())));
    }

    @Override
    public Optional<String> pictureElsewhere(String document, String reference) {
        return Optional.ofNullable(picturesElsewhere.getOrDefault(document, Map.of()).get(reference));
    }
}
