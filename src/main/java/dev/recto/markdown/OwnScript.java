package dev.recto.markdown;

import java.nio.charset.Charset;
import java.util.Optional;

/// Tells the two encodings apart that Greek, Hebrew and Thai each have, once it is known which script it is.
///
/// Those of Windows have quotation marks, dashes and dots where the others have control characters that no text uses.
/// For Hebrew and Thai they have all the rest as well and are always right. The Greek ones differ in a letter that many
/// sentences begin with.
final class OwnScript {
    /// Its capital alpha with tonos is where ISO has `’`.
    private static final int ALPHA_OF_WINDOWS = 0xA2;
    private static final int ALPHA_OF_ISO = 0xB6;
    /// `‘`; in the encoding of Windows a mark that stands in no text.
    private static final int QUOTE_OF_ISO = 0xA1;
    /// All but three of the letters, in both.
    private static final int FIRST_LETTER = 0xB8;

    private OwnScript() {}

    /// @param found what a detector says
    /// @return empty if it is none of these
    static Optional<Charset> of(Charset found, byte[] bytes, int start) {
        return switch (found.name()) {
            case "windows-1253", "ISO-8859-7" -> Optional.of(Charset.forName(
                    isGreekOfIso(bytes, start) ? "ISO-8859-7" : "windows-1253"));
            case "windows-1255", "ISO-8859-8" -> Optional.of(Charset.forName("windows-1255"));
            case "TIS-620" -> Optional.of(Charset.forName("x-windows-874"));
            default -> Optional.empty();
        };
    }

    private static boolean isGreekOfIso(byte[] bytes, int start) {
        var iso = false;
        for (var i = start; i < bytes.length; i++) {
            var one = bytes[i] & 0xFF;
            var startsWord = isLetter(bytes, i + 1) && (i == start || !isLetter(bytes, i - 1));
            if (one >= 0x80 && one < 0xA0 || one == ALPHA_OF_WINDOWS && startsWord) {
                return false;
            }
            iso |= one == QUOTE_OF_ISO || one == ALPHA_OF_WINDOWS || one == ALPHA_OF_ISO && startsWord;
        }
        return iso;
    }

    private static boolean isLetter(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xFF) >= FIRST_LETTER && (bytes[at] & 0xFF) != 0xBB
                && (bytes[at] & 0xFF) != 0xBD;
    }
}
