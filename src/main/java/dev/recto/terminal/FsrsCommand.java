package dev.recto.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What concerns the scheduler itself and no library.
@Command(
        name = "fsrs",
        description = "Look into the scheduler, FSRS-6.",
        commandListHeading = "%nCommands:%n")
final class FsrsCommand implements Callable<Integer> {
    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    FsrsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        throw WrongUsage.of(spec, "Missing command: replay.");
    }

    @Command(
            name = "replay",
            description = {
                "Replay the reviews of a file and print what Recto makes of each, one JSON object a line.",
                "Days end at midnight UTC and intervals are not fuzzed, so that another implementation of FSRS-6 can be"
                        + " compared with this one. docs/scheduling.md describes the file."
            })
    int replay(
            @Parameters(paramLabel = "FILE", description = "JSON with configs and cards with their reviews.")
                    String file,
            @Mixin HelpOption replayHelp)
            throws IOException, Refusal {
        var replay = ReplayFile.read(surroundings.workingFolder().resolve(file), file);
        var out = new PrintStream(new BufferedOutputStream(surroundings.out(), 1 << 16), false, StandardCharsets.UTF_8);
        replay.cards().forEach(card -> Replay.lines(card).forEach(line -> out.print(line + "\n")));
        out.flush();
        return 0;
    }
}
