package dev.recto.markdown.block;

import java.util.Arrays;

/// Where a long text can be parsed in pieces, most likely: lines behind a blank one that begin something new in the
/// document's own flow. Whether nothing reaches over them, only the parser can say.
final class Seams {
    /// Small enough for a parser's tree of it to stay in a processor's cache, large enough for its start not to count.
    private static final int DISTANCE = 128 * 1024;

    private Seams() {}

    /// @param start where the first piece begins
    /// @return the start, the seams, the text's end
    static int[] in(String text, int start) {
        var seams = new int[2 + (text.length() - start) / DISTANCE];
        var count = 1;
        seams[0] = start;
        for (var seam = next(text, start + DISTANCE); seam > 0; seam = next(text, seam + DISTANCE)) {
            seams[count++] = seam;
        }
        seams[count++] = text.length();
        return Arrays.copyOf(seams, count);
    }

    private static int next(String text, int from) {
        for (var blank = text.indexOf("\n\n", from); blank >= 0; blank = text.indexOf("\n\n", blank + 1)) {
            if (blank + 3 < text.length() && isOpening(text.charAt(blank + 2), text.charAt(blank + 3))) {
                return blank + 2;
            }
        }
        return -1;
    }

    /// Not an item, which may go on with a list, and not a fence, which may be the end of one.
    private static boolean isOpening(char first, char second) {
        return Character.isLetter(first) || first == '#' || first == '|' || first == '>' || first == '<'
                || first == '*' && second == '*';
    }
}
