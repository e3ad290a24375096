package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import dev.recto.markdown.DocumentArchive.Opened;
import dev.recto.markdown.DocumentFiles.Loaded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentArchiveTest {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    @TempDir
    Path folder;

    @Test
    void documentsAreFoundAsInAFolder() throws IOException {
        var file = new Zips().with("docs/a.md", "# A").with("docs/.hidden/b.md", "").with("node_modules/c.md", "")
                .with("__MACOSX/docs/._a.md", "").with(".git/d.md", "").with("e.txt", "e").with("f.png", "")
                .write(folder.resolve("repo.zip"));
        var problems = new ArrayList<Problem>();
        try (var archive = opened(file)) {
            var found = DocumentFiles.under(archive.root(), Path.of("repo.zip!"), problems::add);
            assertEquals(List.of("/docs/a.md", "/e.txt"), found.stream().map(Path::toString).toList());
            assertEquals(file + "!/docs/a.md", DocumentArchive.nameOf(found.getFirst()));
            assertTrue(DocumentFiles.load(found.getFirst(), "a.md") instanceof Loaded.Text(var text)
                    && text.text().equals("# A"));
            var beside = DocumentFiles.beside(archive.root(), found.getFirst());
            assertEquals(Neighbours.Presence.THERE, beside.at("../f.png"));
            assertEquals(Neighbours.Presence.MISSING, beside.at("f.png"));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void theOneFolderOfARepositoryIsItsTop() throws IOException {
        var one = new Zips().with("repo-main/docs/a.md", "").with("__MACOSX/x", "").write(folder.resolve("one.zip"));
        try (var archive = opened(one)) {
            assertEquals("/repo-main", archive.top().toString());
        }
        var two = new Zips().with("a/a.md", "").with("b.md", "").write(folder.resolve("two.zip"));
        try (var archive = opened(two)) {
            assertEquals("/", archive.top().toString());
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        for (var content : List.of("", "PK", "no archive at all, but long enough to have an end somewhere in it")) {
            assertEquals("the archive is damaged, or none",
                    refused(Files.writeString(folder.resolve("a.zip"), content)));
        }
        var cut = new Zips().with("a.md", "text".repeat(1000)).bytes();
        assertEquals("the archive is damaged, or none",
                refused(Files.write(folder.resolve("cut.zip"), Arrays.copyOfRange(cut, 40, cut.length))));
    }

    @Test
    void anArchiveThatIsLockedIsRefused() throws IOException {
        var bytes = new Zips().with("a.md", "text").bytes();
        eachHeader(bytes, (at, flags) -> ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)
                .putShort(flags, (short) (bytes[flags] | 1)));
        assertEquals("the archive is locked with a password",
                refused(Files.write(folder.resolve("locked.zip"), bytes)));
    }

    @Test
    void anArchiveThatLeadsOutOfItselfIsRefused() throws IOException {
        for (var name : List.of("../out.md", "a/../../out.md")) {
            assertEquals("the archive has a file that would lie outside it",
                    refused(new Zips().with(name, "x").write(folder.resolve("out.zip"))));
        }
    }

    @Test
    void aFileThatUnpacksToTooMuchIsNotRead() throws IOException {
        var file = new Zips().with("bomb.md", new byte[30_000_000]).with("a.md", "# A")
                .write(folder.resolve("bomb.zip"));
        assertTrue(Files.size(file) < 100_000);
        try (var archive = opened(file)) {
            assertThrows(IOException.class, () -> DocumentArchive.read(archive.root().resolve("bomb.md")));
            assertTrue(DocumentFiles.load(archive.root().resolve("bomb.md"), "bomb.md")
                    instanceof Loaded.Unreadable(var problem) && problem.what().contains("times its size"));
            assertEquals(3, DocumentArchive.read(archive.root().resolve("a.md")).length);
        }
    }

    /// Each of them alone would be read: it says that it is smaller than what a document may have.
    @Test
    void documentsThatTogetherUnpackToTooMuchAreNotRead() throws IOException {
        var zip = new Zips();
        var forty = new byte[40_000_000];
        for (var i = 10; i < 24; i++) {
            zip.with(i + ".md", forty);
        }
        var file = zip.write(folder.resolve("bomb.zip"));
        assertTrue(Files.size(file) < 1_000_000);
        var problems = new ArrayList<Problem>();
        try (var archive = opened(file)) {
            var found = DocumentFiles.under(archive.root(), Path.of("bomb.zip!"), problems::add);
            var read = DocumentArchive.withinReason(found, "bomb.zip", problems::add);
            assertEquals(13, read.size());
            assertEquals(List.of(Problem.of("bomb.zip", "the archive has more than 500 MB of documents",
                    "The first 13 are read; unpack it and give Recto the folders that matter.")), problems);
            for (var one : read) {
                assertThrows(IOException.class, () -> DocumentArchive.read(one));
            }
        }
    }

    @Test
    void aFileThatIsLargerThanItSaysIsNotRead() throws IOException {
        var bytes = new Zips().with("liar.md", "text ".repeat(100_000)).bytes();
        eachHeader(bytes, (at, flags) -> {
            var isCentral = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at) == CENTRAL;
            if (isCentral) {
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, 10);
            }
        });
        try (var archive = opened(Files.write(folder.resolve("liar.zip"), bytes))) {
            assertThrows(IOException.class, () -> DocumentArchive.read(archive.root().resolve("liar.md")));
        }
    }

    @Test
    void tooManyFilesAreRefusedBeforeTheyAreListed() throws IOException {
        var zip = new Zips();
        for (var i = 0; i < 65_600; i++) {
            zip.with(i + ".md", "");
        }
        assertEquals("the archive has more than 65,534 files", refused(zip.write(folder.resolve("many.zip"))));
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var before = zipfsFiles(temporary);
        try (var archive = opened(new Zips().with("a.md", "x".repeat(200_000)).write(folder.resolve("a.zip")))) {
            DocumentArchive.read(archive.root().resolve("a.md"));
            assertEquals(before, zipfsFiles(temporary));
        }
        assertEquals(List.of("a.zip"), Arrays.asList(folder.toFile().list()));
    }

    private static List<String> zipfsFiles(Path temporary) {
        return Arrays.stream(temporary.toFile().list()).filter(name -> name.startsWith("zipfstmp")).sorted().toList();
    }

    private interface Header {
        void at(int offset, int flags);
    }

    private static void eachHeader(byte[] bytes, Header header) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i + 4 <= bytes.length; i++) {
            switch (buffer.getInt(i)) {
                case LOCAL -> header.at(i, i + 6);
                case CENTRAL -> header.at(i, i + 8);
                default -> { }
            }
        }
    }

    private static DocumentArchive opened(Path file) {
        return switch (DocumentArchive.open(file, "a.zip")) {
            case Opened.Archive(var archive) -> archive;
            case Opened.Refused(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    private static String refused(Path file) {
        return switch (DocumentArchive.open(file, "a.zip")) {
            case Opened.Archive _ -> "opened";
            case Opened.Refused(var problem) -> problem.what();
        };
    }
}
