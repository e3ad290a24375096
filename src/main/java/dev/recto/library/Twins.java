package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.library.Shelf.Shelved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds cards that have got two ids: two devices saw the same change of a document before they heard of each other,
/// and one of them took the card for a new one.
final class Twins {
    private final CardRecords records;

    Twins(CardRecords records) {
        this.records = records;
    }

    /// Pairs of records with the same question and answer in the same document, of which only one is there. The id
    /// recorded first goes on, so every device joins them alike.
    List<Entry.Join> among(List<Shelved> documents) {
        var here = Shelf.ids(documents);
        var joins = new ArrayList<Entry.Join>();
        documents.forEach(document -> {
            var recorded = records.cardsIn(document.path());
            if (!recorded.stream().allMatch(record -> here.contains(record.id()))) {
                join(recorded, here, joins);
            }
        });
        return joins;
    }

    private static void join(List<CardRecord> recorded, Set<CardId> here, List<Entry.Join> joins) {
        Map<String, List<CardRecord>> same = new HashMap<>();
        recorded.forEach(record -> same.computeIfAbsent(
                Wording.normal(record.question()) + "\n" + record.answer().exact(), content -> new ArrayList<>())
                        .add(record));
        same.values().stream()
                .filter(twins -> twins.size() > 1)
                .filter(twins -> twins.stream().filter(twin -> here.contains(twin.id())).count() == 1)
                .forEach(twins -> twins.stream().skip(1)
                        .forEach(twin -> joins.add(new Entry.Join(twin.id(), twins.getFirst().id()))));
    }
}
