package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    @Test
    void whatIsWrittenArrives() {
        var arrived = new ByteArrayOutputStream();
        var output = new StandardOutput(arrived, () -> false);
        new PrintStream(output, true, StandardCharsets.UTF_8).println("é");
        assertEquals("é" + System.lineSeparator(), arrived.toString(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), output.loss());
    }

    @Test
    void aFullDiskIsALoss() {
        assertEquals(Optional.of("No space left on device"), printedTo(new StandardOutput(full(), () -> false)));
    }

    @Test
    void aReaderWhoLeftIsNone() {
        assertEquals(Optional.empty(), printedTo(new StandardOutput(full(), () -> true)));
    }

    private static Optional<String> printedTo(StandardOutput output) {
        new PrintStream(output, true, StandardCharsets.UTF_8).println("a card");
        return output.loss();
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }
}
