package dev.recto.markdown;

import dev.recto.card.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A document's text with its line structure, decoded from bytes.
///
/// @param path the document, as the reader was told
/// @param text with `\n` as the only line end and without a byte order mark
/// @param problems what decoding had to repair or report
public record SourceText(String path, String text, List<Problem> problems) {
    /// The largest document that is read, in bytes.
    public static final int LIMIT = 50 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    public SourceText {
        problems = List.copyOf(problems);
    }

    /// Decodes a document: UTF-16 if it starts with that byte order mark or is plainly so, else UTF-8, else
    /// windows-1252. Never throws; what had to be guessed or replaced is among the problems.
    public static SourceText decode(String path, byte[] bytes) {
        if (bytes.length > LIMIT) {
            return new SourceText(path, "", List.of(tooLarge(path, bytes.length)));
        }
        var problems = new ArrayList<Problem>();
        var decoded = decode(path, bytes, problems);
        return new SourceText(path, withoutNul(path, withPlainLineEnds(decoded), problems), problems);
    }

    static Problem tooLarge(String path, long bytes) {
        return Problem.of(path, "the document has %d MB, more than the %d MB that are read"
                .formatted(bytes / (1024 * 1024), LIMIT / (1024 * 1024)), "Split it into smaller documents.");
    }

    private static String decode(String path, byte[] bytes, List<Problem> problems) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(path, bytes, 3, problems);
        }
        return switch (sideOfZeros(bytes)) {
            case EVEN -> new String(bytes, StandardCharsets.UTF_16BE);
            case ODD -> new String(bytes, StandardCharsets.UTF_16LE);
            case NEITHER -> utf8(path, bytes, 0, problems);
        };
    }

    private static String utf8(String path, byte[] bytes, int start, List<Problem> problems) {
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        var line = 1;
        for (var i = start; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        problems.add(Problem.at(path, line, "the text is not valid UTF-8 at byte " + in.position(),
                "It was read as windows-1252; save it as UTF-8 if letters look wrong."));
        return windows(bytes, start);
    }

    private static String windows(byte[] bytes, int start) {
        try {
            return WINDOWS.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder reports nothing", e);
        }
    }

    private enum Zeros { EVEN, ODD, NEITHER }

    /// Latin text in UTF-16 has a zero in nearly every second byte, text in UTF-8 has none.
    private static Zeros sideOfZeros(byte[] bytes) {
        var looked = Math.min(bytes.length, 4096);
        var zeros = new int[2];
        for (var i = 0; i < looked; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] > looked * 0.3 && zeros[1] < looked * 0.05) {
            return Zeros.EVEN;
        }
        return zeros[1] > looked * 0.3 && zeros[0] < looked * 0.05 ? Zeros.ODD : Zeros.NEITHER;
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// CommonMark 2.3: the character U+0000 must be replaced.
    private static String withoutNul(String path, String text, List<Problem> problems) {
        var first = text.indexOf('\0');
        if (first < 0) {
            return text;
        }
        var line = 1 + (int) text.substring(0, first).chars().filter(c -> c == '\n').count();
        problems.add(Problem.at(path, line, "the text has a zero character", "It is shown as \uFFFD."));
        return text.replace('\0', REPLACEMENT);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (var i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
