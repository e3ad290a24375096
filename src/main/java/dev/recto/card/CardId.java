package dev.recto.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// The name a card keeps for life: lower-case hexadecimal digits.
///
/// A new card's id comes from its content, so that two devices that see it for the first time agree. From then on the
/// id is recorded and the content may change: never compute an id to find a card that is already known.
///
/// @param value at least 8 hexadecimal digits, lower case
public record CardId(String value) implements Comparable<CardId> {
    private static final int LENGTH = 16;

    public CardId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a card id: " + value);
        }
    }

    /// The id of a card at its first sight.
    ///
    /// White space, letter case and the Unicode form do not count.
    ///
    /// @param question the question's markdown
    /// @param answer the answer's markdown, empty if there is none
    /// @param salt empty, or what tells apart cards whose question and answer are equal
    public static CardId ofContent(String question, String answer, String salt) {
        var content = Content.empty();
        content.add(Content.VERSION);
        content.addNormal(question);
        content.add(Content.DIVIDER);
        content.addNormal(answer);
        content.add(Content.DIVIDER);
        content.add(salt.getBytes(StandardCharsets.UTF_8));
        return new CardId(HexFormat.of().formatHex(content.digest(), 0, LENGTH / 2));
    }

    /// What is hashed, as UTF-8. Most of it becomes normal on the way, without texts in between.
    ///
    /// A document of thousands of cards would else leave behind its text several times over in arrays that are used
    /// once: so each thread has one of these, empty between two cards.
    private static final class Content {
        private static final ThreadLocal<Content> OWN = ThreadLocal.withInitial(Content::new);

        static final byte[] VERSION = "recto:1\n".getBytes(StandardCharsets.UTF_8);
        static final byte[] DIVIDER = "\n\n".getBytes(StandardCharsets.UTF_8);

        /// In bytes: what a longer card needed is not kept.
        private static final int KEPT = 1 << 16;

        /// Of ASCII the small letters, and a blank for all white space; 0 for control characters.
        private static final byte[] SMALL = small();

        private final MessageDigest digest = sha256();
        private byte[] bytes = {};
        private char[] chars = {};
        private int length;

        static Content empty() {
            var content = OWN.get();
            // Memory may have been short before the last one was done.
            content.length = 0;
            return content;
        }

        void add(byte[] encoded) {
            reserve(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        }

        /// The text as [#normal] has it.
        void addNormal(String text) {
            var end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            var from = 0;
            while (from < end && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            read(text, end);
            reserve((end - from) * 3);
            var to = length;
            for (var i = from; i < end; i++) {
                var c = chars[i];
                if (c < 0x80 && SMALL[c] != 0) {
                    bytes[to] = SMALL[c];
                    // One blank for each run of them; none is the first.
                    to += c <= ' ' && bytes[to - 1] == ' ' ? 0 : 1;
                } else if (SimpleCharacters.has(c)) {
                    to = putUtf8(to, SimpleCharacters.small(c));
                } else if (i + 1 < end && SimpleCharacters.havePair(c, chars[i + 1])) {
                    to = putUtf8(to, c, chars[++i]);
                } else {
                    add(normal(text).getBytes(StandardCharsets.UTF_8));
                    return;
                }
            }
            length = to;
        }

        /// An array is read several times as fast as a text.
        private void read(String text, int end) {
            if (chars.length < end) {
                chars = new char[Math.max(end, chars.length * 2)];
            }
            text.getChars(0, end, chars, 0);
        }

        /// @return the place behind it
        private int putUtf8(int place, char c) {
            var at = place;
            if (c < 0x80) {
                bytes[at++] = (byte) c;
                return at;
            }
            if (c < 0x800) {
                bytes[at++] = (byte) (0xc0 | c >> 6);
            } else {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
            }
            bytes[at++] = (byte) (0x80 | c & 0x3f);
            return at;
        }

        private int putUtf8(int place, char high, char low) {
            var c = Character.toCodePoint(high, low);
            bytes[place] = (byte) (0xf0 | c >> 18);
            bytes[place + 1] = (byte) (0x80 | c >> 12 & 0x3f);
            bytes[place + 2] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[place + 3] = (byte) (0x80 | c & 0x3f);
            return place + 4;
        }

        private void reserve(int more) {
            if (bytes.length - length < more) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
            }
        }

        private static byte[] small() {
            var small = new byte[0x80];
            for (var c = '!'; c < 0x7f; c++) {
                small[c] = (byte) Character.toLowerCase(c);
            }
            for (var blank : "\t\n\u000B\f\r ".toCharArray()) {
                small[blank] = ' ';
            }
            return small;
        }

        byte[] digest() {
            digest.reset();
            digest.update(bytes, 0, length);
            bytes = bytes.length > KEPT ? new byte[0] : bytes;
            chars = chars.length > KEPT ? new char[0] : chars;
            return digest.digest();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    private static String normal(String text) {
        return spaced(Normalizer.normalize(text, Normalizer.Form.NFC)).strip().toLowerCase(Locale.ROOT);
    }

    /// One blank for each run of the white space of ASCII.
    private static String spaced(String text) {
        var out = new StringBuilder(text.length());
        var blank = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var isBlank = c == ' ' || c >= '\t' && c <= '\r';
            if (!isBlank || !blank) {
                out.append(isBlank ? ' ' : c);
            }
            blank = isBlank;
        }
        return out.toString();
    }

    private static boolean isValid(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return value.length() >= 8 && value.length() <= 64;
    }

    /// As a record has it by itself; but that is put together when it is first asked for, which takes 10 ms of a start.
    @Override
    public boolean equals(Object other) {
        return other instanceof CardId card && value.equals(card.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(CardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
