package dev.recto.terminal;

import dev.recto.card.Card;
import dev.recto.library.Library;
import dev.recto.render.TerminalCard;
import dev.recto.study.Session;
import java.util.ArrayList;
import java.util.List;

/// The pages of a study: a card's two sides, rest, and help.
final class StudyPages {
    private static final int NARROW = 60;
    private static final int KEYS_WIDTH = 15;
    private static final List<HelpLine> KEYS = List.of(
            new HelpLine("Space, Enter", "show the answer, then grade it Good"),
            new HelpLine("1 2 3 4", "Again, Hard, Good, Easy"),
            new HelpLine("h", "how the next part of the answer begins"),
            new HelpLine("u", "take the last answer back"),
            new HelpLine("o", "open the card's pictures, or else its document"),
            new HelpLine("f", "fetch the card's pictures from the web"),
            new HelpLine("m", TerminalStudy.MORE + " more new cards today"),
            new HelpLine("↑ ↓  k j", "scroll by a line"),
            new HelpLine("PgUp PgDn", "scroll by a page; Ctrl-B Ctrl-F too"),
            new HelpLine("Home End  g G", "to either end of the card"),
            new HelpLine("Ctrl-L", "draw the screen again"),
            new HelpLine("?", "these keys"),
            new HelpLine("q, Esc", "leave; every answer is saved already"));

    private final Library library;
    private final Session session;
    private final Screen screen;
    private final Ansi ansi;
    private final CardSides sides;

    private record HelpLine(String keys, String does) {
        /// What a key does stands in a column of its own if there is room for one.
        List<String> within(int width) {
            var room = width - KEYS_WIDTH;
            if (room < KEYS_WIDTH) {
                return List.of(keys + "  " + does);
            }
            var lines = new ArrayList<String>();
            for (var line : Page.wrapped(List.of(does), room)) {
                lines.add(Ansi.padded(lines.isEmpty() ? keys : "", KEYS_WIDTH) + line);
            }
            return lines;
        }
    }

    StudyPages(Library library, Session session, Screen screen) {
        this.library = library;
        this.session = session;
        this.screen = screen;
        this.ansi = new Ansi(screen.styling());
        this.sides = new CardSides(screen);
    }

    /// @param hints how many parts of the answer are hinted at
    Page question(Session.Prompt prompt, int hints) {
        var card = prompt.card().card();
        return page(prompt, sides.question(card, hints), foot().actions(questionActions(card, hints)));
    }

    private List<String> questionActions(Card card, int hints) {
        var actions = new ArrayList<>(List.of("Space answer"));
        if (hints < TerminalCard.hints(card)) {
            actions.add("h hint");
        }
        if (!card.face().images().isEmpty()) {
            actions.add("o picture");
        }
        if (screen.width() >= NARROW) {
            actions.addAll(List.of("u undo", "m more cards"));
        }
        actions.addAll(List.of("? keys", "q leave"));
        return actions;
    }

    Page answer(Session.Prompt prompt) {
        return page(prompt, sides.answer(prompt.card().card()), foot().grades(prompt));
    }

    private Page page(Session.Prompt prompt, CardSides.Side side, List<String> foot) {
        return sides.page(prompt.card().card(), new StudyHead(ansi, screen.width()).of(prompt, session.summary()),
                side, foot);
    }

    Page rest() {
        return Page.ofText(ansi.bold("Recto"), new StudySummary(library, session).lines(),
                foot().actions(List.of("m more new cards", "u undo", "Space look again", "q leave")), screen.width());
    }

    Page help() {
        var lines = KEYS.stream().flatMap(line -> line.within(screen.width()).stream()).toList();
        return Page.ofText(ansi.bold("Keys"), lines, List.of("Any key goes back."), screen.width());
    }

    private StudyFoot foot() {
        return new StudyFoot(ansi, screen.width());
    }
}
