package dev.recto.markdown.edge;

import java.nio.charset.Charset;

/// Repairs text whose UTF-8 bytes were once read as windows-1252: `â€™` is `’`, `ðŸ‘‰` is 👉.
///
/// Every run of characters is encoded back to windows-1252; where the bytes are a character in UTF-8, that character
/// was meant. Three or four such bytes in a row do not happen by chance; two can (`Â»`, `Ö«`), so two count only if
/// they give a Latin or Cyrillic letter or a sign of Latin-1 and the second was not a quotation mark.
public final class Mojibake {
    /// What each character up to the last one of windows-1252 was as a byte from 0x80 to 0xBF; 0 if it was none.
    private static final int[] BYTES = bytes();
    private static final String QUOTES = "«»“”‘’‹›„‚…";
    private static final int MOST_ROUNDS = 3;

    private Mojibake() {}

    /// Whether anything is broken.
    public static boolean isIn(String text) {
        return !repaired(text).equals(text);
    }

    /// The repaired text; the same object if nothing is broken.
    public static String repaired(String text) {
        var result = text;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var next = once(result);
            if (next.equals(result)) {
                return result;
            }
            result = next;
        }
        return result;
    }

    private static String once(String text) {
        var from = firstLead(text, 0);
        if (from < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var copied = 0;
        for (var at = from; at >= 0; ) {
            var length = sequence(text, at);
            if (length > 0) {
                out.append(text, copied, at).appendCodePoint(decode(text, at, length));
                copied = at + length;
            }
            at = firstLead(text, at + Math.max(1, length));
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    private static int firstLead(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) >= 0xC2 && text.charAt(i) <= 0xF4) {
                return i;
            }
        }
        return -1;
    }

    /// How many characters from here on are the bytes of one character; 0 if they are none.
    private static int sequence(String text, int at) {
        var lead = text.charAt(at);
        var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (at + length > text.length()) {
            return 0;
        }
        for (var i = 1; i < length; i++) {
            var value = byteOf(text.charAt(at + i));
            if (value < 0x80 || value > 0xBF) {
                return 0;
            }
        }
        var decoded = decode(text, at, length);
        var shortest = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
        var valid = decoded >= shortest && decoded <= 0x10FFFF && (decoded < 0xD800 || decoded > 0xDFFF);
        return valid && (length > 2 || isPlausible(text, at, decoded)) ? length : 0;
    }

    private static boolean isPlausible(String text, int at, int decoded) {
        var second = text.charAt(at + 1);
        if (QUOTES.indexOf(second) >= 0 && decoded < 0x400) {
            return decoded >= 0xC0 && decoded <= 0xFF && second != '»' && second != '«' && second != '”'
                    && second != '’';
        }
        return decoded >= 0xA0 && decoded <= 0x17F || decoded >= 0x400 && decoded <= 0x45F && repeats(text, at);
    }

    /// Whether the neighbour is such a pair as well: Cyrillic words have more than one letter.
    private static boolean repeats(String text, int at) {
        return at + 2 < text.length() && isCyrillicLead(text.charAt(at + 2)) || at >= 2
                && isCyrillicLead(text.charAt(at - 2));
    }

    private static boolean isCyrillicLead(char c) {
        return c == 0xD0 || c == 0xD1;
    }

    private static int decode(String text, int at, int length) {
        var decoded = text.charAt(at) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
        for (var i = 1; i < length; i++) {
            decoded = decoded << 6 | byteOf(text.charAt(at + i)) & 0x3F;
        }
        return decoded;
    }

    private static int byteOf(char c) {
        return c < BYTES.length ? BYTES[c] : 0;
    }

    /// Windows-1252, its five unused places filled with the control characters that decoders put there.
    private static int[] bytes() {
        var bytes = new int[0x2123];
        for (var value = 0x80; value <= 0xBF; value++) {
            var decoded = new String(new byte[] {(byte) value}, Charset.forName("windows-1252")).charAt(0);
            bytes[decoded == '\uFFFD' ? (char) value : decoded] = value;
        }
        return bytes;
    }
}
