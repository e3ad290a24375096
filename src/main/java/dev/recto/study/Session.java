package dev.recto.study;

import dev.recto.card.CardId;
import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.library.Undone;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.memory.Rating;
import dev.recto.memory.Scheduler;
import dev.recto.study.DayPlan.Standing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One sitting: what is asked next, and what is made of the answers. Not thread-safe.
///
/// A card that is shown stays until it is answered or an answer is taken back, whatever falls due meanwhile.
/// When a day ends the session goes on with the next one.
public final class Session {
    private final Library library;
    private final List<String> deck;
    private final List<CardId> chosen;
    private final List<Answer> answers = new ArrayList<>();

    private LocalDate day;
    private StudyQueue queue;
    private Optional<LibraryCard> shown = Optional.empty();
    private Optional<Answer> unsaved = Optional.empty();

    /// @param deck names of the deck to study, with all below it; empty for everything
    public Session(Library library, List<String> deck) {
        this(library, deck, List.of());
    }

    /// A session that asks these cards once more, due or not, the first one first.
    public static Session again(Library library, List<CardId> cards) {
        return new Session(library, List.of(), cards);
    }

    /// @param chosen the only cards to study, each at least once; empty for what the day asks for
    private Session(Library library, List<String> deck, List<CardId> chosen) {
        this.library = library;
        this.deck = List.copyOf(deck);
        this.chosen = List.copyOf(chosen);
        var plan = DayPlan.today(library);
        this.day = plan.day();
        this.queue = queueOf(plan);
    }

    /// What to ask now; empty if nothing is left for now, see [#nextDue].
    public Optional<Prompt> current() {
        return shown().map(card -> new Prompt(card, library.preview(card.id()), queue.counts(library.now(), card)));
    }

    /// Records the rating of the current card and moves on. Durable on return.
    ///
    /// If it could not be made durable the session has not moved; the rating is kept, and to answer once more is no
    /// second answer but the same as [#retry].
    ///
    /// @param took from the question's display to the grade
    /// @throws IOException if it could not be made durable
    /// @throws IllegalStateException if there is no current card
    public void answer(Rating rating, Duration took) throws IOException {
        var card = shown().orElseThrow(() -> new IllegalStateException("nothing is left to answer"));
        if (unsaved.isPresent()) {
            retry();
            return;
        }
        var answer = new Answer(card, rating, took);
        try {
            moveOn(answer, library.answer(card.id(), rating, took));
        } catch (IOException e) {
            if (library.unsaved() > 0) {
                unsaved = Optional.of(answer);
            }
            throw e;
        }
    }

    /// Tries again to make durable what [#answer] could not, and moves on. Does nothing if all is saved.
    public void retry() throws IOException {
        library.retry();
        settle();
    }

    /// Takes the last answer back, this sitting's first and then earlier ones; its card is asked again at once if it
    /// lies in the session's deck. Nothing but answers: a setting changed or a document imported in between stays.
    ///
    /// @throws IOException if it could not be made durable; the session has not moved
    public Optional<Undone> undo() throws IOException {
        settle();
        if (unsaved.isPresent()) {
            retry(); // it is the last one
        }
        var undone = library.undoAnswer();
        if (undone.isEmpty()) {
            return undone;
        }
        shown = Optional.empty();
        reopen();
        undone.get().card().ifPresent(this::takeBack);
        return undone;
    }

    /// Lets more new cards through today. If the session has no further one, nothing is recorded.
    ///
    /// @return how many come in addition
    /// @throws IOException if it could not be made durable; to ask once more is then to try again, not to ask for more
    public int more(int cards) throws IOException {
        if (library.unsaved() > 0) {
            retry();
        } else if (library.cards().stream().filter(this::inDeck).filter(StudyQueue::isNew).count() > queue.unseen()) {
            library.studyMore(cards);
        }
        int before = queue.unseen();
        reopen();
        return queue.unseen() - before;
    }

    /// The whole queue in the order in which it would be asked if every answer were good, the current card first.
    /// Each card once: a step that an answer leads to is not foreseen.
    public List<LibraryCard> queue() {
        var first = shown();
        var rest = queue.inOrder(library.now()).stream()
                .filter(card -> first.map(LibraryCard::position).orElse(-1) != card.position());
        return Stream.concat(first.stream(), rest).toList();
    }

