package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Whatever goes wrong while a document is read is said of that document.
class GuardedReadingTest {
    private static final SourceText SOURCE =
            SourceText.decode("notes/tea.md", "## What is oolong?\n\nTea.\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void mistakesNameTheDocument() {
        assertEquals("notes/tea.md", fault(() -> {
            throw new NoSuchElementException();
        }).problem().file());
        assertEquals(StackOverflowError.class, fault(GuardedReadingTest::endless).getCause().getClass());
    }

    @Test
    void lackOfMemoryIsNoMistake() {
        assertThrows(OutOfMemoryError.class, () -> DocumentReader.guarded(SOURCE, () -> {
            throw new OutOfMemoryError("as the machine would");
        }));
    }

    private static ReadingFault fault(Supplier<Reading> reading) {
        return assertThrows(ReadingFault.class, () -> DocumentReader.guarded(SOURCE, reading));
    }

    private static Reading endless() {
        return endless();
    }
}
