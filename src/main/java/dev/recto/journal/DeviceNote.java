package dev.recto.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a device remembers of its own journal, outside the library: who it is there and what it wrote last.
///
/// A copy of the library's folder does not carry this note, so a copied or restored folder cannot pretend to be this
/// device: see [Journal#open].
///
/// @param seq of the last line known to be written; 0 for none
/// @param hash of that line, empty for none
record DeviceNote(String device, long seq, String hash) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Path file(Path deviceFolder, Path library) {
        var bytes = library.toString().getBytes(StandardCharsets.UTF_8);
        return deviceFolder.resolve("libraries").resolve(LineFormat.hash(bytes, 0, bytes.length) + ".json");
    }

    /// The note; empty if there is none or it cannot be understood.
    static Optional<DeviceNote> read(Disk disk, Path file) throws IOException {
        if (disk.stamp(file).isEmpty()) {
            return Optional.empty();
        }
        try {
            var note = JSON.readTree(disk.read(file));
            var id = LineId.parse(note.path("device").asString("") + "-1");
            return id.map(device -> new DeviceNote(
                    device.device(), note.path("seq").asLong(0), note.path("hash").asString("")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Disk disk, Path file, Path library) throws IOException {
        var note = JSON.createObjectNode().put("library", library.toString()).put("device", device).put("seq", seq)
                .put("hash", hash);
        disk.createFolders(file.getParent());
        disk.replace(file, (JSON.writeValueAsString(note) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
