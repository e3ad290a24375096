package dev.recto.terminal;

import picocli.CommandLine.Option;

/// What every command understands.
final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;
}
