package dev.recto.markdown;

import dev.recto.card.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A document's text with its line structure, decoded from bytes.
///
/// @param path the document, as the reader was told
/// @param text with `\n` as the only line end, its letters whole ([Composition]), and without a byte order mark
/// @param problems what decoding had to repair or report
public record SourceText(String path, String text, List<Problem> problems) {
    /// The largest document that is read, in bytes. Reading takes twenty times as much memory for a while, sixty times
    /// for a single list.
    public static final int LIMIT = 50 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final char ESCAPE = '\u001b';

    public SourceText {
        problems = List.copyOf(problems);
    }

    /// Why these bytes are not read as a document, if they are not: too many, or no text.
    public static Optional<Problem> refusal(String path, byte[] bytes) {
        return refusal(path, bytes.length).or(() -> FileNature.notText(bytes).map(nature -> notText(path, nature)));
    }

    /// Why a file of so many bytes is not read as a document, if it is not.
    public static Optional<Problem> refusal(String path, long bytes) {
        // Rounded up, so that a size never seems to be within the limit.
        return bytes <= LIMIT ? Optional.empty() : Optional.of(Problem.of(path,
                String.format(Locale.ROOT, "the file has %,d MB, and documents of up to %d MB are read",
                        (bytes + MEGABYTE - 1) / MEGABYTE, LIMIT / MEGABYTE),
                "Split it into several documents, at its headings."));
    }

    /// Whether there is no text because the bytes were not read at all.
    boolean isRefused() {
        return text.isEmpty() && !problems.isEmpty();
    }

    private static Problem notText(String path, String nature) {
        return Problem.of(path, "this is " + nature + ", whatever its name says",
                "Only markdown and plain text can be read: save it as one of them and choose that.");
    }

    /// Decodes a document: UTF-16 if it starts with that byte order mark or is plainly so, else UTF-8, else the
    /// encoding from before Unicode that it seems to be in. Never throws; what had to be guessed, replaced or refused
    /// is among the problems.
    public static SourceText decode(String path, byte[] bytes) {
        var refusal = refusal(path, bytes);
        if (refusal.isPresent()) {
            return new SourceText(path, "", List.of(refusal.get()));
        }
        var problems = new ArrayList<Problem>();
        var decoded = Utf16.of(bytes).map(utf16 -> utf16(path, bytes, utf16, problems))
                .orElseGet(() -> utf8(path, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, problems));
        var text = withoutNul(path, withPlainLineEnds(decoded), problems);
        return new SourceText(path, Composition.of(text), problems);
    }

    private static String utf16(String path, byte[] bytes, Utf16 utf16, List<Problem> problems) {
        if (utf16.start() == 0) {
            problems.add(Problem.of(path, "nothing says which encoding this is in",
                    "It was read as " + utf16.charset().name() + "; save it as UTF-8 if letters look wrong."));
        }
        return utf16.decode(bytes);
    }

    private static String utf8(String path, byte[] bytes, int start, List<Problem> problems) {
        // Almost all documents are valid: then this is ten times as fast, and needs no buffer beside the text.
        var valid = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (valid.indexOf(BrokenUtf8.REPLACEMENT) < 0) {
            return valid.indexOf(ESCAPE) < 0 ? valid : sevenBits(path, bytes, start, valid, problems);
        }
        var broken = BrokenUtf8.of(bytes, start);
        if (broken.isEmpty()) {
            return valid;
        }
        if (broken.get().isUtf8()) {
            problems.add(broken.get().problem(path));
            return broken.get().text();
        }
        var charset = LegacyCharset.of(bytes, start);
        problems.add(broken.get().isInstead(path, charset.name()));
        return legacy(bytes, start, charset);
    }

    /// Japanese in seven bits switches between sets of characters by escapes.
    private static String sevenBits(String path, byte[] bytes, int start, String text, List<Problem> problems) {
        if (!text.contains(ESCAPE + "$B") && !text.contains(ESCAPE + "$@")) {
            return text;
        }
        var charset = Charset.forName("ISO-2022-JP");
        problems.add(Problem.of(path, "nothing says which encoding this is in",
                "It was read as " + charset.name() + "; save it as UTF-8 if letters look wrong."));
        return legacy(bytes, start, charset);
    }

    private static String legacy(byte[] bytes, int start, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder reports nothing", e);
        }
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
        return text.replace('\0', BrokenUtf8.REPLACEMENT);
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
