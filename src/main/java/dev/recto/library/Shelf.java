package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.SourceLocation;
import dev.recto.library.CardRecord.Presence;
import dev.recto.library.Entry.SeenCard;
import dev.recto.library.Entry.SeenDocument;
import dev.recto.library.Entry.Was;
import dev.recto.library.Entry.WrittenFile;
import dev.recto.library.Matcher.DocumentCards;
import dev.recto.library.Matcher.Match;
import dev.recto.markdown.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The documents that lie in the library, with the identities of their cards. Not thread-safe.
final class Shelf {
    private final SortedMap<String, Shelved> documents = new TreeMap<>(LibraryOrder.BY_PATH);

    /// A document in the library.
    ///
    /// @param path relative to the library's folder, with `/`
    /// @param stamp of the file when it was read, see [FileStamps]
    record Shelved(String path, String sha256, String stamp, Reading reading, List<Match> matches) {
        /// The card at a place in the reading, as it is in the library.
        Card card(int index) {
            return placed(path, deck(), matches.get(index).id(), matches.get(index).card());
        }

        /// Its folders and its title.
        List<String> deck() {
            return Shelf.deck(path, reading);
        }
    }

    static Card placed(String path, Reading reading, Match match) {
        return placed(path, deck(path, reading), match.id(), match.card());
    }

    /// A card as it is in the library.
    static Card placed(String path, List<String> deck, CardId id, Card card) {
        var face = card.face();
        var source = new SourceLocation(path, face.source().line(), face.source().endLine());
        return card.withFace(face.withId(id).withDeck(deck).withSource(source));
    }

    private static List<String> deck(String path, Reading reading) {
        var deck = new ArrayList<>(LibraryPath.folders(path));
        deck.add(reading.title());
        return List.copyOf(deck);
    }

    /// A document that is to be put on the shelf.
    ///
    /// @param stamp of its file, see [FileStamps]; empty if it does not lie in the library yet
    record Arrival(String path, String sha256, String stamp, Reading reading) {
        Arrival(String path, String sha256, Reading reading) {
            this(path, sha256, "", reading);
        }

        DocumentCards cards() {
            return new DocumentCards(path, reading.cards().stream().map(Reading.FoundCard::card).toList());
        }
    }

    Collection<Shelved> documents() {
        return documents.values();
    }

    Optional<Shelved> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    Optional<Shelved> withContent(String sha256) {
        return documents.values().stream().filter(document -> document.sha256().equals(sha256)).findFirst();
    }

    void remove(String path) {
        documents.remove(path);
    }

    void put(Shelved document) {
        documents.put(document.path(), document);
    }

    /// Matches documents with what is recorded, as if they stood on the shelf in place of those with the same path.
    List<Shelved> match(List<Arrival> arrivals, CardRecords records) {
        var paths = new HashSet<String>();
        arrivals.forEach(arrival -> paths.add(arrival.path()));
        var elsewhere = new HashSet<CardId>();
        documents.values().stream().filter(document -> !paths.contains(document.path()))
                .forEach(document -> document.matches().forEach(match -> elsewhere.add(match.id())));
        var matches = new Matcher(records.cards(), elsewhere).match(arrivals.stream().map(Arrival::cards).toList());
        return IntStream.range(0, arrivals.size()).mapToObj(i -> new Shelved(
                arrivals.get(i).path(), arrivals.get(i).sha256(), arrivals.get(i).stamp(), arrivals.get(i).reading(),
                matches.get(i))).toList();
    }

    /// What is to be recorded of a matched document; empty if nothing is new about its cards.
    ///
    /// @param here all cards of the documents matched in one go, this one among them
    /// @param excluded whether the card at an index is not wanted
    static Optional<SeenDocument> news(
            Shelved document, Set<CardId> here, CardRecords records, Optional<String> origin,
            Map<String, String> pictures, List<WrittenFile> files, IntPredicate excluded) {
        var cards = new ArrayList<SeenCard>();
        for (var i = 0; i < document.matches().size(); i++) {
            var match = document.matches().get(i);
            if (isNews(match, document.path(), excluded.test(i))) {
                cards.add(seen(match, excluded.test(i)));
            }
        }
        var gone = gone(document.path(), here, records);
        return Optional.of(new SeenDocument(
                document.path(), document.sha256(), origin, pictures, files, cards, List.copyOf(gone)))
                .filter(SeenDocument::isNews);
    }

    private static boolean isNews(Match match, String path, boolean excluded) {
        return match.was() != Was.SAME || match.before()
                .filter(before -> before.document().equals(path))
                .filter(before -> before.presence() == (excluded ? Presence.EXCLUDED : Presence.HERE))
                .isEmpty();
    }

    private static SeenCard seen(Match match, boolean excluded) {
        var face = match.card().face();
        var source = face.source();
        return new SeenCard(match.id(), match.was(), source.line(), source.endLine(), face.question().text(),
                AnswerPrint.of(face.answer().text()), excluded);
    }

    /// Cards recorded in a document that are not there any more.
    static Set<CardId> gone(String path, Set<CardId> here, CardRecords records) {
        return records.cardsIn(path).stream()
                .filter(record -> record.presence() != Presence.GONE && !here.contains(record.id()))
                .map(CardRecord::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<CardId> ids(Collection<Shelved> documents) {
        return documents.stream().flatMap(document -> document.matches().stream()).map(Match::id)
                .collect(Collectors.toSet());
    }
}
