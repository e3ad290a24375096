package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.Rating;
import dev.recto.memory.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// The user's folder: documents, journal and identity make cards with a memory. Thread-safe.
public final class Library implements AutoCloseable {
    /// Where time, zone and this device's own notes come from.
    ///
    /// @param clock of the machine
    /// @param zone asked at every answer, since a traveller's zone changes
    /// @param deviceFolder outside the library, for the device id and the last (sequence, hash) of each library
    public record Surroundings(InstantSource clock, Supplier<ZoneId> zone, Path deviceFolder) {}

    public enum Access { WRITE, READ_ONLY }

    /// Opens the library, creating the folder if it is missing and `access` is WRITE.
    ///
    /// If another process writes, [#access] is READ_ONLY and a problem says so.
    ///
    /// @throws IOException if the folder cannot be read at all
    public static Library open(Path folder, Access access, Surroundings surroundings) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    public Access access() {
        throw new UnsupportedOperationException();
    }

    /// What was found wrong on opening or since, and what was done about it.
    public List<Problem> problems() {
        throw new UnsupportedOperationException();
    }

    /// All cards, in the library's order.
    public List<LibraryCard> cards() {
        throw new UnsupportedOperationException();
    }

    public Optional<LibraryCard> card(CardId id) {
        throw new UnsupportedOperationException();
    }

    /// Ids that start with `prefix`, in order.
    public List<CardId> idsStartingWith(String prefix) {
        throw new UnsupportedOperationException();
    }

    public LibraryOptions options() {
        throw new UnsupportedOperationException();
    }

    /// Durable on return.
    public void setOptions(LibraryOptions options) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// The boundary of today in the zone of now.
    public DayBoundary day() {
        throw new UnsupportedOperationException();
    }

    public Instant now() {
        throw new UnsupportedOperationException();
    }

    /// New cards that were answered for the first time on the present day.
    public int newToday() {
        throw new UnsupportedOperationException();
    }

    /// New cards asked for today beyond the daily limit.
    public int moreToday() {
        throw new UnsupportedOperationException();
    }

    /// Asks for more new cards today. Durable on return.
    public void studyMore(int cards) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// What each rating would lead to now.
    public Scheduler.NextStates preview(CardId id) {
        throw new UnsupportedOperationException();
    }

    /// Records an answer. Durable on return.
    ///
    /// @param took from the question's display to the grade
    /// @return the card with its new memory
    /// @throws IOException if it could not be made durable; the answer is kept and [#retry] tries again
    public LibraryCard answer(CardId id, Rating rating, Duration took) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Answers accepted but not yet durable.
    public int unsaved() {
        throw new UnsupportedOperationException();
    }

    /// Tries to make unsaved answers durable.
    public void retry() throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Takes back the last action that is not taken back yet, whichever session it was made in. Durable on return.
    public Optional<Undone> undo() throws IOException {
        throw new UnsupportedOperationException();
    }

    /// @param what for people: "Good on “What is transfer learning?”", "Import of 38 cards"
    /// @param card concerned, if it is one
    public record Undone(String what, Optional<CardId> card) {}

    /// Reads and matches documents; changes nothing. Folders are walked.
    ///
    /// @param deck names of the folders under which the documents will lie, empty for the library's top
    /// @throws CancellationException if `progress` says so
    public ImportPlan plan(List<Path> paths, List<String> deck, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Does what the plan says: copies documents and local pictures, records the cards. Durable on return.
    public ImportReport take(ImportPlan plan, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Writes this device's readable `schedule.json`.
    public void writeSchedule() throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Writes the schedule if this instance writes, and lets go of the lock.
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
