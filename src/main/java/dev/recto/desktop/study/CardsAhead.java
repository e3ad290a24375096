package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Renders the next cards while the present one is looked at, so that turning the leaf takes no time.
final class CardsAhead {
    /// The card that lies there and the three that may come after it.
    static final int NEAR = 4;

    private final Function<Card, RenderedCard> renderer;
    private final Executor background;
    private final Map<CardId, Rendering> cards = new HashMap<>();

    private record Rendering(Card card, CompletableFuture<RenderedCard> html) {
        /// The same object, nearly always: to compare two cards is to compare all their texts.
        boolean isOf(Card other) {
            return card == other || card.equals(other);
        }
    }

    CardsAhead(Function<Card, RenderedCard> renderer, Executor background) {
        this.renderer = renderer;
        this.background = background;
    }

    /// Begins to render the first of `queue` and forgets what is no longer near.
    synchronized void prepare(List<Card> queue) {
        var near = queue.subList(0, Math.min(NEAR, queue.size()));
        cards.keySet().retainAll(near.stream().map(Card::id).toList());
        near.forEach(this::begin);
    }

    /// The rendered card; at once if it was prepared.
    RenderedCard get(Card card) {
        return begin(card).join();
    }

    /// Gives `then` the rendered card when it is there, on whichever thread rendered it; on this one if that is done.
    /// A card that cannot be rendered is not given: [#get] tells why.
    void whenThere(Card card, Consumer<RenderedCard> then) {
        begin(card).thenAccept(then);
    }

    /// Renders everything anew when it is next asked for: a picture has come.
    synchronized void forget() {
        cards.clear();
    }

    private synchronized CompletableFuture<RenderedCard> begin(Card card) {
        return cards.compute(card.id(), (_, known) -> known != null && known.isOf(card) ? known
                : new Rendering(card, CompletableFuture.supplyAsync(() -> renderer.apply(card), background))).html();
    }
}
