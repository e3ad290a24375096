package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SourceText;
import dev.recto.terminal.GivenDocuments.Document;
import dev.recto.terminal.GivenDocuments.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A mistake of Recto's own with one document costs no other.
class ReadingFaultTest {
    private static final Document QUESTION =
            new Document.Piped("## What is oolong?\n\nTea.\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void documentThatIsReadIsRead() {
        var read = assertInstanceOf(Outcome.Read.class, GivenDocuments.read(QUESTION, new DocumentReader()::read));
        assertEquals(1, read.reading().cards().size());
    }

    @Test
    void mistakeAndLackOfMemoryBecomeProblemsOfTheDocument() {
        var fault = problem(text -> {
            throw new ReadingFault(text.path(), new IllegalStateException("no such line"));
        });
        assertTrue(fault.startsWith(
                "-: it was not read: Recto made a mistake (IllegalStateException, ReadingFaultTest:"), fault);
        assertTrue(fault.endsWith("). Nothing was changed; please tell who maintains Recto, with the document if you "
                + "may."), fault);
        assertEquals("-: there is not enough memory to read it. Split it into several documents.", problem(text -> {
            throw new OutOfMemoryError("as the machine would");
        }));
    }

    @Test
    void mistakeOutsideRectoIsCalledByItsNameAlone() {
        var mistake = new IndexOutOfBoundsException();
        mistake.setStackTrace(new StackTraceElement[] {new StackTraceElement("java.util.List", "get", "List.java", 7)});
        assertEquals("it was not read: Recto made a mistake (IndexOutOfBoundsException)",
                new ReadingFault("tea.md", mistake).problem().what());
    }

    private static String problem(Function<SourceText, Reading> reader) {
        return assertInstanceOf(Outcome.Unread.class, GivenDocuments.read(QUESTION, reader)).problem().toString();
    }
}
