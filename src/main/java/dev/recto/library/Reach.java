package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.library.Entry.SeenDocument;
import dev.recto.library.Entry.WrittenFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an entry of the journal reaches: the card whose memory it changes, the documents whose cards it changes, the
/// files it takes from the folder. An undo reaches what the action reached that it takes back.
final class Reach {
    private final Chronicle chronicle;
    private final Shelf shelf;

    /// @param chronicle which has the actions that are taken back
    Reach(Chronicle chronicle, Shelf shelf) {
        this.chronicle = chronicle;
        this.shelf = shelf;
    }

    /// The card whose memory an entry changes.
    Optional<CardId> card(Entry entry) {
        return switch (entry) {
            case Entry.Review review -> Optional.of(review.card());
            case Entry.Undo undo -> chronicle.action(undo.target()).flatMap(this::card);
            default -> Optional.empty();
        };
    }

    /// The documents whose cards an entry changes. What was found in documents is on the shelf before it is recorded.
    List<String> documents(Entry entry) {
        return switch (entry) {
            case Entry.Import imported -> Stream.concat(imported.documents().stream().map(SeenDocument::document),
                    imported.choices().stream().flatMap(chosen -> chosen.document().stream())).distinct().toList();
            case Entry.Undo undo -> chronicle.action(undo.target()).map(this::documents).orElse(List.of());
            case Entry.Join join -> Stream.of(join.card(), join.into())
                    .flatMap(card -> chronicle.records().card(card).stream())
                    .map(CardRecord::document).filter(path -> shelf.document(path).isPresent()).toList();
            default -> List.of();
        };
    }

    /// The files of an import that an entry takes back.
    List<WrittenFile> filesTakenBack(Entry entry) {
        return entry instanceof Entry.Undo undo
                && chronicle.action(undo.target()).orElse(entry) instanceof Entry.Import imported
                ? imported.documents().stream().flatMap(document -> document.files().stream()).toList()
                : List.of();
    }
}
