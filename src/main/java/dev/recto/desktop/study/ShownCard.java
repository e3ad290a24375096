package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import java.time.Instant;

/// The card that lies on the sheet.
///
/// @param number counts the cards shown in this sitting, from 1; the same card shown again gets another number
/// @param now when it was laid there
/// @param done answers given so far
public record ShownCard(int number, Session.Prompt prompt, RenderedCard html, Instant now, int done) {
    public Card card() {
        return prompt.card().card();
    }

    ShownCard withHtml(RenderedCard newHtml) {
        return new ShownCard(number, prompt, newHtml, now, done);
    }

    /// Which of the three counts this card belongs to.
    public Waiting waiting() {
        if (!(prompt.card().memory() instanceof MemoryState.Studied studied)) {
            return Waiting.NEW;
        }
        return switch (studied.phase()) {
            case LEARNING, RELEARNING -> Waiting.LEARNING;
            case REVIEW -> Waiting.DUE;
        };
    }

    /// When the card comes again after `rating`, in words: "10 min", "9 days".
    public String interval(Rating rating) {
        return IntervalWords.until(prompt.next().after(rating), now);
    }

    /// How much of the sitting lies behind, 0..1.
    public double progress() {
        var all = done + prompt.counts().total();
        return all == 0 ? 0 : (double) done / all;
    }

    /// Why a card waits.
    public enum Waiting { NEW, LEARNING, DUE }
}
