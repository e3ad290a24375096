package dev.recto.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// How many columns a line of the result may take.
final class LineWidth {
    private static final int USUAL = 80;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("[0-9]+ ([0-9]{1,4})");

    private LineWidth() {}

    /// As many as `COLUMNS` says; else as the terminal has, if there is one; else 80.
    static int of(Surroundings surroundings) {
        return said(surroundings).or(() -> surroundings.interactive() ? ofTerminal() : Optional.empty())
                .filter(columns -> columns > 0).map(columns -> Math.clamp(columns, NARROWEST, WIDEST)).orElse(USUAL);
    }

    /// For lists of one line each: what reads a pipe has no edge, and gets as much as is good to read.
    static int ofList(Surroundings surroundings) {
        return surroundings.interactive() || said(surroundings).isPresent() ? of(surroundings) : WIDEST;
    }

    private static Optional<Integer> said(Surroundings surroundings) {
        return Optional.of(surroundings.environment().getOrDefault("COLUMNS", ""))
                .filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
    }

    /// What POSIX's `stty size` prints. To print a few lines a terminal need not be taken over.
    private static Optional<Integer> ofTerminal() {
        try {
            var stty = new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var size = ROWS_AND_COLUMNS.matcher(
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
            return size.matches() ? Optional.of(Integer.valueOf(size.group(1))) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
