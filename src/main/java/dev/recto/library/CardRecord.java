package dev.recto.library;

import dev.recto.card.CardId;

/// What the journal says of a card: who it is and where and how it was seen last.
///
/// @param document relative to the library's folder, with `/`
/// @param line of the question when this was written down, from 1
/// @param question as written
/// @param presence whether it was there, and wanted
record CardRecord(
        CardId id, String document, int line, int endLine, String question, AnswerPrint answer, Presence presence) {
    enum Presence {
        /// In the document, and studied.
        HERE,
        /// In the document, and not wanted.
        EXCLUDED,
        /// No longer in the document; its memory is kept for the day it comes back.
        GONE
    }

    CardRecord with(Presence newPresence) {
        return new CardRecord(id, document, line, endLine, question, answer, newPresence);
    }
}
