package dev.recto.desktop.study;

import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.study.SittingWork.Outcome;
import dev.recto.memory.Rating;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the study screen does with keys, without a window.
///
/// All methods belong to one thread, the window's. The sitting is touched on another, one task after the other, so that
/// no disk ever holds up the window; the next card comes when the answer to the present one is durable.
///
/// A key belongs to the card that was on the screen when it was pressed. What is pressed while an answer is on its way
/// is done afterwards, except that it never grades: that card had not been seen.
public final class StudyModel {
    private final SittingWork sitting;
    private final CardsAhead cardsAhead;
    private final InstantSource clock;
    private final Executor line;
    private final Executor window;
    private final StudyWindow screen;
    private final Queue<StudyKey> early = new ArrayDeque<>();

    private StudyStage stage = new StudyStage.Opening();
    private Stopwatch watch;
    private boolean seen;
    private boolean busy;

    /// @param line runs tasks one after the other, away from the window
    /// @param window runs tasks on the window's thread
    StudyModel(
            Sitting sitting, CardsAhead cardsAhead, Executor line, Executor window, StudyWindow screen) {
        this.sitting = new SittingWork(sitting, cardsAhead);
        this.cardsAhead = cardsAhead;
        this.clock = sitting::now;
        this.line = line;
        this.window = window;
        this.screen = screen;
        this.watch = new Stopwatch(clock);
    }

    /// Looks for the first card.
    public void open() {
        work(sitting::first, this::take);
    }

    public StudyStage stage() {
        return stage;
    }

    /// How long the present card has lain there.
    public Duration onThisCard() {
        return watch.elapsed();
    }

    /// The card with this number has been drawn: from now on keys may grade it. What may be asked after it is looked
    /// for only now: the card that is waited for comes first.
    public void seen(int number) {
        if (isOnSheet(number) && !seen) {
            seen = true;
            watch = new Stopwatch(clock);
            doWhatWasPressedEarly();
            line.execute(() -> sitting.lookAhead(next -> window.execute(() -> screen.expect(next))));
        }
    }

    /// Whether the present card has been drawn, so that keys grade it.
    public boolean isSeen() {
        return seen && !busy;
    }

    public void press(StudyKey key) {
        if (mustWait()) {
            if (!isBeingSaved(key)) {
                early.add(key);
            }
        } else {
            perform(key);
        }
    }

    private boolean mustWait() {
        return busy || (!seen && stage.onSheet().isPresent());
    }

    /// Whether `key` asks for what is being done: saving an answer that could not be saved at first.
    private boolean isBeingSaved(StudyKey key) {
        return stage instanceof StudyStage.Unsaved && (key == StudyKey.GO_ON || key.rating().isPresent());
    }

    /// Tries again to save the answer that could not be saved, and says if it still cannot be.
    public void tryAgain() {
        tryAgain(why -> screen.say("Tried again. " + why.fact()));
    }

    /// Tries again without a word unless it is saved.
    public void tryQuietly() {
        tryAgain(_ -> {});
    }

    private void tryAgain(Consumer<NotSaved> stillNot) {
        if (stage instanceof StudyStage.Unsaved(var card, var rating, _) && !busy) {
            save(() -> sitting.retry(card, rating), stillNot);
        }
    }

    /// Ends the sitting without a word: the window shows something else.
    public void abandon() {
        if (!(stage instanceof StudyStage.Over)) {
            var unsaved = stage instanceof StudyStage.Unsaved;
            line.execute(() -> {
                var outcome = sitting.abandon(unsaved);
                window.execute(() -> tell(outcome));
            });
        }
    }

    /// Renders the present card again: one of its pictures has come.
    public void redraw() {
        cardsAhead.forget();
        stage.onSheet().ifPresent(card -> line.execute(() -> {
            var html = sitting.renderAnew(card.card());
            window.execute(() -> {
                if (isOnSheet(card.number())) {
                    show(withHtml(html));
                }
            });
        }));
    }

    private boolean isOnSheet(int number) {
        return stage.onSheet().filter(card -> card.number() == number).isPresent();
    }

    private StudyStage withHtml(RenderedCard html) {
        return switch (stage) {
            case StudyStage.Asking(var card, var hints) -> new StudyStage.Asking(card.withHtml(html), hints);
            case StudyStage.Answered(var card) -> new StudyStage.Answered(card.withHtml(html));
            case StudyStage.Unsaved(var card, var rating, var why) ->
                new StudyStage.Unsaved(card.withHtml(html), rating, why);
            case StudyStage.Saving _, StudyStage.Opening _, StudyStage.Over _ -> stage;
        };
    }

