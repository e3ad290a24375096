package dev.recto.desktop;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;

/// Pictures of the import preview.
final class ImportPictures {
    private final Path work;
    private final Studio studio;

    ImportPictures(Path work, Studio studio) {
        this.work = work;
        this.studio = studio;
    }

    void take() throws IOException, InterruptedException {
        preview("import", Path.of("decks/Transfer learning/Interview questions.md"));
        preview("import-folder", Path.of("decks/Java"));
        preview("import-nothing", file("links.md", """
                # Places to look

                - [A book](https://books.example/one)
                - [Another](https://books.example/two)
                """.getBytes(StandardCharsets.UTF_8)));
        preview("import-problem", file("latin.md", """
                # Two cafés

                ## 1. Where is the café “Central”?

                In Vienna, Herrengasse.

                ## 2. Who sat there, and what for?
                """.getBytes(Charset.forName("windows-1252"))));
        health();
        preview("import-missing", work.resolve("nowhere.md"));
        again();
    }

    /// What is wrong with a document that has one of everything.
    private void health() throws IOException, InterruptedException {
        if (!studio.wants(List.of("import-health"))) {
            return;
        }
        var document = file("seasons.md", """
                # The seasons

                [When does spring begin?](#when-does-spring-start) · [Sources](sources.md)

                ## 1. When does spring begin?

                With the equinox in March.

                ![The path of the sun](img/path of the sun.png)

                ## 2. Which month is the hottest in Vienna?

                - [ ] June
                - [ ] July
                - [ ] August

                ## 3. What does a leaf do in autumn?

                ## 4. How long are the days?

                | month | hours |
                |---|---|
                | June | 16 | in Vienna |

                ## 5. When does the spring begin?

                When the snow is gone. It doesnâ€™t wait for a date.

                ```text
                snow | sun
                """.getBytes(StandardCharsets.UTF_8));
        var shell = studio.open(library("import-health"));
        Camera.onScreen(() -> shell.importPreview(List.of(document)));
        Studio.settle();
        Studio.press(shell, KeyCode.H, "h");
        Studio.settle();
        studio.take(shell, "import-health");
        studio.close(shell);
    }

    /// A second import of a document that was changed since.
    private void again() throws IOException, InterruptedException {
        var library = library("import-again");
        var document = Gallery.in(work.resolve("again-" + studio.view().name(""))).resolve("gallery.md");
        if (studio.wants(List.of("import-again"))) {
            library.take(document);
        }
        Files.writeString(document, Files.readString(document)
                .replace("Explain how a sheet of paper becomes a book.", "Explain how sheets of paper become a book.")
                .replace("the same read backwards", "read backwards")
                .replace("Which of these sorts is stable?", "Which sort keeps equal keys in their order, and why?"));
        preview("import-again", library, document);
    }

    private void preview(String screen, Path document) throws IOException, InterruptedException {
        preview(screen, library(screen), document);
    }

    private void preview(String screen, SampleLibrary library, Path document)
            throws IOException, InterruptedException {
        var leftOut = screen + "-left-out";
        if (!studio.wants(List.of(screen, leftOut))) {
            return;
        }
        var shell = studio.open(library);
        Camera.onScreen(() -> shell.importPreview(List.of(document)));
        Studio.press(shell, KeyCode.N, "n");
        Studio.settle();
        studio.take(shell, screen);
        if (screen.equals("import-folder")) {
            Studio.press(shell, KeyCode.L, "l");
            studio.take(shell, leftOut);
        }
        studio.close(shell);
    }

    private SampleLibrary library(String screen) {
        return new SampleLibrary(work.resolve(studio.view().name(screen)));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(Files.createDirectories(work.resolve("documents")).resolve(name), content);
    }
}
