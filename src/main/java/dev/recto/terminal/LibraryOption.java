package dev.recto.terminal;

import dev.recto.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Which library a command works on. It may stand before the command or after it.
final class LibraryOption {
    private final Surroundings surroundings;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The library's folder. Default: RECTO_LIBRARY if it is set, else Recto in your home folder.")
    private @Nullable Path chosen;

    LibraryOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// The library's folder, whether it exists or not.
    Path folder() {
        if (chosen != null) {
            return surroundings.resolve(chosen);
        }
        if (spec != null && spec.root().userObject() instanceof RootCommand root && root.library() != this) {
            return root.library().folder();
        }
        var variable = surroundings.environment().getOrDefault("RECTO_LIBRARY", "");
        return variable.isBlank() ? surroundings.home().resolve("Recto") : surroundings.resolve(Path.of(variable));
    }

    /// Opens the library to read it. If there is none yet, there is nothing to read.
    ///
    /// @throws Refusal if there is no library
    Library read() throws IOException, Refusal {
        requireThere();
        return open(Library.Access.READ_ONLY);
    }

    /// What a command does to a library.
    interface Work {
        void on(Library library) throws IOException, Refusal;
    }

    /// Opens the library, creating it if there is none, changes it and closes it.
    ///
    /// @return the library as it is then, to be read only
    /// @throws Refusal if another process writes, it cannot be written, or not all that was done is saved
    Library change(Work work) throws IOException, Refusal {
        return worked(write(), work);
    }

    /// Does the same to a library that is there already: what needs a card or something done before makes none.
    ///
    /// @throws Refusal also if there is no library
    Library changeThere(Work work) throws IOException, Refusal {
        requireThere();
        return change(work);
    }

    /// Opens the library for a person to study. Where nothing can be written they may look at its cards; a script is
    /// refused, for it would take its keys for answers.
    ///
    /// @throws Refusal if it cannot be opened, or not all that was done is saved
    void study(Work work) throws IOException, Refusal {
        if (surroundings.interactive()) {
            requireNoFile();
            worked(open(Library.Access.WRITE), work);
        } else {
            changeThere(work);
        }
    }

    private static Library worked(Library library, Work work) throws IOException, Refusal {
        var pending = new AtomicInteger();
        try (library) {
            try {
                work.on(library);
            } finally {
                pending.set(library.unsaved());
            }
        } catch (IOException e) {
            if (library.unsaved() > 0) {
                throw new Refusal("Not saved: " + Refused.sentence(e, "do it again"));
            }
            if (pending.get() == 0) {
                throw e;
            }
            // The disk took at the last try, on closing, what it had refused. To call that a failure would have it
            // done twice.
        }
        return library;
    }

    private Library write() throws IOException, Refusal {
        requireNoFile();
        var library = open(Library.Access.WRITE);
        if (library.access() == Library.Access.READ_ONLY) {
            library.close();
            // Why it is open for reading only is among its problems.
            throw new Refusal("Nothing was changed.");
        }
        return library;
    }

    private void requireThere() throws Refusal {
        requireNoFile();
        if (!Files.isDirectory(folder())) {
            throw new Refusal("There is no library in " + folder() + " yet. Begin with: recto import PATH");
        }
    }

    private void requireNoFile() throws Refusal {
        if (Files.exists(folder()) && !Files.isDirectory(folder())) {
            throw new Refusal(folder() + " is no folder. Say where the library is with --library.");
        }
    }

    private Library open(Library.Access access) throws Refusal {
        try {
            var library = Library.open(folder(), access,
                    new Library.Surroundings(surroundings.clock(), surroundings.zone(), surroundings.deviceFolder()));
            library.problems().forEach(surroundings::tell);
            return library;
        } catch (IOException e) {
            throw new Refusal("The library in " + folder() + " cannot be opened: "
                    + Refused.sentence(e, "try again, or say where the library is with --library"));
        }
    }
}