    private void perform(StudyKey key) {
        switch (key) {
            case GO_ON -> goOn();
            case AGAIN, HARD, GOOD, EASY -> key.rating().ifPresent(this::grade);
            case HINT -> hint();
            case UNDO -> undo();
            case FETCH_PICTURES -> fetchPictures();
            case OPEN_SOURCE -> stage.onSheet().ifPresent(card -> screen.openSource(card.card()));
            case LEAVE -> leave();
        }
    }

    /// What the screen says of an unsaved answer stays there.
    private void fetchPictures() {
        if (stage instanceof StudyStage.Unsaved) {
            screen.say("Pictures can be fetched once the answer is saved.");
        } else {
            stage.onSheet().ifPresent(card -> screen.fetchPictures(card.card()));
        }
    }

    private void goOn() {
        switch (stage) {
            case StudyStage.Asking(var card, _) -> show(new StudyStage.Answered(card));
            case StudyStage.Answered _ -> grade(Rating.GOOD);
            case StudyStage.Unsaved _ -> tryAgain();
            case StudyStage.Opening _, StudyStage.Saving _, StudyStage.Over _ -> {}
        }
    }

    private void grade(Rating rating) {
        if (stage instanceof StudyStage.Answered(var card)) {
            var took = watch.elapsed();
            show(new StudyStage.Saving(card, rating));
            save(() -> sitting.answer(card, rating, took), _ -> {});
        } else if (stage instanceof StudyStage.Asking) {
            screen.say("Show the answer first: Space.");
        } else {
            tryAgain();
        }
    }

    /// The card stays until its answer is saved. What the screen says stays too while nothing has changed.
    private void save(Supplier<Outcome> saving, Consumer<NotSaved> otherwise) {
        work(saving, outcome -> {
            if (outcome.stage().orElse(stage) instanceof StudyStage.Unsaved unsaved) {
                early.removeIf(this::grades);
                if (!unsaved.equals(stage)) {
                    show(unsaved);
                }
                otherwise.accept(unsaved.why());
            } else {
                take(outcome);
            }
        });
    }

    private void hint() {
        if (stage instanceof StudyStage.Asking(var card, var hints)) {
            if (hints < card.html().hints()) {
                show(new StudyStage.Asking(card, hints + 1));
            } else {
                screen.say(hints == 0 ? "There is no hint: the answer is one piece." : "These are all hints.");
            }
        }
    }

    private void undo() {
        if (stage instanceof StudyStage.Opening) {
            return;
        }
        if (stage instanceof StudyStage.Unsaved) {
            screen.say("An answer can be taken back once it is saved.");
            return;
        }
        work(sitting::undo, this::take);
    }

    private void leave() {
        if (stage instanceof StudyStage.Over) {
            return;
        }
        var unsaved = stage instanceof StudyStage.Unsaved;
        work(() -> sitting.leave(unsaved), this::take);
    }

    /// Shows and says what came of a task.
    private void take(Outcome outcome) {
        outcome.stage().ifPresent(next -> {
            seen = false;
            watch = new Stopwatch(clock);
            show(next);
        });
        tell(outcome);
    }

    private void tell(Outcome outcome) {
        outcome.unsaved().ifPresent(screen::warn);
        outcome.sentences().forEach(screen::say);
    }

    private void doWhatWasPressedEarly() {
        while (!mustWait() && !early.isEmpty()) {
            var key = early.remove();
            if (grades(key)) {
                early.clear();
            } else {
                perform(key);
            }
        }
    }

    private boolean grades(StudyKey key) {
        return key.rating().isPresent() || (key == StudyKey.GO_ON && stage instanceof StudyStage.Answered);
    }

    private void show(StudyStage next) {
        stage = next;
        screen.show(next);
    }

    /// Runs `task` beside the window and gives what came of it to `then` on the window's thread.
    private void work(Supplier<Outcome> task, Consumer<Outcome> then) {
        busy = true;
        line.execute(() -> {
            Outcome outcome;
            try {
                outcome = task.get();
            } catch (RuntimeException | Error e) {
                // A defect must not leave the screen waiting: it is thrown where the window reports it.
                window.execute(() -> goOnWith(() -> {
                    throw e;
                }));
                return;
            }
            window.execute(() -> goOnWith(() -> then.accept(outcome)));
        });
    }

    private void goOnWith(Runnable outcome) {
        busy = false;
        outcome.run();
        doWhatWasPressedEarly();
    }
}
