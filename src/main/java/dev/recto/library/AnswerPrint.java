package dev.recto.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What is kept of an answer to know it again, changed or unchanged, without keeping the answer.
///
/// @param exact hexadecimal digits that are equal if the answers are, white space and letter case apart
/// @param sketch the smallest hashes of its words, ascending, at most [#SIZE] of them: all of a short answer's words, a
///     fair sample of a long one's. A. Broder, On the resemblance and containment of documents, 1997.
record AnswerPrint(String exact, int[] sketch) {
    static final int SIZE = 16;
    private static final int EXACT_BYTES = 6;
    /// To look for the algorithm takes as long as to digest a short answer.
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(AnswerPrint::sha256);
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{12}):((?:[0-9a-f]{4}){0,16})");
    static final AnswerPrint NONE = of("");

    static AnswerPrint of(String answer) {
        return new AnswerPrint(exact(answer), sketch(answer));
    }

    /// Only the first part, at a fraction of the cost.
    static String exact(String answer) {
        var digest = SHA_256.get().digest(Wording.normal(answer).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, EXACT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Reads what [#toString] wrote; empty if it is no such thing.
    static Optional<AnswerPrint> parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var digits = parts.group(2);
        var sketch = new int[digits.length() / 4];
        for (var i = 0; i < sketch.length; i++) {
            sketch[i] = Integer.parseInt(digits, 4 * i, 4 * i + 4, 16);
        }
        Arrays.sort(sketch);
        return Optional.of(new AnswerPrint(parts.group(1), sketch));
    }

    boolean isEmpty() {
        return sketch.length == 0 && exact.equals(NONE.exact);
    }

    /// About how much of the words of both is in both, 0..1.
    double similarity(AnswerPrint other) {
        if (exact.equals(other.exact)) {
            return 1;
        }
        var union = new TreeSet<Integer>();
        Arrays.stream(sketch).forEach(union::add);
        Arrays.stream(other.sketch).forEach(union::add);
        var sample = union.stream().limit(SIZE).toList();
        var shared = sample.stream().filter(word -> contains(sketch, word) && contains(other.sketch, word)).count();
        return sample.isEmpty() ? 0 : (double) shared / sample.size();
    }

    private static boolean contains(int[] sketch, int word) {
        return Arrays.binarySearch(sketch, word) >= 0;
    }

    private static int[] sketch(String answer) {
        return Wording.words(answer).stream().mapToInt(AnswerPrint::hash).sorted().distinct().limit(SIZE).toArray();
    }

    /// FNV-1a, folded to 16 bits.
    private static int hash(String word) {
        var hash = 0x811c9dc5;
        for (var i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return (hash >>> 16 ^ hash) & 0xffff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerPrint print && exact.equals(print.exact) && Arrays.equals(sketch, print.sketch);
    }

    @Override
    public int hashCode() {
        return exact.hashCode();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(exact).append(':');
        Arrays.stream(sketch).forEach(word -> text.append(HexFormat.of().toHexDigits((short) word)));
        return text.toString();
    }
}
