package dev.recto.markdown.block;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process of its own that says how many cards a document has.
public final class ReadingProcess {
    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var source = SourceText.decode(file.toString(), Files.readAllBytes(file));
        System.out.println(new DocumentReader().read(source).cards().size());
    }
}
