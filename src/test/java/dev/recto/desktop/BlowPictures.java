package dev.recto.desktop;

import dev.recto.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/// Pictures of what the window says when something is wrong.
final class BlowPictures {
    private static final String RIVERS = """
            # Rivers

            ## What is a delta?

            Land that a river builds where it meets still water.

            ![A delta from above](pictures/delta.png)

            ## What is a meander?

            A bend of a river that grows on its outer side.
            """;

    private final Path work;
    private final Studio studio;

    BlowPictures(Path work, Studio studio) {
        this.work = work.resolve(studio.view().name("blows"));
        this.studio = studio;
    }

    void take() throws IOException, InterruptedException {
        unsaved(work.resolve("unsaved"));
        readOnly(work.resolve("read-only"));
        noFolder(work.resolve("no-folder"));
        notes(work.resolve("notes"), 1, "trouble-journal");
        notes(work.resolve("many-notes"), 50, "trouble-many");
        imports(work.resolve("imports"));
    }

    private void unsaved(Path home) throws IOException, InterruptedException {
        if (studio.wants(List.of(
                "trouble-unsaved", "trouble-picture", "trouble-left", "trouble-close", "trouble-defect"))) {
            var library = library(home);
            var shell = studio.open(library);
            Camera.onScreen(() -> shell.ways().study(List.of()));
            Studio.waitForCard(shell);
            Studio.press(shell, KeyCode.SPACE, " ");
            studio.take(shell, "trouble-picture");
            var journal = library.folder().resolve(".recto/journal");
            Files.move(journal, home.resolve("unplugged"));
            Studio.press(shell, KeyCode.DIGIT3, "3");
            Studio.press(shell, KeyCode.U, "u");
            studio.take(shell, "trouble-unsaved");
            studio.close(shell);
            Studio.settle();
            studio.take(shell, "trouble-close");
            Studio.press(shell, KeyCode.ESCAPE, "Esc");
            studio.take(shell, "trouble-left");
            Files.move(home.resolve("unplugged"), journal);
            Camera.onScreen(() -> shell.defect(library.defects().record(new IllegalStateException("for a picture"))
                    .replace(library.deviceFolder().toString(), "/home/ada/.config/recto")));
            studio.take(shell, "trouble-defect");
            studio.close(shell);
        }
    }

    private void readOnly(Path home) throws IOException, InterruptedException {
        if (studio.wants(List.of("trouble-read-only", "trouble-read-only-home"))) {
            var library = library(home);
            try (var writer = Library.open(library.folder(), Library.Access.WRITE, new Library.Surroundings(
                    library.clock(), () -> SampleLibrary.ZONE, home.resolve("other")))) {
                var shell = studio.open(library);
                studio.take(shell, "trouble-read-only-home");
                Camera.onScreen(() -> shell.ways().study(List.of()));
                Studio.waitForCard(shell);
                Studio.press(shell, KeyCode.SPACE, " ");
                Studio.settle();
                studio.take(shell, "trouble-read-only");
                studio.close(shell);
                writer.problems();
            }
        }
    }

    private void noFolder(Path home) throws IOException, InterruptedException {
        if (studio.wants(List.of("trouble-no-folder"))) {
            Files.createDirectories(home);
            Files.writeString(home.resolve("Recto"), "a file where the folder should be");
            var shell = studio.open(new SampleLibrary(home));
            studio.take(shell, "trouble-no-folder");
            studio.close(shell);
        }
    }

    private void notes(Path home, int broken, String screen) throws IOException, InterruptedException {
        if (studio.wants(List.of(screen, screen + "-all"))) {
            var library = library(home);
            library.finishToday();
            Files.write(journal(library), IntStream.range(0, broken).mapToObj("{\"broken\":%d}"::formatted).toList(),
                    StandardOpenOption.APPEND);
            var shell = studio.open(library);
            studio.take(shell, screen);
            if (broken > 1) {
                Studio.press(shell, KeyCode.P, "p");
                studio.take(shell, screen + "-all");
            }
            studio.close(shell);
        }
    }

    private void imports(Path home) throws IOException, InterruptedException {
        if (studio.wants(List.of("trouble-import-empty", "trouble-import-binary", "trouble-import-folder"))) {
            var library = library(home);
            var empty = Files.writeString(home.resolve("empty.md"), "");
            var binary = Files.write(home.resolve("scan.md"), new byte[] {0, 1, 2, 3, 0, 0, 7});
            var folder = Files.createDirectories(home.resolve("nothing here"));
            var shell = studio.open(library);
            preview(shell, empty, "trouble-import-empty");
            preview(shell, binary, "trouble-import-binary");
            preview(shell, folder, "trouble-import-folder");
            studio.close(shell);
        }
    }

    private void preview(Shell shell, Path path, String screen) throws IOException, InterruptedException {
        Camera.onScreen(() -> shell.ways().importPreview(List.of(path)));
        studio.take(shell, screen);
    }

    private SampleLibrary library(Path home) throws IOException {
        var documents = Files.createDirectories(home);
        var library = new SampleLibrary(home);
        library.take(Files.writeString(documents.resolve("rivers.md"), RIVERS));
        return library;
    }

    private static Path journal(SampleLibrary library) throws IOException {
        try (var files = Files.walk(library.folder().resolve(".recto/journal"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }
}
