package dev.recto.markdown;

import dev.recto.card.Problem;
import java.util.List;

/// A document's text with its line structure, decoded from bytes.
///
/// @param path the document, as the reader was told
/// @param text with `\n` as the only line end and without a byte order mark
/// @param problems what decoding had to repair or report
public record SourceText(String path, String text, List<Problem> problems) {
    public static SourceText decode(String path, byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
