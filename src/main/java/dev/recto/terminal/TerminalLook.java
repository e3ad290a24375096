package dev.recto.terminal;

import dev.recto.card.Card;
import dev.recto.library.LibraryCard;
import dev.recto.render.TerminalCard;
import dev.recto.study.LookThrough;
import java.util.ArrayList;
import java.util.List;

/// Cards of a library in which no answer could be kept: question, answer, the next one. Nothing is graded.
final class TerminalLook {
    private static final String BETWEEN = "   ";

    private final LookThrough cards;
    private final Screen screen;
    private final CardSides sides;
    private final PictureKeys pictures;
    private final Ansi ansi;
    private String message;

    /// @param why nothing can be kept, a sentence
    TerminalLook(LookThrough cards, Screen screen, PictureKeys pictures, String why) {
        this.cards = cards;
        this.screen = screen;
        this.sides = new CardSides(screen);
        this.pictures = pictures;
        this.ansi = new Ansi(screen.styling());
        this.message = why;
    }

    /// What is seen of the present card.
    private sealed interface Side {
        /// @param hints how many were asked for
        record Question(int hints) implements Side {}

        record Answer() implements Side {}
    }

    /// Goes on until the last card, or until the person leaves.
    void run() {
        Side side = new Side.Question(0);
        while (cards.current().isPresent()) {
            var card = cards.current().get();
            screen.show(page(card, side));
            var next = turned(card, side);
            if (next == Key.LEAVE || next == Key.END) {
                return;
            }
            side = after(card.card(), side, next);
        }
    }

    /// Waits for a key that shows something else.
    private Key turned(LibraryCard card, Side side) {
        while (true) {
            var key = screen.key();
            switch (key) {
                case LEAVE, END, ON -> {
                    return key;
                }
                case HINT -> {
                    if (hasMoreHints(card.card(), side)) {
                        return key;
                    }
                }
                case AGAIN, HARD, GOOD, EASY -> tell(card, side, "Nothing is graded here. Space goes on.");
                case OPEN -> tell(card, side, pictures.open(card.card()));
                case REDRAW -> screen.showAgain(page(card, side));
                default -> { }
            }
        }
    }

    private static boolean hasMoreHints(Card card, Side side) {
        return side instanceof Side.Question(var hints) && hints < TerminalCard.hints(card);
    }

    private void tell(LibraryCard card, Side side, String news) {
        message = news;
        screen.showAgain(page(card, side));
    }

    private Side after(Card card, Side side, Key key) {
        return switch (side) {
            case Side.Question(var hints) when key == Key.HINT -> new Side.Question(hints + 1);
            case Side.Question _ -> new Side.Answer();
            case Side.Answer _ -> {
                cards.next();
                yield new Side.Question(0);
            }
        };
    }

    private Page page(LibraryCard card, Side side) {
        var face = switch (side) {
            case Side.Question(var hints) -> sides.question(card.card(), hints);
            case Side.Answer _ -> sides.answer(card.card());
        };
        var foot = new StudyFoot(ansi, screen.width()).actions(actions(card.card(), side));
        var news = TerminalCard.harmless(message).replace('\n', ' ');
        message = "";
        return sides.page(card.card(), head(card), face, foot).withMessage(news);
    }

    private static List<String> actions(Card card, Side side) {
        var actions = new ArrayList<String>();
        actions.add(switch (side) {
            case Side.Question _ -> "Space answer";
            case Side.Answer _ -> "Space next";
        });
        if (hasMoreHints(card, side)) {
            actions.add("h hint");
        }
        if (!card.face().images().isEmpty()) {
            actions.add("o picture");
        }
        actions.add("q leave");
        return actions;
    }

    private String head(LibraryCard card) {
        var left = "nothing is graded" + BETWEEN + cards.queue().size() + " left";
        var deck = TerminalCard.harmless(Words.deck(card.deck())).replace('\n', ' ');
        var room = screen.width() - left.length() - BETWEEN.length();
        return room < 1 ? TerminalCard.shortened(left, screen.width())
                : Ansi.padded(ansi.bold(TerminalCard.shortened(deck, room)), screen.width() - left.length()) + left;
    }
}
