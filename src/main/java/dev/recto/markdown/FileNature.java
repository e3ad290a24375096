package dev.recto.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells files that are no text at all: pictures, archives, programs. Read as text they would become cards of rubbish.
final class FileNature {
    /// How files of well-known kinds begin.
    private record Signature(String start, String nature) {
        boolean begins(byte[] bytes) {
            var wanted = start.getBytes(StandardCharsets.ISO_8859_1);
            return bytes.length >= wanted.length
                    && Arrays.mismatch(bytes, 0, wanted.length, wanted, 0, wanted.length) < 0;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", "a PDF document"),
            new Signature("PK\3\4", "a ZIP archive, as Word, EPUB and Anki files are"),
            new Signature("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "a document of an office program"),
            new Signature("{\\rtf", "a rich text document"),
            new Signature("\u0089PNG\r\n", "a picture"),
            new Signature("\u00ff\u00d8\u00ff", "a picture"),
            new Signature("GIF87a", "a picture"),
            new Signature("GIF89a", "a picture"),
            new Signature("\u001f\u008b", "a compressed file"),
            new Signature("7z\u00bc\u00af\u0027\u001c", "a compressed file"),
            new Signature("Rar!\u001a\u0007", "a compressed file"),
            new Signature("(\u00b5/\u00fd", "a compressed file"),
            new Signature("SQLite format 3\0", "a database"),
            new Signature("\u00ca\u00fe\u00ba\u00be", "a program"),
            new Signature("\u007fELF", "a program"));

    private FileNature() {}

    /// What the bytes are if they are no text in any encoding that is read: "a picture", or "no text".
    static Optional<String> notText(byte[] bytes) {
        var known = SIGNATURES.stream().filter(signature -> signature.begins(bytes)).findFirst();
        if (known.isPresent()) {
            return Optional.of(known.get().nature());
        }
        return Utf16.of(bytes).isEmpty() && Controls.areMany(bytes, bytes.length)
                ? Optional.of("no text")
                : Optional.empty();
    }
}
