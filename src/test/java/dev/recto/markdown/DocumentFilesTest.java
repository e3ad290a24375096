package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import dev.recto.markdown.DocumentFiles.Loaded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
    @TempDir
    Path folder;

    @Test
    void foldersAreWalkedButNotHiddenOnesAndModules() throws IOException {
        for (var name : List.of("b.md", "a/c.MARKDOWN", "a/d.txt", "a/e.pdf", ".git/f.md", ".hidden/g.md",
                "node_modules/h.md", "a/.i.md")) {
            write(name);
        }
        assertEquals(List.of("a/c.MARKDOWN", "a/d.txt", "b.md"), under(folder));
    }

    @Test
    void aFileIsItselfWhateverItsName() throws IOException {
        assertEquals(List.of("e.pdf"), under(write("e.pdf")));
    }

    @Test
    void aCircleOfLinksEnds() throws IOException {
        write("a/b.md");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertTrue(under(folder).contains("a/b.md"));
    }

    @Test
    void whatIsNoFileIsAProblem() throws IOException {
        assertInstanceOf(Loaded.Unreadable.class, DocumentFiles.load(folder.resolve("missing.md"), "missing.md"));
        assertInstanceOf(Loaded.Unreadable.class, DocumentFiles.load(folder, "folder"));
        assertInstanceOf(Loaded.Text.class, DocumentFiles.load(write("here.md"), "here.md"));
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
        var file = folder.resolve("huge.md");
        try (var channel = FileChannel.open(file,
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'x'}), 10L * 1024 * 1024 * 1024);
        }
        var refused = assertInstanceOf(Loaded.Unreadable.class, DocumentFiles.load(file, "huge.md"));
        assertTrue(refused.problem().toString().contains("10,241 MB"), refused.toString());
    }

    private Path write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "# x\n");
    }

    private List<String> under(Path path) {
        var problems = new ArrayList<Problem>();
        return DocumentFiles.under(path, path, problems::add).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
    }
}
