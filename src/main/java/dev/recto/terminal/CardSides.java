package dev.recto.terminal;

import dev.recto.card.Card;
import dev.recto.render.TerminalCard;
import java.util.ArrayList;
import java.util.List;

/// The two sides of a card, as wide as the screen.
final class CardSides {
    private final Screen screen;
    private final Ansi ansi;

    CardSides(Screen screen) {
        this.screen = screen;
        this.ansi = new Ansi(screen.styling());
    }

    /// @param fresh the first line that the side before did not have; 0 if all is new
    record Side(List<String> body, int fresh) {
        Side {
            body = List.copyOf(body);
        }
    }

    /// @param hints how many parts of the answer are hinted at
    Side question(Card card, int hints) {
        var body = new ArrayList<>(text().question(card));
        var fresh = hints == 0 ? 0 : body.size() + 1;
        var below = text().beforeAnswer(card, hints);
        if (!below.isEmpty()) {
            body.add("");
            body.addAll(below);
        }
        return new Side(body, fresh);
    }

    /// The question with the answer below it.
    Side answer(Card card) {
        var body = new ArrayList<>(text().question(card));
        var fresh = body.size() + 1;
        body.add("");
        body.add(ansi.faint("─".repeat(Math.min(20, screen.width()))));
        body.addAll(text().answer(card));
        return new Side(body, fresh);
    }

    Page page(Card card, String head, Side side, List<String> foot) {
        return new Page(head, caption(card), side.body(), side.fresh(), "", foot);
    }

    private static Page.Caption caption(Card card) {
        var source = card.face().source();
        var document = TerminalCard.harmless(source.path().substring(source.path().lastIndexOf('/') + 1))
                .replace('\n', ' ');
        return new Page.Caption(card.kind().label().replace('-', ' '), document + ":" + source.line());
    }

    private TerminalCard text() {
        return new TerminalCard(screen.width(), screen.styling());
    }
}
