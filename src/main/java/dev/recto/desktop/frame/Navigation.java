package dev.recto.desktop.frame;

import dev.recto.desktop.part.Toast;
import java.nio.file.Path;
import java.util.List;

/// Where a screen can lead. On the JavaFX thread only.
public interface Navigation {
    void home();

    /// The ways to a first card.
    void welcome();

    /// @param deck names of the deck, outermost first; empty for everything
    void study(List<String> deck);

    void settings();

    /// Lists the keys of the present screen.
    void keys();

    /// Asks for documents, then shows what would be imported.
    void chooseDocuments();

    /// Asks for a folder of documents, then shows what would be imported.
    void chooseFolder();

    /// Shows what an import of these files and folders would take in.
    void importPreview(List<Path> paths);

    /// Leads to a screen that only the present one knows, such as a summary.
    void show(Screen screen);

    void toast(Toast toast);

    /// Tells of something that went wrong, where it stays until it is read.
    ///
    /// @param fact a sentence: "The answer is not saved yet: the disk is full."
    /// @param remedy a sentence: "Free some space, then try again."
    void trouble(String fact, String remedy);

    /// Tells of an answer that is not on disk and whose card is no longer shown. It is tried again until it is saved.
    void notSaved(NotSaved why);
}
