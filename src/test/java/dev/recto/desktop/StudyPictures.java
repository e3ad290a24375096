package dev.recto.desktop;

import dev.recto.desktop.study.StudyScreen;
import dev.recto.desktop.summary.SummaryScreen;
import dev.recto.desktop.theme.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// Pictures of the way from the import preview through cards of every shape to the summary.
final class StudyPictures {
    private static final List<String> CARDS =
            List.of("formula", "hints", "code", "picture", "right-to-left", "choice", "remote");
    private static final String GALLERY = """
            # Shapes of cards

            ## Q1) Why does the variance of a mean shrink with the number of measurements, although each single measurement \
            stays exactly as uncertain as it was before, and what must hold for that to be true?

            ### In short
            Independent errors partly cancel, so the mean of $n$ of them strays less:

            $$\\operatorname{Var}(\\bar x) = \\frac{1}{n^2} \\sum_{i=1}^{n} \\operatorname{Var}(x_i) = \\frac{\\sigma^2}{n}$$

            ### Side by side
            | | independent | all the same error | half and half | drifting slowly over the day |
            |---|---|---|---|---|
            | spread of the mean | $\\sigma/\\sqrt n$ | $\\sigma$ | between the two | grows with the length of the series |
            | more measurements help | yes | no | a little | only if they are spread out |
            | how to notice | residuals look like noise | two instruments disagree | repeat on another day | plot against time |

            ### What must hold
            The errors are independent, and their variance is finite.

            ## Q2) Explain how a sheet of paper becomes a book.

            - **Printing** puts eight pages on each side.
            - **Folding** makes a signature of sixteen pages.
            - **Sewing** holds the signatures together.
            - **Casing** gives it a cover.

            ## Q3) What does this method print for "noon"?

            ```java
            static boolean mirrored(String word) {
                return new StringBuilder(word).reverse().toString().equals(word); // the same read backwards
            }
            System.out.println(mirrored("noon"));
            ```

            **Answer:** `true`

            ## Q4) What does the picture show?

            ![Two curves of forgetting](curves.png)

            ## Q5) ما الفرق بين المتوسط والوسيط؟

            المتوسط مجموع القيم مقسوما على عددها، والوسيط القيمة التي تقع في المنتصف.

            - المتوسط يتأثر بالقيم الشاذة
            - الوسيط لا يتأثر بها

            ## Q6) Which of these sorts is stable?

            - [ ] Heapsort
            - [x] Merge sort
            - [ ] Quicksort with a random pivot
            - [ ] Selection sort with swaps

            ## Q7) What does the diagram on the web show?

            ![A diagram of a pipeline](https://pictures.example/pipeline.png)
            """;

    private final Path work;
    private final Camera camera;
    private final Appearance appearance;
    private final int width;
    private final String only;

    StudyPictures(Path work, Camera camera, Appearance appearance, int width, String only) {
        this.work = work;
        this.camera = camera;
        this.appearance = appearance;
        this.width = width;
        this.only = only;
    }

    void take() throws Exception {
        preview(Path.of("decks/Transfer learning/Interview questions.md"), "import");
        preview(Path.of("decks/Java"), "import-folder");
        preview(links(), "import-nothing");
        again();
        study();
    }

    /// A second import of a document that was changed since.
    private void again() throws Exception {
        if (!name("import-again").contains(only)) {
            return;
        }
        var library = new SampleLibrary(work.resolve("again-" + name("")));
        var document = gallery();
        library.take(document);
        Files.writeString(document, GALLERY
                .replace("Explain how a sheet of paper becomes a book.", "Explain how sheets of paper become a book.")
                .replace("the same read backwards", "read backwards")
                .replace("## Q6) Which of these sorts is stable?", "## Q6) Which sort keeps equal keys in their order, and why?"));
        show(library, document, "import-again");
    }

    private Path links() throws IOException {
        var folder = Files.createDirectories(work.resolve("links"));
        return Files.writeString(folder.resolve("links.md"), """
                # Places to look

                - [A book](https://books.example/one)
                - [Another](https://books.example/two)
                """);
    }

    private void preview(Path documents, String screen) throws Exception {
        show(new SampleLibrary(work.resolve("previewing-" + name(screen))), documents, screen);
    }

    private void show(SampleLibrary library, Path documents, String screen) throws Exception {
        if (!name(screen).contains(only)) {
            return;
        }
        var shell = Camera.onScreen(() -> TakePictures.open(library, appearance, width));
        Camera.onScreen(() -> shell.importPreview(List.of(documents)));
        settle();
        press(shell, KeyCode.N, "n");
        camera.take(shell.scene(), name(screen));
        Camera.onScreen(shell::close);
    }

    private void study() throws Exception {
        if (Stream.of("study-question", "study-answer", "study-fetch", "summary")
                .noneMatch(screen -> only.startsWith(screen) || name(screen).contains(only))) {
            return;
        }
        var library = new SampleLibrary(work.resolve("gallery-" + name("")));
        library.take(gallery());
        var shell = Camera.onScreen(() -> TakePictures.open(library, appearance, width));
        Camera.onScreen(() -> shell.study(List.of()));
        for (var card : CARDS) {
            waitForCard(shell);
            if (card.equals("hints")) {
                press(shell, KeyCode.H, "h");
                press(shell, KeyCode.H, "h");
            }
            camera.take(shell.scene(), name("study-question-" + card));
            press(shell, KeyCode.SPACE, " ");
            camera.take(shell.scene(), name("study-answer-" + card));
            if (card.equals("remote")) {
                press(shell, KeyCode.F, "f");
                camera.take(shell.scene(), name("study-fetch"));
            }
            library.pass(Duration.ofSeconds(21));
            press(shell, card.equals("choice") ? KeyCode.DIGIT1 : KeyCode.DIGIT4, "");
        }
        press(shell, KeyCode.ESCAPE, "");
        if (Camera.onScreen(() -> shell.present().orElseThrow()) instanceof SummaryScreen) {
            camera.take(shell.scene(), name("summary"));
        }
        Camera.onScreen(shell::close);
    }

    private Path gallery() throws IOException {
        var folder = Files.createDirectories(work.resolve("gallery"));
        Files.copy(Path.of("decks/Memory/pictures/two-curves.png"), folder.resolve("curves.png"),
                StandardCopyOption.REPLACE_EXISTING);
        return Files.writeString(folder.resolve("shapes.md"), GALLERY.replace("\\\\", "\\"));
    }

    private static void press(Shell shell, KeyCode code, String text) throws InterruptedException {
        Camera.onScreen(() -> TakePictures.press(shell, code, text.isEmpty() ? code.getName() : text));
        settle();
    }

    private static void waitForCard(Shell shell) throws InterruptedException {
        while (!Camera.onScreen(() -> shell.present().orElseThrow() instanceof StudyScreen study && study.isSeen())) {
            Camera.frames(2);
        }
    }

    /// The engine draws on threads of its own: half a second of frames.
    private static void settle() throws InterruptedException {
        Camera.frames(30);
    }

    private String name(String screen) {
        return screen + "-" + appearance.label() + (width == 1280 ? "" : "-" + width);
    }
}
