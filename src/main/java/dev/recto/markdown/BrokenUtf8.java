package dev.recto.markdown;

import dev.recto.card.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A text of which some bytes are no UTF-8: either it is UTF-8 all the same, and broken there, or it is in another
/// encoding.
final class BrokenUtf8 {
    static final char REPLACEMENT = '\uFFFD';
    private static final int FEW = 8;
    /// In bytes, for each broken place.
    private static final int LONG = 25;
    /// A word of another script has more letters, and a character that was cut off no more bytes.
    private static final int LETTERS = 4;
    private static final int LINES_NAMED = 5;

    private final byte[] bytes;
    private final int start;
    private final CharBuffer out;
    private final List<Integer> lines = new ArrayList<>();
    private int places;
    private int first;
    private int together;
    private int mostTogether;
    private int line = 1;
    private int counted;
    private int linesBroken;
    private int lastLine;

    private BrokenUtf8(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        // A byte is at most one character, and a malformed one exactly one.
        this.out = CharBuffer.allocate(bytes.length - start);
    }

    /// @param start where the text begins
    /// @return empty if all of it is UTF-8
    static Optional<BrokenUtf8> of(byte[] bytes, int start) {
        var broken = new BrokenUtf8(bytes, start);
        broken.decode();
        return broken.places == 0 ? Optional.empty() : Optional.of(broken);
    }

    private void decode() {
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var end = -1;
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            found(in.position(), in.position() == end);
            end = in.position() + result.length();
            in.position(end);
            out.put(REPLACEMENT);
        }
        out.flip();
    }

    private void found(int position, boolean isNext) {
        first = places == 0 ? position : first;
        places++;
        together = isNext ? together + 1 : 1;
        mostTogether = Math.max(mostTogether, together);
        for (; counted < position; counted++) {
            line += bytes[counted] == '\n' ? 1 : 0;
        }
        if (line != lastLine) {
            linesBroken++;
            lastLine = line;
            if (lines.size() <= LINES_NAMED) {
                lines.add(line);
            }
        }
    }

    /// With U+FFFD in each place.
    String text() {
        return out.toString();
    }

    /// Whether this is UTF-8 with some bytes broken. In another encoding hardly a letter is valid by chance; and where
    /// next to all is ASCII, a few bytes that stand together are cut-off characters or half of a surrogate pair, as
    /// long as they would be no words. A single one among ASCII may well be a letter: "café".
    boolean isUtf8() {
        return out.chars().filter(c -> c > 0x7f && c != REPLACEMENT).count() > places
                || places <= FEW && mostTogether <= LETTERS && (long) places * LONG <= bytes.length - start
                        && LegacyCharset.comeInRuns(bytes, start);
    }

    /// What is said of it.
    Problem problem(String path) {
        var others = lines.stream().skip(1).limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        var left = linesBroken - 1 - LINES_NAMED;
        return Problem.at(path, lines.getFirst(), "the text is not valid UTF-8 at byte " + first
                        + (places == 1 ? "" : " and in " + (places - 1) + " more")
                        + (others.isEmpty() ? "" : ", also on " + (linesBroken == 2 ? "line " : "lines ") + others)
                        + (left > 0 ? " and " + left + " more" : ""),
                "What cannot be read is shown as \uFFFD; mend it in the document if it matters.");
    }

    /// What is said if the text is in another encoding.
    Problem isInstead(String path, String charset) {
        return Problem.at(path, lines.getFirst(), "the text is not valid UTF-8 at byte " + first,
                "It was read as " + charset + "; save it as UTF-8 if letters look wrong.");
    }
}
