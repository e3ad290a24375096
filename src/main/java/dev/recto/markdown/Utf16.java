package dev.recto.markdown;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells UTF-16 by its byte order mark, or without one by its looks.
///
/// @param charset with its byte order
/// @param start where the text starts, behind the mark
record Utf16(Charset charset, int start) {
    private static final int LOOKED_AT = 4096;

    /// Empty if the bytes are not plainly UTF-16.
    static Optional<Utf16> of(byte[] bytes) {
        if (isMark(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Utf16(StandardCharsets.UTF_16LE, 2));
        }
        if (isMark(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Utf16(StandardCharsets.UTF_16BE, 2));
        }
        var looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        if (!mayBe(bytes, looked)) {
            return Optional.empty();
        }
        if (looksLike(bytes, looked, 0)) {
            return Optional.of(new Utf16(StandardCharsets.UTF_16BE, 0));
        }
        return looksLike(bytes, looked, 1) ? Optional.of(new Utf16(StandardCharsets.UTF_16LE, 0)) : Optional.empty();
    }

    String decode(byte[] bytes) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    private static boolean isMark(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// Whether the bytes do not look like text of another encoding with a stray zero in it.
    private static boolean mayBe(byte[] bytes, int looked) {
        var zeros = 0;
        var printable = 0;
        for (var i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
            printable += bytes[i] >= 0x20 && bytes[i] < 0x7f ? 1 : 0;
        }
        return zeros > 0 && printable * 4L < looked * 3L && (Controls.areMany(bytes, looked) || !isUtf8(bytes, looked));
    }

    private static boolean isUtf8(byte[] bytes, int looked) {
        // What is looked at may end within a character, which is no error.
        return !StandardCharsets.UTF_8.newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, looked), CharBuffer.allocate(looked), false).isError();
    }

    /// Spaces, line ends and the marks of markdown are below U+0080 in every script, so their high bytes are zero; and
    /// nothing else in a text is a control character or not assigned.
    ///
    /// @param high where the high byte of a pair stands, 0 or 1
    private static boolean looksLike(byte[] bytes, int looked, int high) {
        var ascii = 0;
        for (var i = 0; i < looked; i += 2) {
            var unit = (char) ((bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF);
            if (!isOfText(unit)) {
                return false;
            }
            ascii += unit < 0x80 ? 1 : 0;
        }
        return ascii > 0;
    }

    /// Surrogates are let through here; what is random fails on the rest soon enough.
    private static boolean isOfText(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL -> unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
            case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
