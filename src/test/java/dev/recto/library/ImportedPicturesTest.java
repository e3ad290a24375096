package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.LibraryPictures.CardPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which pictures come into the library with their document, and which stay out.
class ImportedPicturesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
    private static final byte[] GIF = {'G', 'I', 'F', '8', '9', 'a', 2};

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void anEmptyFolder() {
        at = new TestLibrary(home);
    }

    @Test
    void localPicturesComeAlongToTheSamePlaces() throws IOException {
        picture("in/art/comb.png", PNG);
        picture("in/a wing.gif", GIF);
        try (var library = at.open()) {
            at.take(library, at.file("in/bees.md", TestLibrary.questions("Bees",
                    "What does ![comb](art/comb.png) show?", "A comb, seen from ![above](a%20wing.gif) too.")));
            var card = library.cards().getFirst().card();
            assertEquals(List.of("art/comb.png", "a%20wing.gif"), card.face().images());
            assertArrayEquals(PNG, found(library, "art/comb.png").bytes());
            assertEquals("image/gif", found(library, "a%20wing.gif").mediaType());
            assertTrue(Files.exists(at.folder.resolve("art/comb.png")));
            library.undo();
        }
        assertFalse(Files.exists(at.folder.resolve("art")));
    }

    @Test
    void namesAreTheSameInEitherFormOfUnicode() throws IOException {
        picture("in/ruche\u0301e.png", PNG);
        picture("in/rosée.gif", GIF);
        try (var library = at.open()) {
            at.take(library, at.file("in/bees.md", TestLibrary.questions("Bees",
                    "What is this?", "![one](ruchée.png) and ![two](rose\u0301e.gif)")));
            assertArrayEquals(PNG, found(library, "ruchée.png").bytes());
            assertArrayEquals(GIF, found(library, "rosée.gif").bytes());
        }
    }

    @Test
    void pictureOfAnotherDocumentIsNotOverwritten() throws IOException {
        picture("a/img/1.png", PNG);
        picture("b/img/1.png", GIF);
        try (var library = at.open()) {
            at.take(library, at.file("a/one.md",
                    TestLibrary.questions("One", "What is one?", "![this](img/1.png) here")),
                    at.file("b/two.md", TestLibrary.questions("Two", "What is two?", "![that](img/1.png) there")));
        }
        try (var library = at.open()) {
            var pictures = library.pictures();
            assertEquals(List.of("image/png", "image/gif"), library.cards().stream()
                    .map(card -> ((CardPicture.Found) pictures.picture(card.card(), "img/1.png")).mediaType())
                            .toList());
        }
    }

    @Test
    void picturesOutsideTheDocumentsFolderStayOut() throws IOException {
        picture("secret.png", PNG);
        picture("in/real.png", PNG);
        Files.createSymbolicLink(home.resolve("in/link.png"), home.resolve("secret.png"));
        at.file("in/passwords.png", "root:x:0:0");
        try (var library = at.open()) {
            var report = at.take(library, at.file("in/bees.md", TestLibrary.questions("Bees", "What is this?", """
                    ![1](../secret.png) ![2](link.png) ![3](passwords.png) ![4](/etc/hostname) \
                    ![5](file:///etc/hostname)
                    ![6](%2e%2e/secret.png) ![7](real.png)""")));
            assertEquals(6, report.problems().size(), report.problems().toString());
            try (var files = Files.walk(at.folder)) {
                assertEquals(List.of("real.png"), files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".png")).toList());
            }
            var card = library.cards().getFirst().card();
            for (var reference : card.face().images()) {
                var picture = library.pictures().picture(card, reference);
                assertTrue(reference.equals("real.png") == picture instanceof CardPicture.Found,
                        reference + ": " + picture);
            }
        }
    }

    @Test
    void pictureOfAWalkedFolderMayLieBesideItsSubfolders() throws IOException {
        picture("notes/img/leaf.png", PNG);
        at.file("notes/deep/leaf.md",
                TestLibrary.questions("Leaf", "What is a stoma?", "A pore: ![it](../img/leaf.png)"));
        try (var library = at.open()) {
            at.take(library, home.resolve("notes"));
            assertArrayEquals(PNG, found(library, "../img/leaf.png").bytes());
            assertTrue(Files.exists(at.folder.resolve("notes/img/leaf.png")));
        }
    }

    @Test
    void picturesOnTheWebAreNamedAndNotFetched() throws IOException {
        try (var library = at.open()) {
            var document = at.file("in/bees.md", TestLibrary.questions("Bees",
                    "What is this?", "![a](https://example.org/a.png) ![b](http://example.org/b.png)"));
            assertEquals(List.of("https://example.org/a.png", "http://example.org/b.png"),
                    plan(library, document).documents().getFirst().webPictures());
            at.take(library, document);
            assertEquals(new CardPicture.Remote("https://example.org/a.png", "example.org"),
                    library.pictures().picture(library.cards().getFirst().card(), "https://example.org/a.png"));
            var stored = at.folder.resolve(".recto/pictures/"
                    + DocumentContent.sha256("https://example.org/a.png".getBytes()));
            Files.createDirectories(stored.getParent());
            Files.write(stored, PNG);
            assertArrayEquals(PNG, found(library, "https://example.org/a.png").bytes());
        }
    }

    private static ImportPlan plan(Library library, Path... paths) throws IOException {
        return library.imports().plan(List.of(paths), List.of(), Progress.NONE);
    }

    private CardPicture.Found found(Library library, String reference) {
        return assertInstanceOf(CardPicture.Found.class, library.pictures()
                .picture(library.cards().getFirst().card(), reference));
    }

    private void picture(String path, byte[] bytes) throws IOException {
        var file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
