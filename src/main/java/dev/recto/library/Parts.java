package dev.recto.library;

import dev.recto.journal.Disk;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What a library is made of, so that tests can put in others.
///
/// @param random for the names of devices, which must not occur twice in the world
/// @param build tells this build of the program from others, for what it caches; empty caches nothing
record Parts(Disk disk, Readings readings, RandomGenerator random, String build) {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int NAME_LENGTH = 10;

    static Parts real() {
        // Drawn from when a device needs a name, hardly ever: to look for Java's providers takes 20 ms of a start.
        return new Parts(Disk.real(), Readings.real(), () -> new SecureRandom().nextLong(), buildOfThis());
    }

    /// The stamp of the jar that this class comes from; empty if it comes from none, as in tests.
    private static String buildOfThis() {
        try {
            var source = Path.of(Parts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(source) ? FileStamps.of(source) : "";
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return "";
        }
    }

    /// 50 bits.
    String newDevice() {
        return random.ints(NAME_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i))).collect(Collectors.joining());
    }
}
