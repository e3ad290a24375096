package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Finds the deck that a user names.
final class Decks {
    private Decks() {}

    /// The names in `name`, outermost first; none for none.
    static List<String> names(@Nullable String name) {
        return name == null ? List.of()
                : List.of(name.split("::")).stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// The one deck whose path is `name`, or else whose innermost names are; as it is written, or else whatever the
    /// letters' case.
    ///
    /// @return its path; empty, which is everything, if `name` is absent
    /// @throws Refusal if there is none, or several
    static List<String> named(Library library, @Nullable String name) throws Refusal {
        var names = Words.deck(names(name));
        if (name == null || names.isEmpty()) {
            return List.of();
        }
        var paths = paths(library);
        for (var match : List.<BiPredicate<String, String>>of(
                String::equals, Decks::isEnding, String::equalsIgnoreCase,
                        (path, it) -> isEnding(lower(path), lower(it)))) {
            var found = paths.stream().filter(path -> match.test(Words.deck(path), names)).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (found.size() > 1) {
                throw new Refusal("Several decks are called \"" + name + "\": "
                        + String.join(", ", found.stream().map(Words::deck).toList()) + ".");
            }
        }
        var near = Nearest.to(name, paths.stream().map(Words::deck).toList());
        throw new Refusal("There is no deck \"" + name + "\"." + near.map(it -> " Did you mean \"" + it + "\"?")
                .orElse(""));
    }

    private static boolean isEnding(String path, String names) {
        return path.endsWith("::" + names);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<List<String>> paths(Library library) {
        var seen = new TreeSet<String>();
        var paths = new ArrayList<List<String>>();
        for (LibraryCard card : library.cards()) {
            var deck = card.deck();
            for (var depth = 1; depth <= deck.size(); depth++) {
                if (seen.add(String.join("\u0000", deck.subList(0, depth)))) {
                    paths.add(deck.subList(0, depth));
                }
            }
        }
        return paths;
    }
}
