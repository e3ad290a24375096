package dev.recto.markdown.kind;

import dev.recto.card.Card.Pair;
import dev.recto.markdown.edge.TableText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pairs in an answer to a question that asks what belongs together: a table of two columns, or a list whose items are
/// divided in two.
final class Matches {
    private static final Pattern DIVIDER =
            Pattern.compile("\\s*(?:(?<!:)///|\\s(?:->|=>|→|⇒|↔|<->|—|–|-|=)\\s|→|"
                    + "(?<=[^\\s\\d])\\s?[:：](?!//)\\s*)\\s*");

    private Matches() {}

    static List<Pair> in(String answer) {
        var table = TableText.in(answer).filter(found -> found.header().size() == 2);
        if (table.isPresent()) {
            return table.get().rows().stream().map(row -> new Pair(row.get(0), row.get(1))).toList();
        }
        var items = Parts.items(answer, false);
        var lines = items.isEmpty() ? answer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
                : items;
        var pairs = lines.stream().map(Matches::pair).flatMap(Optional::stream).toList();
        return pairs.size() == lines.size() ? pairs : List.of();
    }

    private static Optional<Pair> pair(String item) {
        var divider = DIVIDER.matcher(item);
        return divider.find() && divider.start() > 0 && divider.end() < item.length()
                ? Optional.of(new Pair(item.substring(0, divider.start()).strip(),
                        item.substring(divider.end()).strip())) : Optional.empty();
    }
}
