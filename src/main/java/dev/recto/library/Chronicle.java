package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.journal.JournalLine;
import dev.recto.journal.LineId;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Scheduler;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What the lines of the journal add up to. A pure function of the set of lines: the same state comes of them in
/// whatever order they are taken in. Not thread-safe.
final class Chronicle {
    private final OrderedLines<Entry> actions = new OrderedLines<>();
    private final OrderedLines<Entry> identity = new OrderedLines<>();
    private final OrderedLines<Entry.More> mores = new OrderedLines<>();
    private final OptionsTimeline options = new OptionsTimeline();
    private final Map<CardId, History> histories = new HashMap<>();
    private final Set<LineId> undone = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<CardRecords> records = Optional.of(new CardRecords());

    /// Takes a line in. What cannot be understood is reported and left out.
    void take(JournalLine line) {
        try {
            var told = Told.of(line);
            switch (told.entry()) {
                case Entry.Review review -> takeReview(told.as(review));
                case Entry.Undo undo -> takeUndo(told.as(undo));
                case Entry.Options chosen -> takeOptions(told.as(chosen));
                case Entry.More more -> {
                    actions.insert(told);
                    mores.insert(told.as(more));
                }
                case Entry.Import _ -> {
                    actions.insert(told);
                    takeIdentity(told);
                }
                case Entry.Found _ -> takeIdentity(told);
                case Entry.Join join -> takeJoin(told.as(join));
                case Entry.Unknown _ -> { }
            }
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of("journal record " + line.id(), "it cannot be understood: " + e.getMessage(),
                    "It was skipped; all other records count."));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    MemoryState memory(CardId id) {
        var history = histories.get(id);
        return history == null ? MemoryState.NEW : history.memory(options, undone);
    }

    LibraryOptions options() {
        return options.latest();
    }

    Scheduler scheduler() {
        return options.latestScheduler();
    }

    CardRecords records() {
        if (records.isEmpty()) {
            records = Optional.of(CardRecords.of(identity, undone));
        }
        return records.get();
    }

    /// Cards answered for the first time on `day`.
    int firstAnswersOn(LocalDate day) {
        return (int) histories.values().stream()
                .filter(history -> history.firstDay(options, undone).filter(day::equals).isPresent()).count();
    }

    /// The same for every day on which there were some.
    SortedMap<LocalDate, Integer> firstAnswers() {
        var days = new TreeMap<LocalDate, Integer>();
        histories.values().forEach(history ->
                history.firstDay(options, undone).ifPresent(day -> days.merge(day, 1, Integer::sum)));
        return days;
    }

    /// [#moreOn] for every day on which some were asked for.
    SortedMap<LocalDate, Integer> mores() {
        var days = new TreeMap<LocalDate, Integer>();
        mores.stream().filter(line -> !undone.contains(line.id())).forEach(line -> days.merge(
                options.dayOf(line.order(), line.time(), line.offset()), line.entry().cards(), Integer::sum));
        return days;
    }

    /// New cards asked for on `day` beyond the daily limit.
    int moreOn(LocalDate day) {
        return mores.stream().filter(line -> !undone.contains(line.id()))
                .filter(line -> options.dayOf(line.order(), line.time(), line.offset()).equals(day))
                .mapToInt(line -> line.entry().cards()).sum();
    }

    /// The last thing done that can be undone and is not: of those done on `device` if there is one, else of all.
    Optional<Told<? extends Entry>> lastAction(String device, Predicate<Entry> wanted) {
        Optional<Told<? extends Entry>> elsewhere = Optional.empty();
        for (var action : actions.reversed()) {
            if (!undone.contains(action.id()) && wanted.test(action.entry())) {
                if (action.id().device().equals(device)) {
                    return Optional.of(action);
                }
                elsewhere = elsewhere.isPresent() ? elsewhere : Optional.of(action);
            }
        }
        return elsewhere;
    }

    /// How long an answer takes: the mean of the last ones, each at most `longest`; empty without answers.
    Optional<Duration> usualAnswer(int ofLast, Duration longest) {
        var sum = Duration.ZERO;
        var answers = 0;
        for (var i = actions.size() - 1; i >= 0 && answers < ofLast; i--) {
            var action = actions.get(i);
            if (action.entry() instanceof Entry.Review review && !undone.contains(action.id())) {
                sum = sum.plus(review.took().compareTo(longest) < 0 ? review.took() : longest);
                answers++;
            }
        }
        return answers == 0 ? Optional.empty() : Optional.of(sum.dividedBy(answers));
    }

    /// What a line did, if it can be undone.
    Optional<Entry> action(String id) {
        return actions.stream().filter(line -> line.id().toString().equals(id)).findFirst().map(Told::entry);
    }

    private void takeReview(Told<Entry.Review> review) {
        actions.insert(review);
        history(records().canonical(review.entry().card())).add(review, options, undone);
    }

    private void takeUndo(Told<Entry.Undo> undo) {
        var target = LineId.parse(undo.entry().target())
                .orElseThrow(() -> new IllegalArgumentException("“" + undo.entry().target() + "” is no record"));
        var isNew = undone.add(target);
        takeIdentity(undo);
        if (isNew) {
            action(undo.entry().target()).ifPresent(this::forget);
        }
    }

    private void forget(Entry entry) {
        switch (entry) {
            case Entry.Review review -> history(records().canonical(review.card())).outdate();
            case Entry.Options _ -> {
                options.rebuild(undone);
                histories.values().forEach(History::outdate);
            }
            default -> records = Optional.empty();
        }
    }

    private void takeOptions(Told<Entry.Options> chosen) {
        var isLast = actions.insert(chosen);
        options.insert(chosen, undone);
        if (!isLast) {
            histories.values().forEach(History::outdate);
        }
    }

    private void takeIdentity(Told<? extends Entry> line) {
        var isLast = identity.insert(line);
        if (isLast && !undone.contains(line.id())) {
            records.ifPresent(known -> known.add(line));
        } else {
            records = Optional.empty();
        }
    }

    private void takeJoin(Told<Entry.Join> join) {
        takeIdentity(join);
        var known = records();
        List.copyOf(histories.keySet()).stream().filter(card -> !known.canonical(card).equals(card)).forEach(card ->
                history(known.canonical(card)).addAll(histories.remove(card)));
    }

    private History history(CardId id) {
        return histories.computeIfAbsent(id, History::new);
    }
}
