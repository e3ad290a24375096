package dev.recto.terminal;

import dev.recto.library.LibraryOptions;
import dev.recto.memory.SchedulingOptions;
import dev.recto.memory.Steps;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The library's options: prints them, after changing those that are given.
@Command(
        name = "options",
        description = "Print the library's options; those given are changed first.",
        footer = {"", "Example: recto options --new-per-day 10 --learning-steps \"1m 10m 1h\""})
final class OptionsCommand implements Callable<Integer> {
    private static final String NONE = "none";

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    @Option(names = "--new-per-day", paramLabel = "N", description = "New cards a day, 0 to 9999.")
    private @Nullable Integer newPerDay;

    @Option(
            names = "--retention",
            paramLabel = "R",
            description = "The probability of recall at which a card is asked again, 0.7 to 0.99.")
    private @Nullable Double retention;

    @Option(
            names = "--learning-steps",
            paramLabel = "STEPS",
            description = "When a new card is asked again: \"1m 10m\". Units are s, m, h, d; \"none\" means no steps.")
    private @Nullable String learningSteps;

    @Option(
            names = "--relearning-steps",
            paramLabel = "STEPS",
            description = "When a card that was forgotten is asked again: \"10m\".")
    private @Nullable String relearningSteps;

    @Option(names = "--day-ends-at", paramLabel = "HOUR",
            description = "The local hour at which the day ends, 0 to 23.")
    private @Nullable Integer dayEndsAt;

    OptionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        // What makes no sense is said before a library is opened.
        changed(LibraryOptions.DEFAULT);
        if (newPerDay == null && retention == null && learningSteps == null && relearningSteps == null
                && dayEndsAt == null) {
            try (var opened = library.read()) {
                print(opened.options());
            }
            return 0;
        }
        print(library.change(opened -> opened.setOptions(changed(opened.options()))).options());
        return 0;
    }

    private LibraryOptions changed(LibraryOptions old) {
        var scheduling = old.scheduling();
        try {
            var newScheduling = new SchedulingOptions(
                    scheduling.weights(),
                    Objects.requireNonNullElse(retention, scheduling.desiredRetention()),
                    steps("--learning-steps", learningSteps, scheduling.learningSteps()),
                    steps("--relearning-steps", relearningSteps, scheduling.relearningSteps()),
                    scheduling.maximumInterval(), scheduling.shortTerm(), scheduling.fuzz());
            return new LibraryOptions(newScheduling,
                    Objects.requireNonNullElse(newPerDay, old.newPerDay()),
                    Objects.requireNonNullElse(dayEndsAt, old.dayEndsAt()));
        } catch (IllegalArgumentException outOfRange) {
            throw wrong("Not changed: " + outOfRange.getMessage() + ".");
        }
    }

    private List<Duration> steps(String option, @Nullable String text, List<Duration> old) {
        if (text == null) {
            return old;
        }
        return Steps.parse(text.strip().equals(NONE) ? "" : text)
                .orElseThrow(() -> wrong(
                        option + " takes steps such as \"1m 10m\" or \"none\", not \"" + text + "\"."));
    }

    private ParameterException wrong(String message) {
        return WrongUsage.of(Objects.requireNonNull(spec), message);
    }

    private void print(LibraryOptions options) {
        var scheduling = options.scheduling();
        surroundings.print("new-per-day       " + options.newPerDay());
        surroundings.print("retention         " + BigDecimal.valueOf(scheduling.desiredRetention()).toPlainString());
        surroundings.print("learning-steps    " + said(scheduling.learningSteps()));
        surroundings.print("relearning-steps  " + said(scheduling.relearningSteps()));
        surroundings.print("day-ends-at       " + options.dayEndsAt());
    }

    private static String said(List<Duration> steps) {
        return steps.isEmpty() ? NONE : Steps.print(steps);
    }
}
