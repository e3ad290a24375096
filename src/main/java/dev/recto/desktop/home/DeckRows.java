package dev.recto.desktop.home;

import dev.recto.study.DeckCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The decks as rows that can be opened, closed and walked through with keys.
final class DeckRows {
    /// With more rows than this the decks start closed.
    private static final int FEW = 14;

    private final Map<List<String>, Boolean> chosen = new HashMap<>();
    private List<DeckCounts> decks = List.of();
    private List<Row> rows = List.of();
    private List<String> selected = List.of();

    /// @param depth 0 for the outermost
    record Row(DeckCounts deck, int depth, Fold fold) {
        /// Says whether there is anything to study in it now.
        boolean waits() {
            return deck.unseen() + deck.learning() + deck.due() > 0;
        }
    }

    enum Fold { LEAF, OPEN, CLOSED }

    /// Shows these decks; what was opened, closed and selected stays so.
    void show(List<DeckCounts> all) {
        decks = all;
        rebuild();
    }

    List<Row> rows() {
        return rows;
    }

    Optional<Row> selected() {
        return index().stream().mapToObj(rows::get).findFirst();
    }

    boolean isSelected(Row row) {
        return row.deck().path().equals(selected);
    }

    void select(Row row) {
        selected = row.deck().path();
    }

    /// Selects the first deck in which something waits, or else the first.
    void selectFirst() {
        rows.stream().filter(Row::waits).findFirst().or(() -> rows.stream().findFirst()).ifPresent(this::select);
    }

    /// Moves the selection by that many rows, as far as there are any.
    void move(int by) {
        if (!rows.isEmpty()) {
            select(rows.get(Math.clamp(index().orElse(by > 0 ? -1 : rows.size()) + by, 0, rows.size() - 1)));
        }
    }

    /// Opens the selected deck; if it is open, goes to its first sub-deck.
    void right() {
        selected().ifPresent(row -> {
            switch (row.fold()) {
                case CLOSED -> fold(row, true);
                case OPEN -> move(1);
                case LEAF -> {}
            }
        });
    }

    /// Closes the selected deck; if there is nothing to close, goes to the deck around it.
    void left() {
        selected().ifPresent(row -> {
            if (row.fold() == Fold.OPEN) {
                fold(row, false);
            } else if (row.depth() > 0) {
                selected = row.deck().path().subList(0, row.deck().path().size() - 1);
            }
        });
    }

    /// Opens a closed deck, closes an open one.
    void toggle(Row row) {
        if (row.fold() != Fold.LEAF) {
            fold(row, row.fold() == Fold.CLOSED);
        }
    }

    private void fold(Row row, boolean open) {
        chosen.put(row.deck().path(), open);
        rebuild();
    }

    private OptionalInt index() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).deck().path().equals(selected)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void rebuild() {
        var few = count(decks) <= FEW;
        var all = new ArrayList<Row>();
        add(decks, 0, few, all);
        rows = List.copyOf(all);
        while (!selected.isEmpty() && index().isEmpty()) {
            selected = selected.subList(0, selected.size() - 1);
        }
    }

    private void add(List<DeckCounts> some, int depth, boolean openUnlessClosed, List<Row> all) {
        for (var deck : some) {
            var open = chosen.getOrDefault(deck.path(), openUnlessClosed);
            var fold = deck.decks().isEmpty() ? Fold.LEAF : open ? Fold.OPEN : Fold.CLOSED;
            all.add(new Row(deck, depth, fold));
            if (fold == Fold.OPEN) {
                add(deck.decks(), depth + 1, openUnlessClosed, all);
            }
        }
    }

    private static int count(List<DeckCounts> some) {
        return some.stream().mapToInt(deck -> 1 + count(deck.decks())).sum();
    }
}
