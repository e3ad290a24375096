package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Documents that can be read in part or not at all, in the window's preview: what is wrong is said with file, place
/// and remedy, and the others come in.
class DocumentTroubleTest {
    private static final String RIVERS = """
            # Rivers

            ## What is a delta?

            Land that a river builds where it meets still water.

            ## What is a meander?

            A bend of a river that grows on its outer side.
            """;

    @TempDir
    private Path home;

    private Path rivers;

    @BeforeEach
    void write() throws IOException {
        rivers = Files.writeString(home.resolve("rivers.md"), RIVERS);
    }

    @Test
    void bytesThatAreNoUtf8AreNamedByLineAndByte() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var before = "# Rivières\n\n## Où naît le Rhône ?\n\nAu glacier de la Furka, près d'Oberwald, à 2208 m"
                .getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(before);
        bytes.write(0xff);
        bytes.writeBytes(".\n\n## Où finit-il ?\n\nDans la mer.\n".getBytes(StandardCharsets.UTF_8));
        var broken = Files.write(home.resolve("rivieres.md"), bytes.toByteArray());
        try (var app = preview(broken)) {
            app.waitForWords("Take in 2 cards");
            assertSays(app, "rivieres.md: the text is not valid UTF-8 at byte " + before.length);
            app.waitForWords("5"); // the line, in a column of its own
            assertSays(app, "mend it in the document if it matters");
        }
    }

    @Test
    void anotherEncodingIsReadAndSaid() throws Exception {
        var broken = Files.write(
                home.resolve("latin.md"), "# Caf\u00e9s\n\n## Where is the caf\u00e9 Central?\n\nIn Vienna.\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        try (var app = preview(broken)) {
            app.waitForWords("Take in 1 card");
            assertSays(app, "latin.md: the text is not valid UTF-8 at byte 5");
            app.waitForWords("1");
            assertSays(app, "It was read as windows-1252");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS,
            disabledReason = "there are no pipes of this kind, and links need a right of their own")
    void whatIsNoFileOrLeadsNowhereIsSaidAndTheOthersComeIn() throws Exception {
        var nowhere = Files.createSymbolicLink(home.resolve("gone.md"), home.resolve("nothing here"));
        var pipe = home.resolve("pipe.md");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        try (var app = preview(rivers, nowhere, pipe)) {
            app.waitForWords("Take in 2 cards");
            assertSays(app, "gone.md");
            assertSays(app, "pipe.md: this is not a file");
            app.press(KeyCode.CONTROL, KeyCode.ENTER);
            app.waitForScreen(HomeScreen.class);
            app.waitFor(() -> app.opened().cards().size() == 2);
        }
        for (var path : List.of(nowhere, pipe)) {
            try (var app = preview(path)) {
                app.waitForWords("Choose other documents");
                assertSays(app, path.getFileName().toString());
            }
        }
    }

    @Test
    void aFolderThatIsCalledLikeADocumentIsReadAsAFolder() throws Exception {
        var folder = Files.createDirectories(home.resolve("notes.md"));
        try (var app = preview(folder)) {
            app.waitForWords("Choose other documents");
            assertSays(app, "notes.md");
            app.press(KeyCode.ESCAPE);
            Files.writeString(folder.resolve("inside.md"), RIVERS);
            Camera.onScreen(() -> app.shell().ways().importPreview(List.of(folder)));
            app.waitForWords("Take in 2 cards");
        }
    }

    @Test
    void aDocumentOfLinksSaysWhatItLacks() throws Exception {
        var links = Files.writeString(home.resolve("links.md"),
                "# Places\n\n- [A book](https://a.example/one)\n- [Another](https://a.example/two)\n");
        try (var app = preview(links)) {
            app.waitForWords("Only links in this file, nothing to ask.");
            app.waitForWordsLike("Choose a document .*");
            assertEquals(1, app.words().stream().filter(words -> words.contains("nothing to ask")).count(),
                    "it is said once");
        }
    }

    @Test
    void inAnEmptyDocumentThereIsNothingToChooseWhatAQuestionStartsAt() throws Exception {
        try (var app = preview(Files.writeString(home.resolve("empty.md"), "\n\n"))) {
            app.waitForWords("This file is empty.");
            assertFalse(app.words().contains("Choose what a question starts at"), app.words().toString());
        }
    }

    @Test
    void whatIsWrongWithADocumentThatWasReadWholeIsNotSaidToBeLeftOut() throws Exception {
        var latin = Files.write(home.resolve("latin.md"), RIVERS.replace("# Rivers", "# Rivers and caf\u00e9s")
                .getBytes(StandardCharsets.ISO_8859_1));
        try (var app = preview(latin)) {
            app.waitForWords("Problems");
            assertFalse(app.words().contains("Left out"), app.words().toString());
        }
    }

    private TestWindow preview(Path... documents) throws Exception {
        var app = new TestWindow(home, home, documents);
        app.waitForScreen(ImportScreen.class);
        return app;
    }

    private static void assertSays(TestWindow app, String part) throws Exception {
        assertTrue(app.words().stream().anyMatch(words -> words.contains(part)), part + " is not said: " + app.words());
    }
}
