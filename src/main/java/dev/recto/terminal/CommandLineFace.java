package dev.recto.terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Recto on the command line.
public final class CommandLineFace {
    private final Surroundings surroundings;

    public CommandLineFace(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Runs one command.
    ///
    /// @return the exit status: 0 done, 1 refused with its reason, 2 wrong usage
    public int run(String... arguments) {
        return new CommandLine(new Root()).execute(arguments);
    }

    @Command(name = "recto", mixinStandardHelpOptions = true)
    private static final class Root implements Runnable {
        @Override
        public void run() {}
    }
}
