package dev.recto.desktop.card;

import dev.recto.render.Attacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// A folder of files that attacks ask for. Reading one of them is seen in its time of access, which lies before
/// everything else: even systems that write that time seldom (`relatime`) write it then.
final class Bait {
    private static final FileTime NEVER = FileTime.fromMillis(0);
    private static final byte[] ONE_PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Path folder;

    Bait(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (var name : Attacks.baits()) {
            Files.write(folder.resolve(name), content(name));
        }
        layOut();
    }

    private static byte[] content(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "p { color: red }".getBytes();
            case "js" -> "document.title = 'ran'".getBytes();
            case "html" -> "<script>parent.document.title = 'ran'</script>".getBytes();
            case "svg" -> "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>".getBytes();
            default -> ONE_PIXEL;
        };
    }

    private void layOut() throws IOException {
        for (var file : files()) {
            Files.setAttribute(file, "lastAccessTime", NEVER);
        }
    }

    /// As attacks would write it, with a slash at the end.
    String address() {
        return folder.toUri().toString();
    }

    /// Names of the files that were read.
    List<String> taken() throws IOException {
        var taken = new java.util.ArrayList<String>();
        for (var file : files()) {
            if (!Files.getAttribute(file, "lastAccessTime").equals(NEVER)) {
                taken.add(file.getFileName().toString());
            }
        }
        return taken;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
