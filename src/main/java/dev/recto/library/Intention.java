package dev.recto.library;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What an import is about to record, written down before the first of its files comes into the library.
///
/// @param after number of the last line that the device had written before it
record Intention(long after, Entry.Import entry) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSION = 1;

    byte[] bytes() {
        var members = EntryFormat.members(entry).put("v", VERSION).put("after", after);
        return (JSON.writeValueAsString(members) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @throws IllegalArgumentException if it cannot be understood
    static Intention parse(byte[] bytes) {
        try {
            var members = JSON.readTree(bytes);
            if (members.path("v").asInt(0) != VERSION
                    || !(EntryFormat.read("import", members) instanceof Entry.Import entry)) {
                throw new IllegalArgumentException("another version of Recto wrote it");
            }
            return new Intention(members.path("after").asLong(0), entry);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }
}
