package dev.recto.terminal;

import dev.recto.journal.ForgetfulDisk;
import dev.recto.library.Library;
import dev.recto.library.OtherDisk;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A process of its own for a study on a [ForgetfulDisk], in the terminal that it is started in.
public final class StudyOnAForgetfulDisk {
    private static final int SLOWEST_MILLIS = 12;

    private StudyOnAForgetfulDisk() {}

    /// @param arguments library, folder of the device, new cards beyond the daily limit
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var device = Path.of(arguments[1]);
        var surroundings = new Surroundings(System.in, System.out, System.err, System.getenv(), folder, folder, device,
                folder.resolve("decks"), InstantSource.system(), ZoneId::systemDefault,
                (URI _) -> Optional.of("nothing is opened here"), _ -> false, true);
        try (var library = OtherDisk.open(new ForgetfulDisk(new Random(), SLOWEST_MILLIS), folder,
                new Library.Surroundings(surroundings.clock(), surroundings.zone(), device))) {
            library.studyMore(Integer.parseInt(arguments[2]));
            new Sitting(surroundings, library).study(List.of());
        }
        System.exit(0);
    }
}
