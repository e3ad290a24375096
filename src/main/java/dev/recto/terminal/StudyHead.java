package dev.recto.terminal;

import dev.recto.memory.MemoryState;
import dev.recto.render.TerminalCard;
import dev.recto.study.Session;
import dev.recto.study.Summary;
import java.util.List;
import java.util.stream.Collectors;

/// The first line of a card's page: its deck on the left; on the right what is left to do and, if there is room, what
/// was done. What the card itself belongs to is underlined.
final class StudyHead {
    private static final String BETWEEN = "   ";
    private static final int SHORTEST_DECK = 10;

    private final Ansi ansi;
    private final int width;

    StudyHead(Ansi ansi, int width) {
        this.ansi = ansi;
        this.width = width;
    }

    String of(Session.Prompt prompt, Summary summary) {
        var counts = counts(prompt);
        var done = summary.answers() == 0 ? "" : BETWEEN + summary.answers() + " done in "
                + Words.clock(summary.took());
        var deck = TerminalCard.harmless(Words.deck(prompt.card().deck())).replace('\n', ' ');
        if (room(counts + done) >= SHORTEST_DECK) {
            return line(deck, counts + done);
        }
        return room(counts) >= SHORTEST_DECK ? line(deck, counts)
                : TerminalCard.shortened(Words.count(prompt.counts().total(), "card") + " left", width);
    }

    private int room(String counts) {
        return width - Ansi.columns(counts) - BETWEEN.length();
    }

    private String line(String deck, String counts) {
        return Ansi.padded(ansi.bold(TerminalCard.shortened(deck, room(counts))), width - Ansi.columns(counts))
                + counts;
    }

    private String counts(Session.Prompt prompt) {
        var counts = prompt.counts();
        var group = Group.of(prompt.card().memory());
        return List.of(
                count("new", counts.unseen(), Ansi.Colour.CYAN, group == Group.NEW),
                count("learning", counts.learning(), Ansi.Colour.MAGENTA, group == Group.LEARNING),
                count("due", counts.due(), Ansi.Colour.GREEN, group == Group.DUE)).stream()
                        .collect(Collectors.joining("  "));
    }

    private String count(String name, int number, Ansi.Colour colour, boolean isThisCard) {
        return ansi.coloured(colour, isThisCard ? ansi.underlined(name) : name) + " " + number;
    }

    /// What a card counts as while it waits.
    private enum Group {
        NEW, LEARNING, DUE;

        static Group of(MemoryState memory) {
            return switch (memory) {
                case MemoryState.New _ -> NEW;
                case MemoryState.Studied studied -> switch (studied.phase()) {
                    case LEARNING, RELEARNING -> LEARNING;
                    case REVIEW -> DUE;
                };
            };
        }
    }
}
