package dev.recto.library;

import dev.recto.card.CardId;

/// What the journal says of a card: who it is and where and how it was seen last.
///
/// @param document relative to the library's folder, with `/`
/// @param line of the question when this was written down, from 1
/// @param question as written
/// @param presence whether it was there, and wanted
/// @param device that wrote this down
record CardRecord(
        CardId id, String document, int line, int endLine, String question, AnswerPrint answer, Presence presence, String device) {
    enum Presence {
        /// In the document, and studied.
        HERE("here"),
        /// In the document, and not wanted.
        EXCLUDED("excluded"),
        /// No longer in the document; its memory is kept for the day it comes back.
        GONE("gone");

        private final String label;

        Presence(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    CardRecord with(Presence newPresence, String newDevice) {
        return new CardRecord(id, document, line, endLine, question, answer, newPresence, newDevice);
    }
}
