package dev.recto.memory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Learning and relearning steps as people write them: `1m 10m 1d`.
public final class Steps {
    /// What a step looks like, for messages.
    public static final String FORM = "a whole number and s, m, h or d, such as 10m or 1d";

    private static final Pattern STEP = Pattern.compile("([0-9]{1,9})([smhd])");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    private Steps() {}

    /// Steps separated by spaces or commas; none for blank text. Empty if one of them is not [#FORM].
    public static Optional<List<Duration>> parse(String text) {
        if (text.isBlank()) {
            return Optional.of(List.of());
        }
        var steps = new ArrayList<Duration>();
        for (var word : BETWEEN.split(text.strip())) {
            var step = parseStep(word);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return Optional.of(List.copyOf(steps));
    }

    /// One step. Empty if it is not [#FORM], or is 0.
    public static Optional<Duration> parseStep(String text) {
        var matcher = STEP.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        var step = switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        return step.isZero() ? Optional.empty() : Optional.of(step);
    }

    /// Steps separated by spaces; [#parse] reads them again.
    public static String print(List<Duration> steps) {
        return steps.stream().map(Steps::printStep).collect(Collectors.joining(" "));
    }

    /// In the largest unit that leaves no rest: 90 minutes are `90m`, 24 hours `1d`.
    public static String printStep(Duration step) {
        long seconds = step.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
