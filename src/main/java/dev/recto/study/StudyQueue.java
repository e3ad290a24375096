package dev.recto.study;

import dev.recto.card.CardId;
import dev.recto.library.LibraryCard;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.memory.Scheduler;
import dev.recto.study.DayPlan.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The cards of one day in the order in which they are asked.
///
/// Cards whose learning step is due come first; then the due reviews, the least likely to be recalled first, with the
/// new cards spread evenly among them; when nothing else is left, cards whose step is due soon are asked ahead.
/// Built by one pass and a sort; an answer moves one card.
final class StudyQueue {
    private static final Comparator<LibraryCard> BY_DUE =
            Comparator.comparing((LibraryCard card) -> due(card)).thenComparing(LibraryCard::position);

    private final SequencedMap<CardId, LibraryCard> main = new LinkedHashMap<>();
    private final TreeSet<LibraryCard> learning = new TreeSet<>(BY_DUE);
    private int unseen;

    /// @param library all of its cards, in its order
    /// @param wanted which of them are studied
    StudyQueue(List<LibraryCard> library, Predicate<LibraryCard> wanted, DayPlan plan, Scheduler scheduler) {
        var fresh = new ArrayList<LibraryCard>();
        var due = new ArrayList<Review>();
        plan.sort(library.stream().filter(wanted).toList(), (card, standing) -> {
            if (inStep(card) && standing != Standing.DUE) {
                learning.add(card); // also those of later today: their time may come while others are studied
            } else if (standing == Standing.UNSEEN) {
                fresh.add(card);
            } else if (standing == Standing.DUE && card.memory() instanceof Studied studied) {
                due.add(new Review(card, scheduler.retrievability(studied, plan.day()), tieBreaker(card, plan.day())));
            }
        });
        due.sort(Review.LEAST_LIKELY_FIRST);
        spread(fresh, due);
        unseen = fresh.size();
    }

    /// What is asked at `now`.
    ///
    /// @param last the card answered last: asked ahead at once again only if there is no other
    Optional<LibraryCard> next(Instant now, Optional<CardId> last) {
        if (!learning.isEmpty() && !due(learning.first()).isAfter(now)) {
            return Optional.of(learning.first());
        }
        if (!main.isEmpty()) {
            return Optional.of(main.firstEntry().getValue());
        }
        var soon = learningUntil(now.plus(DayPlan.AHEAD));
        return soon.stream().filter(card -> !last.equals(Optional.of(card.id()))).findFirst()
                .or(() -> soon.stream().findFirst());
    }

    /// Takes a card out and, if it is in a learning step now, in again where its step is due.
    void answered(LibraryCard before, LibraryCard after) {
        learning.remove(before);
        if (main.remove(before.id()) != null && isNew(before)) {
            unseen--;
        }
        if (inStep(after)) {
            learning.add(after);
        }
    }

    /// Puts a card before all others of its kind, whether the day asks for it or not.
    void add(LibraryCard card) {
        if (inStep(card)) {
            learning.add(card);
        } else if (main.putFirst(card.id(), card) == null && isNew(card)) {
            unseen++;
        }
    }

    boolean contains(LibraryCard card) {
        return main.containsKey(card.id()) || inStep(card) && learning.contains(card);
    }

    /// How many new cards are left.
    int unseen() {
        return unseen;
    }

    /// How much is left for now, `shown` included.
    Session.Counts counts(Instant now, LibraryCard shown) {
        var soon = now.plus(DayPlan.AHEAD);
        int early = inStep(shown) && due(shown).isAfter(soon) ? 1 : 0;
        return new Session.Counts(unseen, learningUntil(soon).size() + early, main.size() - unseen);
    }

    /// What is asked from `now` on, in order.
    List<LibraryCard> inOrder(Instant now) {
        var order = new ArrayList<LibraryCard>();
        var soon = learningUntil(now.plus(DayPlan.AHEAD));
        int dueNow = learningUntil(now).size();
        order.addAll(soon.subList(0, dueNow));
        order.addAll(main.values());
        order.addAll(soon.subList(dueNow, soon.size()));
        return order;
    }

    /// When the first of the cards in a step is due.
    Optional<Instant> nextStep() {
        return learning.isEmpty() ? Optional.empty() : Optional.of(due(learning.first()));
    }

    private List<LibraryCard> learningUntil(Instant time) {
        return learning.stream().takeWhile(card -> !due(card).isAfter(time)).toList();
    }

    /// The new card number k of n lies in the middle of the k-th of n equal parts of the queue.
    private void spread(List<LibraryCard> fresh, List<Review> due) {
        int total = fresh.size() + due.size();
        int placed = 0;
        for (int place = 0; place < total; place++) {
            boolean freshIsDue = placed < fresh.size() && (2L * placed + 1) * total < (2L * place + 2) * fresh.size();
            var card = freshIsDue ? fresh.get(placed++) : due.get(place - placed).card();
            main.put(card.id(), card);
        }
    }

    /// Shuffles cards that are equally likely to be recalled: otherwise on each day, all day the same.
    private static long tieBreaker(LibraryCard card, LocalDate day) {
        return Scheduler.fuzzSeed(card.id().value(), (int) day.toEpochDay());
    }

    static boolean isNew(LibraryCard card) {
        return card.memory() instanceof New;
    }

    private static boolean inStep(LibraryCard card) {
        return card.memory() instanceof Studied studied && studied.phase() != Phase.REVIEW;
    }

    private static Instant due(LibraryCard card) {
        return switch (card.memory()) {
            case New _ -> Instant.MIN;
            case Studied studied -> studied.due();
        };
    }

    private record Review(LibraryCard card, double retrievability, long tieBreaker) {
        static final Comparator<Review> LEAST_LIKELY_FIRST = Comparator
                .comparingDouble(Review::retrievability)
                .thenComparingLong(Review::tieBreaker);
    }
}
