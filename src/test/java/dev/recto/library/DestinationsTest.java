package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.library.FolderReader.Document;
import dev.recto.library.FolderReader.Wanted;
import dev.recto.library.Importing.Found;
import dev.recto.markdown.SchemeChoice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationsTest {
    @TempDir
    Path folder;
    private Destinations destinations;

    @BeforeEach
    void emptyLibrary() {
        destinations = new Destinations(folder, new Shelf(), new CardRecords());
    }

    @Test
    void namesakesOfOneImportAreNumberedWhateverTheirCase() {
        assertEquals("Tea/green.md", placeOf("/in/green.md", "Tea/green.md", "What is sencha?"));
        assertEquals("Tea/green-2.md", placeOf("/other/green.md", "Tea/green.md", "What is matcha?"));
        assertEquals("Tea/GREEN-3.md", placeOf("/third/GREEN.md", "Tea/GREEN.md", "What is gyokuro?"));
    }

    @Test
    void aFileThatIsNoCardsDocumentIsNotReplaced() throws Exception {
        Files.writeString(folder.resolve("green.md"), "Nothing to ask.");
        assertEquals("green-2.md", placeOf("/in/green.md", "green.md", "What is sencha?"));
    }

    @Test
    void whatLiesInTheLibraryStaysWhereItIs() {
        assertEquals("green.md", placeOf(folder.resolve("green.md").toString(), "green.md", "What is sencha?"));
    }

    private String placeOf(String file, String desired, String question) {
        var path = Path.of(file);
        var content = new DocumentContent(
                ("# Tea\n\n## 1. " + question + "\n\nA tea.\n").getBytes(StandardCharsets.UTF_8));
        var reading = Readings.real().read(file, content, SchemeChoice.USUAL);
        return destinations.of(new Found(path, file, path.getParent(), desired, false),
                new Document(new Wanted(path, file), "", content, reading));
    }
}
