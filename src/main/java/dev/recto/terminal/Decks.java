package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the deck that a user names.
final class Decks {
    private Decks() {}

    /// The names in `name`, outermost first; none for none.
    static List<String> names(@Nullable String name) {
        return name == null ? List.of()
                : List.of(name.split("::")).stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// The deck whose path, or else the one deck whose innermost names are `name`, whatever the letters' case.
    ///
    /// @return its path; empty, which is everything, if `name` is absent
    /// @throws Refusal if there is none, or several
    static List<String> named(Library library, @Nullable String name) throws Refusal {
        var names = names(name);
        if (name == null || names.isEmpty()) {
            return List.of();
        }
        var paths = paths(library);
        var whole = paths.stream().filter(path -> isSame(path, names)).toList();
        if (!whole.isEmpty()) {
            return whole.getFirst();
        }
        var ending = paths.stream().filter(path -> path.size() >= names.size()
                && isSame(path.subList(path.size() - names.size(), path.size()), names)).toList();
        if (ending.size() == 1) {
            return ending.getFirst();
        }
        if (ending.isEmpty()) {
            var near = Nearest.to(name, paths.stream().map(Words::deck).toList());
            throw new Refusal("There is no deck \"" + name + "\"." + near.map(it -> " Did you mean \"" + it + "\"?").orElse(""));
        }
        throw new Refusal("Several decks are called \"" + name + "\": "
                + String.join(", ", ending.stream().map(Words::deck).toList()) + ".");
    }

    private static List<List<String>> paths(Library library) {
        var seen = new TreeSet<String>();
        var paths = new ArrayList<List<String>>();
        for (LibraryCard card : library.cards()) {
            var deck = card.card().face().deck();
            for (var depth = 1; depth <= deck.size(); depth++) {
                if (seen.add(String.join("\u0000", deck.subList(0, depth)))) {
                    paths.add(deck.subList(0, depth));
                }
            }
        }
        return paths;
    }

    private static boolean isSame(List<String> path, List<String> names) {
        return Words.deck(path).equalsIgnoreCase(Words.deck(names));
    }
}
