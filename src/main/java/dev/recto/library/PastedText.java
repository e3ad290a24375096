package dev.recto.library;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A document that lies in no file: it was pasted, or came through a pipe. It is called by its title, so that what
/// comes under the same title later is a newer version of it.
///
/// @param name of the file that it would be: `Transfer learning.md`
public record PastedText(String name, DocumentContent content) {
    /// Where it would lie; there is no such folder.
    static final Path FOLDER = Path.of("Pasted text");
    private static final String UNTITLED = "Pasted text";

    /// Called by its title, else as all that have none.
    public static PastedText of(byte[] bytes) {
        if (SourceText.refusal(UNTITLED, bytes).isPresent()) {
            return new PastedText(UNTITLED + ".md", new DocumentContent(bytes));
        }
        var title = title(bytes);
        return new PastedText(LibraryPath.fit(title.isBlank() ? UNTITLED : title) + ".md", new DocumentContent(bytes));
    }

    private static String title(byte[] bytes) {
        try {
            return new DocumentReader().read(SourceText.decode(UNTITLED + ".md", bytes)).title();
        } catch (ReadingFault e) {
            return ""; // it will be said when the cards are looked for
        }
    }

    public static PastedText of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
