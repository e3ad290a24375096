package dev.recto.library;

import dev.recto.journal.Disk;
import java.io.IOException;
import java.nio.file.Path;

/// Libraries on other disks than this machine's, for the tests of what stands on libraries.
public final class OtherDisk {
    private OtherDisk() {}

    public static Library open(Disk disk, Path folder, Library.Surroundings surroundings) throws IOException {
        var real = Parts.real();
        return Library.open(
                folder, Library.Access.WRITE, surroundings, new Parts(disk, real.readings(), real.random(), ""));
    }
}
