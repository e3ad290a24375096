package dev.recto.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Takes back what was done last.
@Command(
        name = "undo",
        description = "Take back the last thing done to the library: an answer, an import, a change of options.",
        footer = {"", "Example: recto answer 3fa9c1d2 again && recto undo"})
final class UndoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    UndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        library.changeThere(opened -> {
            var progress = new ProgressLine(surroundings);
            var undone = opened.undo(progress).orElseThrow(() -> new Refusal("There is nothing to take back."));
            progress.clear();
            surroundings.print("Taken back: " + undone.what() + ".");
        });
        return 0;
    }
}
