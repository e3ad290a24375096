package dev.recto.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;

/// One line of the journal: one thing that was done, whole or not at all.
///
/// @param time when it was done by the device's clock
/// @param offset from UTC where and when it was done
/// @param type what was done
/// @param members the whole line as JSON; unknown ones come from a newer version
public record JournalLine(
        LineId id,
        String prev,
        String hash,
        Instant time,
        ZoneOffset offset,
        String type,
        JsonNode members,
        Order order) {

    /// A line's place among the lines of all devices.
    ///
    /// @param time the latest time that the device had written up to this line: a clock set back never puts an effect
    ///     before its cause
    /// @param hash of the line, to tell apart two that wrongly have the same id
    public record Order(Instant time, LineId id, String hash) implements Comparable<Order> {
        @Override
        public int compareTo(Order other) {
            var byTime = time.compareTo(other.time);
            if (byTime != 0) {
                return byTime;
            }
            var byId = id.compareTo(other.id);
            return byId != 0 ? byId : hash.compareTo(other.hash);
        }
    }
}
