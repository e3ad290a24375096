package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.memory.MemoryState;
import dev.recto.render.TerminalCard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Cards with their memory as the commands print them: an object or a line each. docs/commands.md describes both.
final class CardLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHORTEST_ID = 8;
    private static final int QUESTION_COLUMNS = 100;
    private static final int SHORTEST_QUESTION = 20;
    private static final int MOST_CANDIDATES = 10;

    private final Library library;

    CardLines(Library library) {
        this.library = library;
    }

    /// What is asked: `id`, `deck`, `question`, `state`, `due`.
    ObjectNode asked(LibraryCard card) {
        var object = JSON.createObjectNode();
        var face = card.card().face();
        object.put("id", card.id().value());
        object.put("deck", Words.deck(face.deck()));
        object.put("question", face.question().text());
        object.put("state", Words.state(card.memory()));
        if (card.memory() instanceof MemoryState.Studied studied) {
            object.put("due", studied.due().toString());
        }
        return object;
    }

    /// The same with kind, memory and source.
    ObjectNode remembered(LibraryCard card) {
        var object = asked(card);
        object.put("kind", card.card().kind().label());
        if (card.memory() instanceof MemoryState.Studied studied) {
            object.put("stability", studied.stability());
            object.put("difficulty", studied.difficulty());
            object.put("reps", studied.reps());
            object.put("lapses", studied.lapses());
        } else {
            object.put("reps", 0);
            object.put("lapses", 0);
        }
        var source = card.card().face().source();
        object.putObject("source").put("path", source.path()).put("line", source.line())
                .put("endLine", source.endLine());
        return object;
    }

    static String json(ObjectNode object) {
        return JSON.writeValueAsString(object);
    }

    /// One line: short id, state, when it is due, question.
    ///
    /// @param width columns that the line may take; the question is cut to fit
    String line(LibraryCard card, int width) {
        var due = switch (card.memory()) {
            case MemoryState.New _ -> "";
            case MemoryState.Studied studied -> studied.due().isAfter(library.now())
                    ? Words.shortly(studied.due(), library.now(), library.day().zone()) : "now";
        };
        var start = String.format(Locale.ROOT, "%s  %-10s  %-10s  ", shortId(card), Words.state(card.memory()), due);
        return start + TerminalCard.shortened(question(card), Math.max(SHORTEST_QUESTION, width - start.length()));
    }

    /// As few digits of the id as name the card, at least eight.
    String shortId(LibraryCard card) {
        var id = card.id().value();
        var digits = SHORTEST_ID;
        while (digits < id.length() && library.idsStartingWith(id.substring(0, digits)).size() > 1) {
            digits++;
        }
        return id.substring(0, digits);
    }

    /// On one line, and no longer than that: a question can be a screenful of code.
    static String question(LibraryCard card) {
        return TerminalCard.shortened(TerminalCard.line(card.card().face().question().display()), QUESTION_COLUMNS);
    }

    /// A name and its value on each line.
    List<String> memory(LibraryCard card) {
        return switch (card.memory()) {
            case MemoryState.New _ -> List.of("state       new");
            case MemoryState.Studied studied -> List.of(
                    "state       " + Words.state(studied),
                    "due         " + Words.dayAndClock(studied.due(), library.day().zone()),
                    String.format(Locale.ROOT, "stability   %.2f days", studied.stability()),
                    String.format(Locale.ROOT, "difficulty  %.2f of 10", studied.difficulty()),
                    "reps        " + studied.reps(),
                    "lapses      " + studied.lapses());
        };
    }

    /// The card that an id or the beginning of one names.
    ///
    /// @throws Refusal if there is none, or several
    LibraryCard named(String prefix) throws Refusal {
        var found = prefix.isEmpty() ? List.<LibraryCard>of()
                : library.idsStartingWith(prefix.toLowerCase(Locale.ROOT)).stream()
                        .flatMap(id -> library.card(id).stream()).toList();
        return switch (found.size()) {
            case 0 -> throw new Refusal("No card has the id \"" + prefix + "\". recto show lists all ids.");
            case 1 -> found.getFirst();
            default -> throw new Refusal("\"" + prefix + "\" begins the ids of " + found.size() + " cards. Which one?"
                    + found.stream().limit(MOST_CANDIDATES).map(card -> "\n  " + card.id() + "  " + question(card))
                            .collect(Collectors.joining())
                    + (found.size() > MOST_CANDIDATES ? "\n  …" : ""));
        };
    }
}
