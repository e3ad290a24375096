package dev.recto.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a line is written and read:
///
///     {"v":1,"id":"<device>-42","seq":42,"prev":"<hash of 41>","t":"…","tz":"+02:00","type":"…", … ,"crc":"9f31a0c2"}
///
/// `crc` is the CRC32C of the line without that member (so of everything before it and the closing brace) in eight
/// lower-case hexadecimal digits. It is always last and checked before the line is parsed.
final class LineFormat {
    /// The newest schema that this version writes and understands.
    static final int VERSION = 1;

    private static final byte[] CRC_MEMBER = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CRC_END = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int CRC_DIGITS = 8;
    static final int SUFFIX = CRC_MEMBER.length + CRC_DIGITS + CRC_END.length;
    static final byte[] START = "{\"v\":".getBytes(StandardCharsets.US_ASCII);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3)
            .toFormatter(Locale.ROOT);

    private LineFormat() {}

    /// A line as read, before it has its place among the others.
    record Read(LineId id, String prev, String hash, Instant time, ZoneOffset offset, String type, JsonNode members,
            int v) {}

    static byte[] write(LineId id, String prev, Instant time, ZoneOffset offset, String type, ObjectNode members) {
        var line = JSON.createObjectNode();
        line.put("v", VERSION).put("id", id.toString()).put("seq", id.seq()).put("prev", prev)
                .put("t", TIME.format(time)).put("tz", offset.getId()).put("type", type);
        members.properties().forEach(member -> line.set(member.getKey(), member.getValue()));
        var body = JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
        var sealed = new byte[body.length - 1 + SUFFIX];
        System.arraycopy(body, 0, sealed, 0, body.length - 1);
        System.arraycopy(CRC_MEMBER, 0, sealed, body.length - 1, CRC_MEMBER.length);
        var digits = HexFormat.of().toHexDigits(crc(body, 0, body.length - 1)).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, sealed, body.length - 1 + CRC_MEMBER.length, CRC_DIGITS);
        System.arraycopy(CRC_END, 0, sealed, sealed.length - CRC_END.length, CRC_END.length);
        return sealed;
    }

    /// Whether the checksum of the line at `from` (inclusive) to `to` (exclusive) is there and right.
    static boolean isSound(byte[] bytes, int from, int to) {
        var end = to - SUFFIX;
        if (end <= from || !matches(bytes, end, CRC_MEMBER) || !matches(bytes, to - CRC_END.length, CRC_END)) {
            return false;
        }
        var written = new String(bytes, end + CRC_MEMBER.length, CRC_DIGITS, StandardCharsets.ISO_8859_1);
        return written.equals(HexFormat.of().toHexDigits(crc(bytes, from, end)));
    }

    /// Reads a sound line; empty if its members are not those of a line.
    static Optional<Read> parse(byte[] bytes, int from, int to) {
        try {
            var line = JSON.readTree(bytes, from, to - from);
            var id = LineId.parse(text(line, "id"));
            if (!line.isObject() || id.isEmpty() || line.path("seq").asLong(0) != id.get().seq()) {
                return Optional.empty();
            }
            var time = Instant.parse(text(line, "t"));
            var offset = ZoneOffset.of(text(line, "tz"));
            return Optional.of(new Read(id.get(), text(line, "prev"), hash(bytes, from, to), time, offset,
                    text(line, "type"), line, line.path("v").asInt(Integer.MAX_VALUE)));
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Identifies a line in the chain: the first 16 hexadecimal digits of the SHA-256 of its bytes, without the line
    /// end.
    static String hash(byte[] bytes, int from, int to) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static boolean matches(byte[] bytes, int at, byte[] expected) {
        if (at < 0 || at + expected.length > bytes.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if (bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int crc(byte[] bytes, int from, int to) {
        var crc = new CRC32C();
        crc.update(bytes, from, to - from);
        crc.update('}');
        return (int) crc.getValue();
    }

    private static String text(JsonNode line, String member) {
        @Nullable JsonNode value = line.get(member);
        return value == null || !value.isString() ? "" : value.stringValue();
    }
}
