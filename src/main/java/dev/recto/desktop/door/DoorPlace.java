package dev.recto.desktop.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/// Where the door to a library's window is, in this device's own folder: nobody else reads it.
///
/// @param lock held by the process that has the window, however it ends
/// @param socket the door itself, where the system has such sockets and its path is short enough for one
/// @param sign says where the door is, and what to say there
record DoorPlace(Path lock, Path socket, Path sign) {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long LARGEST_SIGN = 500;

    /// @param library may not be there yet
    static DoorPlace of(Path deviceFolder, Path library) {
        var folder = deviceFolder.resolve("windows");
        var name = hash(real(library.toAbsolutePath().normalize()).toString());
        return new DoorPlace(folder.resolve(name + ".lock"), folder.resolve(name), folder.resolve(name + ".door"));
    }

    /// Makes the folder, for its owner alone where the system knows owners.
    void prepare() throws IOException {
        var folder = lock.getParent();
        Files.createDirectories(folder.getParent());
        try {
            Files.createDirectory(folder, forOwner(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /// Writes the sign whole: who reads it sees it all or not at all.
    void put(Sign signed) throws IOException {
        var fresh = Files.createTempFile(sign.getParent(), "door", ".tmp", forOwner(sign, "rw-------"));
        try {
            Files.writeString(fresh, signed.written(), StandardCharsets.US_ASCII);
            Files.move(fresh, sign, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// The sign as it stands there; empty if there is none that makes sense, or it is just taken away.
    Optional<Sign> read() {
        try {
            return Files.isRegularFile(sign) && Files.size(sign) <= LARGEST_SIGN
                    ? Sign.read(Files.readString(sign, StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Takes away what a window leaves; the lock stays, as removing it would let two processes hold one each.
    void clear() throws IOException {
        Files.deleteIfExists(sign);
        Files.deleteIfExists(socket);
    }

    /// The number of the process that signed last.
    OptionalLong process() {
        return read().stream().mapToLong(Sign::process).findFirst();
    }

    /// The real path as far as there is something, the rest as it is written.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            var parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }

    private static FileAttribute<?>[] forOwner(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /// FNV-1a of 64 bits, as its authors give it. The toolkit waits for this; Java's own digests are looked up among
    /// those of all providers, which takes 10 ms of a start.
    private static String hash(String text) {
        var hash = FNV_BASIS;
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ one & 0xff) * FNV_PRIME;
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
