package dev.recto.library;

import dev.recto.journal.Disk;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What a library is made of, so that tests can put in others.
///
/// @param random for the names of devices, which must not occur twice in the world
record Parts(Disk disk, Readings readings, RandomGenerator random) {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int NAME_LENGTH = 10;

    static Parts real() {
        return new Parts(Disk.real(), Readings.real(), new SecureRandom());
    }

    /// 50 bits.
    String newDevice() {
        return random.ints(NAME_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i))).collect(Collectors.joining());
    }
}
