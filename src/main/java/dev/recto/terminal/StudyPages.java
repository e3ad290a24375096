package dev.recto.terminal;

import dev.recto.card.Card;
import dev.recto.library.Library;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import dev.recto.render.TerminalCard;
import dev.recto.study.Session;
import java.util.ArrayList;
import java.util.List;

/// The pages of a study: a card's two sides, rest, and help.
final class StudyPages {
    private static final String BETWEEN = "   ";
    private static final int SHORTEST_DECK = 10;

    private final Library library;
    private final Session session;
    private final Screen screen;

    StudyPages(Library library, Session session, Screen screen) {
        this.library = library;
        this.session = session;
        this.screen = screen;
    }

    Page question(Session.Prompt prompt, String message) {
        return new Page(head(prompt), asked(prompt.card().card()), 0,
                foot(message, List.of("Space answer", "u undo", "m more new cards", "? keys", "q leave")));
    }

    Page answer(Session.Prompt prompt, String message) {
        var card = prompt.card().card();
        var body = new ArrayList<>(asked(card));
        var fresh = body.size() + 1;
        body.add("");
        body.add(ink(Ink.FAINT, "─".repeat(Math.min(20, screen.width()))));
        body.addAll(text().answer(card));
        return new Page(head(prompt), body, fresh, foot(message, grades(prompt)));
    }

    Page rest(String message) {
        return Page.ofText(ink(Ink.BOLD, "Recto"), new StudySummary(library, session).lines(),
                foot(message, List.of("m more new cards", "u undo", "Space look again", "q leave")), screen.width());
    }

    Page help() {
        return Page.ofText(ink(Ink.BOLD, "Keys"), List.of(
                "Space, Enter   show the answer, then grade it Good",
                "1 2 3 4        Again, Hard, Good, Easy",
                "u              take the last answer back",
                "m              " + TerminalStudy.MORE + " more new cards today",
                "↑ ↓  k j       scroll by a line",
                "PgUp PgDn  b f scroll by a page; Home End  g G to either end",
                "?              these keys",
                "q, Esc         leave; every answer is saved already"), List.of("Any key goes back."), screen.width());
    }

    /// Cards that are left for now.
    int left() {
        return session.current().map(prompt -> prompt.counts().total()).orElse(0);
    }

    private TerminalCard text() {
        return new TerminalCard(screen.width(), screen.hasColour());
    }

    private List<String> asked(Card card) {
        return text().question(card);
    }

    /// Deck on the left; on the right what is left and, if there is room, what was done.
    private String head(Session.Prompt prompt) {
        var counts = prompt.counts();
        var summary = session.summary();
        var left = "new " + counts.unseen() + "  learning " + counts.learning() + "  due " + counts.due();
        var done = summary.answers() == 0 ? "" : BETWEEN + summary.answers() + " done in " + Words.clock(summary.took());
        var deck = TerminalCard.harmless(Words.deck(prompt.card().card().face().deck())).replace('\n', ' ');
        return room(left + done) >= SHORTEST_DECK ? head(deck, left + done)
                : room(left) >= SHORTEST_DECK ? head(deck, left) : TerminalCard.shortened(left, screen.width());
    }

    private int room(String counts) {
        return screen.width() - TerminalCard.columns(counts) - BETWEEN.length();
    }

    private String head(String deck, String counts) {
        var name = TerminalCard.shortened(deck, room(counts));
        return ink(Ink.BOLD, name) + " ".repeat(screen.width() - TerminalCard.columns(name + counts)) + counts;
    }

    private List<String> grades(Session.Prompt prompt) {
        var grades = new ArrayList<String>();
        for (var rating : Rating.values()) {
            grades.add(grade(rating, prompt.next().after(rating)));
        }
        return grades;
    }

    private static String grade(Rating rating, MemoryState.Studied next) {
        var label = rating.label();
        return rating.grade() + " " + Character.toUpperCase(label.charAt(0)) + label.substring(1) + " "
                + Words.interval(next);
    }

    /// The message, and what can be done, on as few lines as hold it.
    private List<String> foot(String message, List<String> actions) {
        var lines = new ArrayList<String>();
        if (!message.isEmpty()) {
            lines.add(ink(Ink.BOLD, TerminalCard.shortened(TerminalCard.harmless(message).replace('\n', ' '), screen.width())));
        }
        var line = "";
        for (var action : actions) {
            var longer = line.isEmpty() ? action : line + BETWEEN + action;
            if (!line.isEmpty() && TerminalCard.columns(longer) > screen.width()) {
                lines.add(line);
                longer = action;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private enum Ink {
        BOLD("\u001b[1m"), FAINT("\u001b[2m");

        private final String sequence;

        Ink(String sequence) {
            this.sequence = sequence;
        }
    }

    private String ink(Ink ink, String text) {
        return screen.hasColour() ? ink.sequence + text + "\u001b[0m" : text;
    }
}
