package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.markdown.SchemeChoice;
import dev.recto.memory.Rating;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a line of the journal says was done.
sealed interface Entry {
    /// A card was answered.
    record Review(CardId card, Rating rating, Duration took) implements Entry {}

    /// What another line did does not count.
    ///
    /// @param target the line's id
    /// @param left documents of a taken-back import that were changed since and stay in the folder
    record Undo(String target, List<LeftDocument> left) implements Entry {}

    /// A document that lies in the folder and is not studied as long as it has this content.
    record LeftDocument(String document, String sha256) {}

    /// Choices for the collection.
    record Options(LibraryOptions options) implements Entry {}

    /// More new cards were asked for on one day.
    record More(int cards) implements Entry {}

    /// Documents were imported, or it was chosen how they are to be read.
    record Import(List<SeenDocument> documents, List<Chosen> choices) implements Entry {}

    /// Documents in the folder were found new or changed. Choices are those that went with a document to another place.
    record Found(List<SeenDocument> documents, List<Chosen> choices) implements Entry {}

    /// How the user wants a document to be read.
    ///
    /// @param document its path; empty if it is not in the library
    /// @param sha256 of its bytes when that was chosen
    /// @param origin the file it was imported from
    record Chosen(Optional<String> document, String sha256, Optional<String> origin, SchemeChoice choice) {}

    /// Two ids turned out to be of one card.
    record Join(CardId card, CardId into) implements Entry {}

    /// Something a newer version knows.
    record Unknown(String type) implements Entry {}

    /// A document with what is new about its cards.
    ///
    /// @param sha256 of its bytes
    /// @param origin the file it was imported from
    /// @param pictures where the pictures lie that are not at the same relative place as beside the origin
    /// @param files written by the import
    /// @param cards that are new or changed
    /// @param gone cards that are no longer in it
    record SeenDocument(
            String document,
            String sha256,
            Optional<String> origin,
            Map<String, String> pictures,
            List<WrittenFile> files,
            List<SeenCard> cards,
            List<CardId> gone) {
        SeenDocument withFiles(List<WrittenFile> others) {
            return new SeenDocument(document, sha256, origin, pictures, others, cards, gone);
        }

        /// Whether there is anything to be recorded of it.
        boolean isNews() {
            return !files.isEmpty() || !cards.isEmpty() || !gone.isEmpty();
        }
    }

    /// A file that an import wrote.
    ///
    /// @param sha256 of its new content
    /// @param former of the content it replaced, which is kept; empty if there was no such file
    record WrittenFile(String path, String sha256, Optional<String> former) {}

    /// @param was how it was matched
    record SeenCard(CardId id, Was was, int line, int endLine, String question, AnswerPrint answer, boolean excluded) {}

    /// How a card was known.
    enum Was {
        NEW("new"), SAME("same"), ANSWER_CHANGED("answer-changed"), REWORDED("reworded"), MOVED("moved");

        private final String label;

        Was(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
