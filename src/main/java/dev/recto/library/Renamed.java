package dev.recto.library;

import dev.recto.library.CardRecord.Presence;
import dev.recto.library.FolderReader.Document;
import dev.recto.library.Matcher.DocumentCards;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SchemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Knows documents again that were both renamed and edited while Recto was not running.
///
/// Neither their place nor their content says by which scheme they are to be read. A document that appears is tried by
/// the schemes of those that have vanished: if most cards are then the vanished one's, it is that one.
final class Renamed {
    private final CardRecords records;
    private final SchemeChoices choices;
    private final Readings readings;
    private final Map<String, SchemeChoice> vanished = new TreeMap<>();

    Renamed(Path folder, CardRecords records, Readings readings) {
        this.records = records;
        this.choices = records.choices();
        this.readings = readings;
        choices.byPath().forEach((path, choice) -> {
            if (!choice.equals(SchemeChoice.USUAL) && !cards(path).isEmpty()
                    && !Files.exists(folder.resolve(path))) {
                vanished.put(path, choice);
            }
        });
    }

    /// The document, read as it was under its former name; as it is if it had none.
    Document known(Document document) {
        var path = document.wanted().name();
        if (vanished.isEmpty() || choices.hasPath(path) || !records.cardsIn(path).isEmpty()
                || !document.reading().choice().equals(SchemeChoice.USUAL)) {
            return document;
        }
        return vanished.entrySet().stream().flatMap(former -> as(former.getKey(), former.getValue(), document).stream())
                .findFirst()
                .map(reading -> new Document(document.wanted(), document.stamp(), document.content(), reading))
                .orElse(document);
    }

    private Optional<Reading> as(String former, SchemeChoice choice, Document document) {
        Reading reading;
        try {
            reading = readings.read(document.wanted().name(), document.content(), choice);
        } catch (ReadingFault e) {
            return Optional.empty();
        }
        var cards = reading.cards().stream().map(FoundCard::card).toList();
        var known = new Matcher(cards(former), Set.of()).match(List.of(new DocumentCards(former, cards))).getFirst()
                .stream().filter(match -> match.before().isPresent()).count();
        return known * 2 > cards.size() ? Optional.of(reading) : Optional.empty();
    }

    /// Those that were still in a document when it was last there.
    private List<CardRecord> cards(String path) {
        return records.cardsIn(path).stream().filter(card -> card.presence() != Presence.GONE).toList();
    }
}
