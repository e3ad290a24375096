package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.memory.MemoryState;
import dev.recto.render.TerminalCard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Cards with their memory as the commands print them: an object or a line each. docs/commands.md describes both.
final class CardLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHORTEST_ID = 8;

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
        object.putObject("source").put("path", source.path()).put("line", source.line()).put("endLine", source.endLine());
        return object;
    }

    static String json(ObjectNode object) {
        return JSON.writeValueAsString(object);
    }

    /// One line: short id, state, when it is due, question.
    String line(LibraryCard card) {
        var due = switch (card.memory()) {
            case MemoryState.New _ -> "";
            case MemoryState.Studied studied -> studied.due().isAfter(library.now())
                    ? Words.dayAndClock(studied.due(), library.day().zone()) : "now";
        };
        return String.format(Locale.ROOT, "%s  %-10s  %-16s  %s",
                shortId(card), Words.state(card.memory()), due, question(card));
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

    static String question(LibraryCard card) {
        return TerminalCard.line(card.card().face().question().display());
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
        var found = library.idsStartingWith(prefix.toLowerCase(Locale.ROOT));
        if (found.size() == 1) {
            Optional<LibraryCard> card = library.card(found.getFirst());
            if (card.isPresent()) {
                return card.get();
            }
        }
        if (found.size() < 2 || prefix.isEmpty()) {
            throw new Refusal("No card has the id \"" + prefix + "\". recto show lists all ids.");
        }
        var text = new StringBuilder("\"" + prefix + "\" begins the ids of " + found.size() + " cards. Which one?");
        for (var id : found.subList(0, Math.min(found.size(), 10))) {
            library.card(id).ifPresent(card -> text.append("\n  ").append(id).append("  ").append(question(card)));
        }
        throw new Refusal(found.size() > 10 ? text + "\n  …" : text.toString());
    }
}
