package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.journal.LineId;
import dev.recto.library.CardRecord.Presence;
import dev.recto.library.Entry.SeenDocument;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who the cards are, as the journal has recorded it. A pure function of the lines in their order.
final class CardRecords {
    private final Map<CardId, CardRecord> cards = new LinkedHashMap<>();
    private final Map<String, Set<CardId>> byDocument = new HashMap<>();
    private final Map<String, DocumentRecord> documents = new TreeMap<>();
    private final Map<CardId, CardId> joined = new HashMap<>();
    private final Map<String, String> ignored = new HashMap<>();
    private final Map<String, Entry.Import> imports = new HashMap<>();
    private final SchemeChoices choices = new SchemeChoices();

    /// What is recorded of a document.
    ///
    /// @param sha256 of the content last recorded
    /// @param origin the file it was imported from last
    /// @param pictures where pictures lie that are not at their relative place
    /// @param files that imports of this document wrote
    record DocumentRecord(String sha256, Optional<String> origin, Map<String, String> pictures, Set<String> files) {}

    static CardRecords of(List<? extends Told<? extends Entry>> lines, Set<LineId> undone) {
        var records = new CardRecords();
        lines.forEach(records::know);
        lines.stream().filter(line -> !undone.contains(line.id())).forEach(records::apply);
        return records;
    }

    /// Takes in a line that comes after all others.
    void add(Told<? extends Entry> line) {
        know(line);
        apply(line);
    }

    private void know(Told<? extends Entry> line) {
        if (line.entry() instanceof Entry.Import imported) {
            imports.put(line.id().toString(), imported);
        }
    }

    private void apply(Told<? extends Entry> line) {
        switch (line.entry()) {
            case Entry.Import imported -> {
                imported.documents().forEach(this::see);
                imported.choices().forEach(choices::put);
            }
            case Entry.Found found -> {
                found.documents().forEach(this::see);
                found.choices().forEach(choices::put);
            }
            case Entry.Join join -> join(join);
            case Entry.Undo undo -> {
                Optional.ofNullable(imports.get(undo.target())).ifPresent(taken -> taken.documents().stream()
                        .filter(document -> !documents.containsKey(document.document()))
                        .forEach(document -> ignored.put(document.document(), document.sha256())));
                undo.left().forEach(left -> ignored.put(left.document(), left.sha256()));
            }
            default -> { }
        }
    }

    private void see(SeenDocument document) {
        var path = document.document();
        ignored.remove(path);
        var before = Optional.ofNullable(documents.get(path));
        var files = new TreeSet<>(before.map(DocumentRecord::files).orElse(Set.of()));
        document.files().forEach(file -> files.add(file.path()));
        var pictures = new TreeMap<>(before.map(DocumentRecord::pictures).orElse(Map.of()));
        pictures.putAll(document.pictures());
        var origin = document.origin().or(() -> before.flatMap(DocumentRecord::origin));
        documents.put(path, new DocumentRecord(document.sha256(), origin, pictures, files));
        for (var card : document.cards()) {
            put(new CardRecord(card.id(), path, card.line(), card.endLine(), card.question(), card.answer(),
                    card.excluded() ? Presence.EXCLUDED : Presence.HERE));
        }
        for (var id : document.gone()) {
            cards.computeIfPresent(id, (same, card) -> card.document().equals(path) ? card.with(Presence.GONE) : card);
        }
    }

    private void put(CardRecord card) {
        var before = cards.put(card.id(), card);
        if (before != null && !before.document().equals(card.document())) {
            byDocument.get(before.document()).remove(card.id());
        }
        byDocument.computeIfAbsent(card.document(), path -> new LinkedHashSet<>()).add(card.id());
    }

    private void join(Entry.Join join) {
        var into = canonical(join.into());
        var card = canonical(join.card());
        if (!into.equals(card)) {
            joined.put(card, into);
        }
    }

    /// The id under which a card goes on.
    CardId canonical(CardId id) {
        var at = id;
        while (joined.containsKey(at)) {
            at = joined.get(at);
        }
        return at;
    }

    Optional<CardRecord> card(CardId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /// All cards ever recorded under the id they go on with, in the order of their first record.
    Collection<CardRecord> cards() {
        return cards.values().stream().filter(card -> !joined.containsKey(card.id())).toList();
    }

    /// Those last seen in a document, also if they are gone from it.
    List<CardRecord> cardsIn(String document) {
        return byDocument.getOrDefault(document, Set.of()).stream()
                .filter(id -> !joined.containsKey(id)).map(cards::get).toList();
    }

    Optional<DocumentRecord> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    Map<String, DocumentRecord> documents() {
        return documents;
    }

    /// How documents are to be read, as it is now.
    SchemeChoices choices() {
        return new SchemeChoices(choices);
    }

    /// Whether a document stays out because its import was taken back.
    boolean isIgnored(String path, String sha256) {
        return sha256.equals(ignored.get(path));
    }
}
