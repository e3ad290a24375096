package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.markdown.DocumentFiles;
import dev.recto.markdown.Neighbours;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SchemeChoice;
import dev.recto.markdown.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What an import would do. Nothing has been done yet.
///
/// @param documents in the order found
/// @param problems files that could not be read, and why
public record ImportPlan(List<PlannedDocument> documents, List<Problem> problems) {
    public ImportPlan {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /// The same with another choice of cards.
    public ImportPlan select(Predicate<PlannedCard> wanted) {
        return new ImportPlan(documents.stream().map(document -> document.withCards(document.cards().stream()
                .map(card -> card.select(wanted.test(card))).toList())).toList(), problems);
    }

    /// The same with the documents that only have notes.
    public ImportPlan withNotes() {
        return new ImportPlan(documents.stream().map(document -> document.isLeftNotes() ? document.withCards(
                document.cards().stream().map(card -> card.select(true)).toList()) : document).toList(), problems);
    }

    /// @param origin the file as given
    /// @param pictureRoot the folder below which its pictures may lie
    /// @param target where its copy will lie, relative to the library's folder, with `/`
    /// @param content as it was read; this is taken in even if the file has changed since
    /// @param reading what was recognised, before matching
    /// @param kept the scheme that the library has for this document; the reading has the one it was read by now
    /// @param cards the same cards with the ids and decks they will have, in document order
    /// @param gone ids of cards of an earlier version that are no longer there; their memory is kept
    /// @param localPictures files beside the document that cards show
    /// @param webPictures addresses of pictures that cards show
    public record PlannedDocument(
            Path origin,
            Path pictureRoot,
            String target,
            Status status,
            DocumentContent content,
            Reading reading,
            SchemeChoice kept,
            List<PlannedCard> cards,
            Set<CardId> gone,
            List<Path> localPictures,
            List<String> webPictures) {
        public PlannedDocument {
            cards = List.copyOf(cards);
            gone = Set.copyOf(gone);
            localPictures = List.copyOf(localPictures);
            webPictures = List.copyOf(webPictures);
        }

        /// Whether it is taken in at all: a file of which no card is wanted has no place in the library, unless it lies
        /// there already. So a document that was emptied by accident takes no cards away either.
        public boolean isWorthTaking() {
            return cards.stream().anyMatch(PlannedCard::selected) || status != Status.NEW;
        }

        /// Its text as it was read, under the name of its folder and its place in it.
        public SourceText text() {
            var place = pictureRoot.toAbsolutePath().relativize(origin.toAbsolutePath()).toString().replace('\\', '/');
            var root = pictureRoot.getFileName();
            return SourceText.decode(root == null ? place : root + "/" + place, content.bytes());
        }

        /// Where its links and pictures may lead.
        public Neighbours beside() {
            return DocumentFiles.beside(pictureRoot, origin);
        }

        /// Whether it stays outside because it was found among others and only has notes.
        public boolean isLeftNotes() {
            return status == Status.NEW && reading.isNotes() && cards.stream().noneMatch(PlannedCard::selected);
        }

        /// Whether another scheme was chosen than the library has for it.
        public boolean isChosenAnew() {
            return !reading.choice().equals(kept);
        }

        /// The same with the user's choice of cards.
        ///
        /// @param chosen the same cards in the same order
        public PlannedDocument withCards(List<PlannedCard> chosen) {
            return new PlannedDocument(origin, pictureRoot, target, status, content, reading, kept, chosen, gone,
                    localPictures, webPictures);
        }
    }

    /// What a document is to the library: nothing yet, or one whose content it has in an earlier version or as it is.
    public enum Status { NEW, CHANGED, UNCHANGED }

    /// @param found the recognised card and why it was cut there
    /// @param card with the id and the deck it will have
    /// @param selected whether it is taken in; a card is unselected where the user said so
    public record PlannedCard(Reading.FoundCard found, Card card, CardStatus status, boolean selected) {
        public PlannedCard select(boolean nowSelected) {
            return new PlannedCard(found, card, status, nowSelected);
        }
    }

    /// What a card is to the library. All but a new one keep their memory.
    public enum CardStatus { NEW, UNCHANGED, REWORDED, ANSWER_CHANGED }
}
