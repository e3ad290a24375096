package dev.recto.journal;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a line, the same wherever it is copied to.
///
/// @param device that wrote it: 1 to 40 lower-case letters and digits
/// @param seq counted from 1 on that device
public record LineId(String device, long seq) implements Comparable<LineId> {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]{1,40})-([1-9][0-9]{0,17})");

    /// Reads `device-42`; empty if it is no such thing.
    public static Optional<LineId> parse(String text) {
        var parts = WRITTEN.matcher(text);
        return parts.matches()
                ? Optional.of(new LineId(parts.group(1), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(LineId other) {
        var byDevice = device.compareTo(other.device);
        return byDevice != 0 ? byDevice : Long.compare(seq, other.seq);
    }

    @Override
    public String toString() {
        return device + "-" + seq;
    }
}
