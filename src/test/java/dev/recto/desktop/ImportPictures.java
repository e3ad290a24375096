package dev.recto.desktop;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
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
        preview("import-purpose", file("kettle.md", """
                # Plans for the kettle

                ## Q1 2031

                It will boil twice as fast as before, and its handle stays cool in the hand of whoever lifts it.

                ## Q2 2031

                The lid will close without a sound, and a light beside it goes out once the water is hot enough for tea.
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
        schemes();
    }

    /// Likely mistakes, and a document read by another scheme.
    private void schemes() throws IOException, InterruptedException {
        var document = file("rivers.md", """
                # Rivers and their valleys

                How water shapes the land.

                ## 1. Meanders

                A river bends on flat land, and each bend grows.

                **Why does a meander move?**

                Its outer bank wears away, and the inner one gains what the water drops.

                ## 2. What is a delta?

                Land that a river builds at its mouth, of what it carried there.

                **Why does a delta have arms?**

                The river blocks its own way and finds others.

                ## 3. Where do rivers begin?

                [A list of sources](https://rivers.example/sources)

                **Why is a spring cold in summer?**

                The ground it comes from is.

                ## 4. Which of these lies on the Danube?

                - [ ] Vienna
                - [ ] Cologne
                - [ ] Turin

                ## 5. What is a watershed?

                The line from which water flows to one river or to another.

                ## Further reading

                - [Rivers of the world](https://rivers.example/world)
                """.getBytes(StandardCharsets.UTF_8));
        if (studio.wants(List.of("import-mistakes", "import-schemes", "import-scheme", "keys-import"))) {
            var shell = studio.open(library("import-mistakes"));
            Camera.onScreen(() -> shell.ways().importPreview(List.of(document)));
            Studio.settle();
            studio.take(shell, "import-mistakes");
            Studio.press(shell, KeyCode.F1, "");
            studio.take(shell, "keys-import");
            Studio.press(shell, KeyCode.ESCAPE, "");
            Studio.press(shell, KeyCode.S, "s");
            studio.take(shell, "import-schemes");
            choose(shell, "Bold questions");
            studio.take(shell, "import-scheme");
            studio.close(shell);
        }
    }

    /// Chooses the scheme whose name begins so.
    private static void choose(Shell shell, String name) throws InterruptedException {
        Camera.onScreen(() -> {
            var menu = (MenuButton) shell.scene().lookup(".scheme-box");
            menu.getItems().stream().filter(item -> item.getText() != null && item.getText().startsWith(name))
                    .findFirst().orElseThrow().fire();
            return menu;
        });
        Studio.settle();
    }

    /// What is wrong with a document that has one of everything.
    private void health() throws IOException, InterruptedException {
        if (!studio.wants(List.of("import-problems", "import-health"))) {
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
        Camera.onScreen(() -> shell.ways().importPreview(List.of(document)));
        Studio.settle();
        studio.take(shell, "import-problems");
        Studio.press(shell, KeyCode.H, "h");
        Studio.settle();
        studio.take(shell, "import-health");
        studio.close(shell);
    }

    /// A second import of a document, unchanged and changed since.
    private void again() throws IOException, InterruptedException {
        var library = library("import-again");
        var document = Gallery.in(work.resolve("again-" + studio.view().name(""))).resolve("gallery.md");
        if (studio.wants(List.of("import-again", "import-unchanged"))) {
            library.take(document);
        }
        preview("import-unchanged", library, document);
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
        Camera.onScreen(() -> shell.ways().importPreview(List.of(document)));
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
