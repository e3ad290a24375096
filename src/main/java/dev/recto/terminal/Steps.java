package dev.recto.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Learning steps as they are written: `1m 10m`, `30s`, `2h`, `1d`; `none` for none.
final class Steps {
    private static final Pattern STEP = Pattern.compile("([0-9]{1,5})([smhd])");
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MOST = 20;

    private Steps() {}

    /// Empty if this is no list of steps, each longer than nothing and at most a year.
    static Optional<List<Duration>> parse(String text) {
        var steps = new ArrayList<Duration>();
        if (text.strip().equals("none")) {
            return Optional.of(steps);
        }
        for (var word : text.strip().split("[\\s,]+")) {
            var step = STEP.matcher(word);
            if (!step.matches()) {
                return Optional.empty();
            }
            var duration = duration(Long.parseLong(step.group(1)), step.group(2).charAt(0));
            if (duration.isZero() || duration.compareTo(LONGEST) > 0) {
                return Optional.empty();
            }
            steps.add(duration);
        }
        return steps.size() <= MOST ? Optional.of(steps) : Optional.empty();
    }

    private static Duration duration(long number, char unit) {
        return switch (unit) {
            case 's' -> Duration.ofSeconds(number);
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    /// As [#parse] reads it.
    static String format(List<Duration> steps) {
        return steps.isEmpty() ? "none" : steps.stream().map(Steps::format).collect(Collectors.joining(" "));
    }

    private static String format(Duration step) {
        var seconds = step.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