    public Summary summary() {
        settle();
        return Summary.of(answers, standingsTomorrow().filter(standing -> standing != Standing.LATER).count());
    }

    /// How often this card was graded "again" in this session.
    public int forgotten(CardId id) {
        return (int) answers.stream()
                .filter(answer -> answer.rating() == Rating.AGAIN && answer.before().id().equals(id))
                .count();
    }

    /// When the next card comes, if none is left now; empty if none will come by itself.
    public Optional<Instant> nextDue() {
        if (shown().isPresent()) {
            return Optional.empty();
        }
        var days = Stream.concat(reviewDays(), newCardsTomorrow() ? Stream.of(day.plusDays(1)) : Stream.empty());
        var nextDay = days.min(LocalDate::compareTo).map(library.day()::startOf);
        return Stream.concat(queue.nextStep().stream(), nextDay.stream()).min(Instant::compareTo);
    }

    /// @param next the states each rating leads to
    /// @param counts what is left, this card included
    public record Prompt(LibraryCard card, Scheduler.NextStates next, Counts counts) {}

    /// What is left for now: in `learning` also what is in a step that is due within twenty minutes.
    public record Counts(int unseen, int learning, int due) {
        public int total() {
            return unseen + learning + due;
        }
    }

    /// An answer of this session.
    record Answer(LibraryCard before, Rating rating, Duration took) {}

    private Optional<LibraryCard> shown() {
        settle();
        if (!day.equals(library.day().dayOf(library.now()))) {
            reopen();
        }
        if (shown.isEmpty()) {
            shown = next();
        }
        if (shown.isEmpty()) {
            reopen(); // more new cards may have been asked for
            shown = next();
        }
        return shown;
    }

    private Optional<LibraryCard> next() {
        return queue.next(library.now(), lastAnswered());
    }

    /// The library may have been told to try again by someone else.
    private void settle() {
        if (unsaved.isPresent() && library.unsaved() == 0) {
            var answer = unsaved.get();
            unsaved = Optional.empty();
            library.card(answer.before().id()).ifPresent(after -> moveOn(answer, after));
        }
    }

    private void moveOn(Answer answer, LibraryCard after) {
        answers.add(answer);
        queue.answered(answer.before(), after);
        shown = Optional.empty();
    }

    private void takeBack(CardId id) {
        if (lastAnswered().equals(Optional.of(id))) {
            answers.removeLast();
        }
        library.card(id).filter(this::inDeck).ifPresent(card -> {
            if (!queue.contains(card)) {
                queue.add(card);
            }
            shown = Optional.of(card);
        });
    }

    private Optional<CardId> lastAnswered() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast().before().id());
    }

    /// Asks the library anew what the day asks for. A card that is shown stays.
    private void reopen() {
        var plan = DayPlan.today(library);
        day = plan.day();
        queue = queueOf(plan);
        shown.filter(card -> !queue.contains(card)).ifPresent(queue::add);
    }

    private StudyQueue queueOf(DayPlan plan) {
        var made = new StudyQueue(
                library.cards(), this::inDeck, plan, new Scheduler(library.options().scheduling()));
        for (var id : chosen.reversed()) {
            if (answers.stream().noneMatch(answer -> answer.before().id().equals(id))) {
                library.card(id).ifPresent(made::add);
            }
        }
        return made;
    }

    private boolean inDeck(LibraryCard card) {
        return chosen.isEmpty() ? LookThrough.isIn(deck, card) : chosen.contains(card.id());
    }

    private Stream<LocalDate> reviewDays() {
        return library.cards().stream().filter(this::inDeck).flatMap(card -> switch (card.memory()) {
            case Studied studied when studied.phase() == Phase.REVIEW -> Stream.of(studied.dueDay());
            case Studied _, New _ -> Stream.empty();
        });
    }

    private boolean newCardsTomorrow() {
        return standingsTomorrow().anyMatch(Standing.UNSEEN::equals);
    }

    /// What the next day makes of the deck's cards.
    private Stream<Standing> standingsTomorrow() {
        var standings = Stream.<Standing>builder();
        DayPlan.tomorrow(library).sort(library.cards(), (card, standing) -> {
            if (inDeck(card)) {
                standings.add(standing);
            }
        });
        return standings.build();
    }
}
