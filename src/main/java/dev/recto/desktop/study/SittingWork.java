package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.summary.AnotherLook;
import dev.recto.library.LibraryCard;
import dev.recto.memory.Rating;
import dev.recto.study.Summary;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What studying does beside the window: it saves answers, takes them back and finds what is asked next. Each method
/// may wait for the disk; they are called one after the other, never on the window's thread.
final class SittingWork {
    private final Sitting sitting;
    private final CardsAhead cardsAhead;
    private int shown;

    SittingWork(Sitting sitting, CardsAhead cardsAhead) {
        this.sitting = sitting;
        this.cardsAhead = cardsAhead;
    }

    /// What the window is to know of a task that is done.
    ///
    /// @param stage where the screen stands now; empty if it stays where it is
    /// @param sentences to be said
    /// @param unsaved why an answer of a sitting that has ended is not on disk
    record Outcome(Optional<StudyStage> stage, List<String> sentences, Optional<NotSaved> unsaved) {
        Outcome {
            sentences = List.copyOf(sentences);
        }

        private static Outcome at(StudyStage stage, List<String> sentences) {
            return new Outcome(Optional.of(stage), sentences, Optional.empty());
        }

        private static Outcome said(String sentence) {
            return new Outcome(Optional.empty(), List.of(sentence), Optional.empty());
        }
    }

    Outcome first() {
        return next(0, List.of());
    }

    /// Saves the answer to a card; the card stays if that fails.
    Outcome answer(ShownCard card, Rating rating, Duration took) {
        return save(card, rating, () -> sitting.answer(rating, took));
    }

    /// Tries again to save an answer that could not be saved.
    Outcome retry(ShownCard card, Rating rating) {
        return save(card, rating, sitting::retry);
    }

    /// Takes the last answer back, whichever sitting it was given in; if the session knows its card, it is asked again.
    Outcome undo() {
        try {
            var undone = sitting.undo();
            return next(sitting.summary().answers(), List.of(undone
                    .map(what -> "Taken back: " + what.what())
                    .orElse("There is nothing to take back.")));
        } catch (IOException e) {
            return Outcome.said("Not taken back: " + NotSaved.because(e).reason() + ".");
        }
    }

    /// Ends the sitting with its summary. Nobody leaves an unsaved answer behind without knowing it.
    Outcome leave(boolean unsaved) {
        var kept = unsaved ? saveAtLast() : Optional.<NotSaved>empty();
        return new Outcome(Optional.of(over()), endAfter(kept), kept);
    }

    /// Ends the sitting without a summary.
    Outcome abandon(boolean unsaved) {
        var kept = unsaved ? saveAtLast() : Optional.<NotSaved>empty();
        return new Outcome(Optional.empty(), endAfter(kept), kept);
    }

    RenderedCard renderAnew(Card card) {
        return cardsAhead.get(card);
    }

    /// Begins to render the cards that will probably be asked soon.
    ///
    /// @param next gets the first of them once it is rendered, on a thread of its own
    void lookAhead(Consumer<RenderedCard> next) {
        // No more of them than are wanted: the text of each may still have to be fetched.
        var cards = sitting.queue().stream().limit(CardsAhead.NEAR).map(LibraryCard::card).toList();
        cardsAhead.prepare(cards);
        cards.stream().skip(1).findFirst().ifPresent(card -> cardsAhead.whenThere(card, next));
    }

    @FunctionalInterface
    private interface Saving {
        void run() throws IOException;
    }

    private Outcome save(ShownCard card, Rating rating, Saving saving) {
        try {
            saving.run();
        } catch (IOException e) {
            return Outcome.at(new StudyStage.Unsaved(card, rating, NotSaved.because(e)), List.of());
        }
        return next(card.done() + 1, List.of());
    }

    private Outcome next(int done, List<String> sentences) {
        var prompt = sitting.current();
        if (prompt.isEmpty()) {
            var all = new ArrayList<>(sentences);
            var over = over();
            all.addAll(end());
            return Outcome.at(over, all);
        }
        var html = cardsAhead.get(prompt.get().card().card());
        return Outcome.at(
                new StudyStage.Asking(new ShownCard(++shown, prompt.get(), html, sitting.now(), done), 0), sentences);
    }

    private StudyStage over() {
        var left = sitting.current().map(prompt -> prompt.counts().total()).orElse(0);
        var summary = sitting.summary();
        return new StudyStage.Over(summary, anotherLook(summary), left, sitting.nextDue());
    }

    /// Where an answer could not be saved, nothing is said of the schedule that could not be either.
    private List<String> endAfter(Optional<NotSaved> kept) {
        return kept.isPresent() ? List.of() : end();
    }

    /// @return what is to be said about it
    private List<String> end() {
        try {
            sitting.end();
            return List.of();
        } catch (IOException e) {
            return List.of("The readable schedule is not written: " + NotSaved.because(e).reason() + ".");
        }
    }

    private Optional<NotSaved> saveAtLast() {
        try {
            sitting.retry();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(NotSaved.because(e));
        }
    }

    private List<AnotherLook> anotherLook(Summary summary) {
        return sitting.cards(summary.again()).stream()
                .map(card -> new AnotherLook(card, sitting.forgotten(card.id())))
                .toList();
    }
}
