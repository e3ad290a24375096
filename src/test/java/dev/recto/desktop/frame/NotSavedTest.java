package dev.recto.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class NotSavedTest {
    @Test
    void aFullDiskAsksForSpaceHoweverTheSystemSaysIt() {
        var full = new NotSaved("the disk is full", "Free some space, then try again.");
        assertEquals(full, NotSaved.because(new IOException("No space left on device")));
        assertEquals(full, NotSaved.because(new FileSystemException("/lib/a", null, "Disk quota exceeded")));
        assertEquals(full, NotSaved.because(new IOException("There is not enough space on the disk")));
        assertEquals(full, NotSaved.because(new IOException("the disk takes no more")));
        assertEquals("The answer is not saved yet: the disk is full.", full.fact());
    }

    @Test
    void aFolderThatIsGoneIsCalledByTheNameItsUserKnows() {
        assertEquals(
                new NotSaved("the library’s folder /home/ada/Recto is gone",
                        "Put it back in its place, then try again."),
                NotSaved.because(new NoSuchFileException("/home/ada/Recto/.recto/journal")));
        assertEquals(
                new NotSaved("the library’s folder /home/ada/Recto is gone, and a file lies in its place",
                        "Put the folder back, then try again."),
                NotSaved.because(new FileSystemException("/home/ada/Recto/.recto", null, "Not a directory")));
    }

    @Test
    void aDiskThatMayNotBeWrittenSaysWhatToAllow() {
        assertEquals(
                new NotSaved("writing in /home/ada/Recto is not allowed", "Allow it, then try again."),
                NotSaved.because(new AccessDeniedException("/home/ada/Recto/.recto/journal/a1/1.jsonl")));
        assertEquals(
                new NotSaved("the disk is read-only", "Make it writable, then try again."),
                NotSaved.because(new FileSystemException("/lib", null, "Read-only file system")));
    }

    @Test
    void whatNobodyForesawIsQuoted() {
        assertEquals("the disk says “Input/output error”", NotSaved.because(new IOException("Input/output error"))
                .reason());
    }
}
