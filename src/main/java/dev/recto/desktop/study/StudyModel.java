package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.summary.AnotherLook;
import dev.recto.library.LibraryCard;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
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
    private final Sitting sitting;
    private final CardsAhead cardsAhead;
    private final InstantSource clock;
    private final Executor line;
    private final Executor window;
    private final Screen screen;
    private final Queue<StudyKey> early = new ArrayDeque<>();

    private StudyStage stage = new StudyStage.Opening();
    private Stopwatch watch;
    private boolean seen;
    private boolean busy;
    private int shown;

    /// What the model tells its window.
    public interface Screen {
        void show(StudyStage stage);

        /// Something happened that the stage does not tell, in a sentence.
        void say(String sentence);

        /// The sitting ends while an answer is not on disk. It is kept as long as the window is open.
        void warn(NotSaved why);

        /// Shows the pictures of this card that are on the web, after asking.
        void fetchPictures(Card card);

        /// Opens the place this card comes from outside.
        void openSource(Card card);
    }

    /// @param line runs tasks one after the other, away from the window
    /// @param window runs tasks on the window's thread
    StudyModel(
            Sitting sitting, CardsAhead cardsAhead, Executor line, Executor window, Screen screen) {
        this.sitting = sitting;
        this.cardsAhead = cardsAhead;
        this.clock = sitting::now;
        this.line = line;
        this.window = window;
        this.screen = screen;
        this.watch = new Stopwatch(clock);
    }

    /// Looks for the first card.
    public void open() {
        work(() -> next(0));
    }

    public StudyStage stage() {
        return stage;
    }

    /// How long the present card has lain there.
    public Duration onThisCard() {
        return watch.elapsed();
    }

    /// The card with this number has been drawn: from now on keys may grade it.
    public void seen(int number) {
        if (number == shown && !seen) {
            seen = true;
            watch = new Stopwatch(clock);
            doWhatWasPressedEarly();
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
            save(card, rating, sitting::retry, stillNot);
        }
    }

    /// Ends the sitting without a word: the window shows something else.
    public void abandon() {
        if (!(stage instanceof StudyStage.Over)) {
            var unsaved = stage instanceof StudyStage.Unsaved;
            line.execute(() -> {
                saveAtLast(unsaved);
                try {
                    sitting.end();
                } catch (IOException e) {
                    window.execute(() -> screen.say(scheduleNotWritten(e)));
                }
            });
        }
    }

    /// Renders the present card again: one of its pictures has come.
    public void redraw() {
        cardsAhead.forget();
        stage.onSheet().ifPresent(card -> line.execute(() -> {
            var html = cardsAhead.get(card.card());
            window.execute(() -> {
                if (card.number() == shown) {
                    show(withHtml(html));
                }
            });
        }));
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
            case FETCH_PICTURES -> stage.onSheet().ifPresent(card -> screen.fetchPictures(card.card()));
            case OPEN_SOURCE -> stage.onSheet().ifPresent(card -> screen.openSource(card.card()));
            case LEAVE -> leave();
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
            save(card, rating, () -> sitting.answer(rating, took), _ -> {});
        } else {
            tryAgain();
        }
    }

    /// The card stays until its answer is saved. What the screen says stays too while nothing has changed.
    private void save(ShownCard card, Rating rating, Saving saving, Consumer<NotSaved> otherwise) {
        work(() -> {
            try {
                saving.run();
            } catch (IOException e) {
                var unsaved = new StudyStage.Unsaved(card, rating, NotSaved.because(e));
                return () -> {
                    early.removeIf(this::grades);
                    if (!unsaved.equals(stage)) {
                        show(unsaved);
                    }
                    otherwise.accept(unsaved.why());
                };
            }
            return next(card.done() + 1);
        });
    }

    private void hint() {
        if (stage instanceof StudyStage.Asking(var card, var hints) && hints < card.html().hints()) {
            show(new StudyStage.Asking(card, hints + 1));
        }
    }

    /// Takes the last answer back, whichever sitting it was given in; if the session knows its card, it is asked again.
    private void undo() {
        if (stage instanceof StudyStage.Opening) {
            return;
        }
        if (stage instanceof StudyStage.Unsaved) {
            screen.say("An answer can be taken back once it is saved.");
            return;
        }
        work(() -> {
            try {
                var undone = sitting.undo();
                var after = next(sitting.summary().answers());
                return () -> {
                    after.run();
                    screen.say(undone.map(what -> "Taken back: " + what.what())
                            .orElse("There is nothing to take back."));
                };
            } catch (IOException e) {
                return () -> screen.say("Not taken back: " + NotSaved.because(e).reason() + ".");
            }
        });
    }

    private void leave() {
        if (stage instanceof StudyStage.Over) {
            return;
        }
        var unsaved = stage instanceof StudyStage.Unsaved;
        work(() -> {
            saveAtLast(unsaved);
            var over = over();
            return () -> show(over);
        });
    }

    /// Nobody leaves an unsaved answer behind without knowing it.
    private void saveAtLast(boolean unsaved) {
        if (!unsaved) {
            return;
        }
        try {
            sitting.retry();
        } catch (IOException e) {
            window.execute(() -> screen.warn(NotSaved.because(e)));
        }
    }

    /// What to show next; runs beside the window.
    private Runnable next(int done) {
        var prompt = sitting.current();
        if (prompt.isEmpty()) {
            var over = over();
            return () -> show(over);
        }
        cardsAhead.prepare(sitting.queue().stream().map(LibraryCard::card).toList());
        var html = cardsAhead.get(prompt.get().card().card());
        var now = clock.instant();
        return () -> lay(new ShownCard(++shown, prompt.get(), html, now, done));
    }

    private StudyStage over() {
        var left = sitting.current().map(prompt -> prompt.counts().total()).orElse(0);
        var summary = sitting.summary();
        try {
            sitting.end();
        } catch (IOException e) {
            window.execute(() -> screen.say(scheduleNotWritten(e)));
        }
        return new StudyStage.Over(summary, anotherLook(summary), left, sitting.nextDue());
    }

    private List<AnotherLook> anotherLook(Session.Summary summary) {
        return sitting.cards(summary.again()).stream()
                .map(card -> new AnotherLook(card, sitting.forgotten(card.id())))
                .toList();
    }

    private static String scheduleNotWritten(IOException e) {
        return "The readable schedule is not written: " + NotSaved.because(e).reason() + ".";
    }

    private void lay(ShownCard card) {
        seen = false;
        watch = new Stopwatch(clock);
        show(new StudyStage.Asking(card, 0));
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

    /// Runs `task` beside the window and what it returns on the window's thread.
    private void work(Supplier<Runnable> task) {
        busy = true;
        line.execute(() -> {
            var then = outcome(task);
            window.execute(() -> {
                busy = false;
                then.run();
                doWhatWasPressedEarly();
            });
        });
    }

    /// A defect must not leave the screen waiting: it is thrown where the window reports it.
    private static Runnable outcome(Supplier<Runnable> task) {
        try {
            return task.get();
        } catch (RuntimeException | Error e) {
            return () -> {
                throw e;
            };
        }
    }

    @FunctionalInterface
    private interface Saving {
        void run() throws IOException;
    }
}
