package dev.recto.terminal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    ShowCommand(Surroundings surroundings) {
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException();
    }
}
