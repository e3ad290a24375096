package dev.recto.desktop.importing;

import dev.recto.card.Problem;
import dev.recto.library.ImportPlan.PlannedCard;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.markdown.Reading.LeftOut;

/// A line of the preview's lists.
public sealed interface Row {
    /// The head of a document's cards, where there are several documents.
    ///
    /// @param name its file name
    /// @param sentence "38 cards, 2 places left out"
    record Document(String name, String sentence, PlannedDocument document) implements Row {}

    /// A card that may be taken in.
    ///
    /// @param index its place among all cards of the preview, from 0
    /// @param number its place in its document, from 1
    record Card(int index, int number, PlannedDocument document, PlannedCard planned) implements Row {
        public dev.recto.card.Card card() {
            return planned.card();
        }
    }

    /// Lines that became no card.
    ///
    /// @param document the file name where there are several documents, else empty
    record Left(String document, LeftOut leftOut) implements Row {}

    /// A card of an earlier version that its document no longer has.
    record Gone(String document, String question) implements Row {}

    /// What is wrong with a document.
    record Wrong(Problem problem) implements Row {}
}
