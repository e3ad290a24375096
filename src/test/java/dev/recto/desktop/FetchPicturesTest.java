package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.study.StudyWith;
import dev.recto.library.LoopbackPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures on the web, by the F key: asked for first, then fetched, and the card is drawn again.
class FetchPicturesTest {
    private static final String QUESTION = "What is a delta?";

    @TempDir
    private Path home;

    @TempDir
    private Path keys;

    @Test
    void aPictureThatWasAllowedIsFetchedAndStaysInTheLibrary() throws Exception {
        try (var server = new LoopbackPictures(keys, picture()); var app = studying(server)) {
            app.press(KeyCode.F);
            app.waitForWords("Fetch 1 picture from localhost?");
            assertEquals(List.of(), fetched(), "nothing is fetched before its user says so");

            app.press(KeyCode.F);
            app.waitForWords("Fetching 1 picture.");
            server.answer();
            app.waitFor(() -> !fetched().isEmpty());
            app.waitFor(() -> app.shell().scene().getRoot().lookupAll(".note").isEmpty());
            app.press(KeyCode.F);
            app.waitForWords("This card has no picture to fetch.");
        }
    }

    @Test
    void fetchingCanBeCancelledAndStudyGoesOn() throws Exception {
        try (var server = new LoopbackPictures(keys, picture()); var app = studying(server)) {
            app.press(KeyCode.F);
            app.waitForWords("Fetch 1 picture from localhost?");
            app.press(KeyCode.F);
            app.waitForWords("Fetching 1 picture.");
            app.robot().clickOn("Cancel");
            app.waitFor(() -> app.shell().scene().getRoot().lookupAll(".note").isEmpty());

            app.typeFast(KeyCode.SPACE);
            app.waitForSheet("Land that a river builds where it meets still water.");
        }
    }

    @Test
    void aPrivateAddressIsRefusedAndNamed() throws Exception {
        try (var server = new LoopbackPictures(keys, picture()); var app = withCard(server.address())) {
            server.answer();
            Camera.onScreen(() -> app.shell().ways().study(List.of()));
            app.waitForSheet(QUESTION);
            app.press(KeyCode.F);
            app.waitForWords("Fetch 1 picture from localhost?");
            app.press(KeyCode.F);
            app.waitForWords(server.address() + ": the picture was not fetched: it lies on a private network.");
            assertEquals(List.of(), fetched());
        }
    }

    @Test
    void withoutAConnectionTheCardStaysAsItIsAndTheReasonIsSaid() throws Exception {
        try (var app = withCard("https://pictures.invalid/delta.png")) {
            Camera.onScreen(() -> app.shell().ways().study(List.of()));
            app.waitForSheet(QUESTION);
            app.press(KeyCode.F);
            app.waitForWords("Fetch 1 picture from pictures.invalid?");
            app.press(KeyCode.F);
            app.waitForWordsLike("https://pictures\\.invalid/delta\\.png: the picture was not fetched: .*");
            assertEquals(QUESTION, app.sheet());
        }
    }

    @Test
    void aNoteOfSomethingElseIsNoYes() throws Exception {
        var asked = new ArrayList<String>();
        try (var app = withCard("https://pictures.invalid/delta.png")) {
            Camera.onScreen(() -> app.shell().ways().show(StudyWith.fetcher(app.shell().ways().desk().orElseThrow(),
                    (addresses, progress) -> {
                        asked.addAll(addresses);
                        throw new AssertionError("nobody allowed this");
                    })));
            app.waitForSheet(QUESTION);
            var journal = app.library().resolve(".recto/journal");
            Files.move(journal, home.resolve("unplugged"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForWordsLike("The answer is not saved yet: .*");
            app.press(KeyCode.F);
            app.waitForWords("Pictures can be fetched once the answer is saved.");
            assertTrue(app.words().stream().anyMatch(words -> words.startsWith("The answer is not saved yet")));
            assertEquals(List.of(), asked);
            Files.move(home.resolve("unplugged"), journal);
        }
    }

    private TestWindow studying(LoopbackPictures server) throws Exception {
        var app = withCard(server.address());
        Camera.onScreen(() -> app.shell().ways().show(StudyWith.fetcher(app.shell().ways().desk().orElseThrow(),
                (addresses, progress) -> server.fetch(app.library(), addresses, progress))));
        app.waitForSheet(QUESTION);
        return app;
    }

    private TestWindow withCard(String picture) throws Exception {
        var folder = Files.createDirectories(home.resolve("Recto"));
        Files.writeString(folder.resolve("rivers.md"), """
                # Rivers

                ## What is a delta?

                ![A delta from above](%s)

                Land that a river builds where it meets still water.

                ## What is a meander?

                A bend of a river that grows on its outer side.
                """.formatted(picture));
        var app = new TestWindow(home, home);
        app.waitForScreen(HomeScreen.class);
        app.waitForWords("Study 2 cards");
        return app;
    }

    private List<String> fetched() throws IOException {
        var folder = home.resolve("Recto/.recto/pictures");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).toList();
        }
    }

    private static byte[] picture() throws IOException {
        return Files.readAllBytes(Path.of("decks/Memory/pictures/two-curves.png"));
    }
}
