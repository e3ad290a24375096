package dev.recto.terminal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "answer")
final class AnswerCommand implements Callable<Integer> {
    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    AnswerCommand(Surroundings surroundings) {
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException();
    }
}
