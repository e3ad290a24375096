package dev.recto.terminal;

import java.nio.file.Path;
import java.util.List;

/// `recto` without a command: what the window is to open.
///
/// @param library the library's folder
/// @param documents files and folders to import, after a preview; usually none
public record WindowRequest(Path library, List<Path> documents) {
    public WindowRequest {
        documents = List.copyOf(documents);
    }
}
