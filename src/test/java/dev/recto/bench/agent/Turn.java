package dev.recto.bench.agent;

import java.util.Locale;

/// What one key press led to.
///
/// @param step which kind of key press it was
/// @param pixelsMs from the key press until the pixels could be read that then stayed; infinite if none came
/// @param workMs how long the JavaFX thread worked in that time, in CPU time
/// @param allWorkMs how long it worked until the next key press
/// @param pictures how many different pictures the reader saw, 1 if it went straight from the old to the new, 0 if the
///     key led to nothing
public record Turn(Step step, double pixelsMs, double workMs, double allWorkMs, int pictures) {
    /// A key press of a student.
    public enum Step { REVEAL, TURN }

    /// To be read by [#parse].
    String line() {
        return String.format(Locale.ROOT, "%s %.4f %.4f %.4f %d", step, pixelsMs, workMs, allWorkMs, pictures);
    }

    public static Turn parse(String line) {
        var parts = line.split(" ");
        return new Turn(Step.valueOf(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]), Integer.parseInt(parts[4]));
    }
}
