package dev.recto.desktop.importing;

import dev.recto.card.CardId;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.ImportReport;
import dev.recto.library.Progress;
import dev.recto.markdown.SchemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the preview needs of a library. Used away from the window's thread.
interface Importer {
    /// Reads documents; changes nothing.
    ImportPlan plan(List<Path> paths, List<String> deck, Progress progress) throws IOException;

    /// The same plan with one of its documents read by another scheme; changes nothing.
    ImportPlan readAnew(ImportPlan plan, PlannedDocument document, SchemeChoice choice) throws IOException;

    /// Takes in what is selected. Durable on return.
    ///
    /// @param withPictures whether pictures on the web are fetched once
    ImportReport take(ImportPlan plan, boolean withPictures, Progress progress) throws IOException;

    /// Whether cards can be taken in.
    boolean isWritable();

    /// The question of a card the library knows, as plain text.
    String question(CardId id);

    /// Folders that hold documents, as names from the outermost to the innermost.
    List<List<String>> folders();
}
