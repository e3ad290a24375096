package dev.recto.card;

/// Where a card stands in its document.
///
/// @param path the document, as the reader was told; in a library relative to its folder, with `/`
/// @param line the question's first line, counted from 1
/// @param endLine the last line of the answer that is kept, or of the question if there is no answer; inclusive
public record SourceLocation(String path, int line, int endLine) {
    public SourceLocation {
        if (line < 1 || endLine < line) {
            throw new IllegalArgumentException(path + ": lines " + line + " to " + endLine);
        }
    }
}
