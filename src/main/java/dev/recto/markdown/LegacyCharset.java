package dev.recto.markdown;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Tells the encoding of a text from before Unicode. Those of Chinese, Japanese and Korean are told by
/// juniversalchardet, and that it is Greek, Hebrew or Thai; which of the encodings for Latin or Cyrillic letters it is,
/// is decided here: a document of markdown is short and half of it ASCII, so the frequencies that the library goes by
/// are too uncertain.
final class LegacyCharset {
    private static final int LOOKED_AT = 500_000;
    private static final double MOST = 0.6;

    private LegacyCharset() {}

    /// @param bytes that are not UTF-8
    /// @param start where the text begins
    static Charset of(byte[] bytes, int start) {
        if (!comeInRuns(bytes, start)) {
            return LatinCharset.of(bytes, start);
        }
        return detected(bytes, start)
                .flatMap(found -> isManyBytes(found) && decodes(bytes, start, found) ? Optional.of(found)
                        : OwnScript.of(found, bytes, start))
                .orElseGet(() -> CyrillicCharset.of(bytes, start));
    }

    /// Chinese, Japanese, Korean: whether it is one of theirs shows by what can be decoded at all.
    private static boolean isManyBytes(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1 && !charset.name().startsWith("UTF-");
    }

    private static Optional<Charset> detected(byte[] bytes, int start) {
        var detector = new UniversalDetector();
        var from = firstHigh(bytes, start);
        detector.handleData(bytes, from, Math.min(LOOKED_AT, bytes.length - from));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported).map(Charset::forName);
    }

    /// A detector may make up its mind by too much ASCII before the first letter that tells anything.
    private static int firstHigh(byte[] bytes, int start) {
        var i = start;
        while (i < bytes.length && bytes[i] >= 0 && bytes[i] != 0x1b) {
            i++;
        }
        return Math.min(i, bytes.length);
    }

    private static boolean decodes(byte[] bytes, int start, Charset charset) {
        var in = ByteBuffer.wrap(bytes, start, Math.min(LOOKED_AT, bytes.length - start));
        // What is looked at may end within a character, which is no error.
        return !charset.newDecoder().decode(in, CharBuffer.allocate(in.remaining()), false).isError();
    }

    /// In Latin scripts letters that are not ASCII stand singly among others, in other scripts they stand together.
    static boolean comeInRuns(byte[] bytes, int start) {
        var high = 0;
        var together = 0;
        for (var i = start; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                together += i > start && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0 ? 1 : 0;
            }
        }
        return together > high * MOST;
    }
}
