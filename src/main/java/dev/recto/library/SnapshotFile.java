package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.journal.Disk;
import dev.recto.library.Snapshot.Kept;
import dev.recto.library.Snapshot.Origin;
import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.SchedulingOptions;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The file that a snapshot is kept in: everything but the texts of the cards, then a CRC32C of it all.
final class SnapshotFile {
    private static final String FORMAT = "recto snapshot 1";
    private static final Phase[] PHASES = Phase.values();

    private SnapshotFile() {}

    /// What is in the file.
    ///
    /// @param cards in the library's order
    /// @param memories of the cards, in the same order
    record Content(Origin origin, LibraryOptions options, SortedMap<LocalDate, Integer> firstAnswers,
            SortedMap<LocalDate, Integer> mores, Optional<Duration> usualAnswer,
            Map<String, Map<String, String>> picturesElsewhere, List<Kept> cards, List<MemoryState> memories) {}

    /// The file's content; empty if it is missing, damaged, or another version's.
    static Optional<Content> read(Disk disk, Path file) {
        try {
            if (disk.stamp(file).isEmpty()) {
                return Optional.empty();
            }
            var bytes = disk.read(file);
            var length = bytes.length - Integer.BYTES;
            if (length < 0 || ByteBuffer.wrap(bytes).getInt(length) != ReadingCache.crc(bytes, 0, length)) {
                return Optional.empty();
            }
            var in = Packed.open(bytes, 0, length);
            return Packed.text(in).equals(FORMAT) ? Optional.of(content(in)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // As good as missing: journal and documents say the same.
            return Optional.empty();
        }
    }

    static void write(Disk disk, Path file, Content content) throws IOException {
        var body = Packed.bytes(content, (value, out) -> {
            Packed.text(FORMAT, out);
            pack(value, out);
        });
        var sealed = Arrays.copyOf(body, body.length + Integer.BYTES);
        ByteBuffer.wrap(sealed).putInt(body.length, ReadingCache.crc(body, 0, body.length));
        disk.replace(file, sealed);
    }

    private static void pack(Content content, DataOutputStream out) throws IOException {
        var origin = content.origin();
        Packed.text(origin.build(), out);
        Packed.text(origin.folder(), out);
        texts(origin.documents(), out);
        texts(origin.journals(), out);
        options(content.options(), out);
        days(content.firstAnswers(), out);
        days(content.mores(), out);
        out.writeLong(content.usualAnswer().map(Duration::toNanos).orElse(-1L));
        out.writeInt(content.picturesElsewhere().size());
        for (var document : content.picturesElsewhere().entrySet()) {
            Packed.text(document.getKey(), out);
            texts(document.getValue(), out);
        }
        cards(content, out);
    }

    private static Content content(PackedInput in) throws IOException {
        var origin = new Origin(Packed.text(in), Packed.text(in), texts(in), texts(in));
        var options = options(in);
        var firstAnswers = days(in);
        var mores = days(in);
        var usual = in.readLong();
        var pictures = new HashMap<String, Map<String, String>>();
        for (var left = in.readInt(); left > 0; left--) {
            pictures.put(Packed.text(in), texts(in));
        }
        var cards = new ArrayList<Kept>();
        var memories = new ArrayList<MemoryState>();
        cards(in, cards, memories);
        return new Content(origin, options, firstAnswers, mores,
                usual < 0 ? Optional.empty() : Optional.of(Duration.ofNanos(usual)), pictures, cards, memories);
    }

    /// Cards of one document share its path and deck, which are written once for all of them.
    private static void cards(Content content, DataOutputStream out) throws IOException {
        var cards = content.cards();
        for (var from = 0; from < cards.size(); ) {
            var first = cards.get(from);
            var to = from;
            while (to < cards.size() && cards.get(to).document().equals(first.document())) {
                to++;
            }
            out.writeInt(to - from);
            Packed.text(first.document(), out);
            Packed.texts(first.deck(), out);
            for (; from < to; from++) {
                Packed.text(cards.get(from).id().value(), out);
                out.writeInt(cards.get(from).place().offset());
                out.writeInt(cards.get(from).place().length());
                out.writeInt(cards.get(from).place().crc());
                memory(content.memories().get(from), out);
            }
        }
    }

    private static void cards(PackedInput in, List<Kept> cards, List<MemoryState> memories) throws IOException {
        while (in.available() > 0) {
            var number = in.readInt();
            var document = Packed.text(in);
            var deck = List.copyOf(Packed.texts(in));
            for (var i = 0; i < number; i++) {
                cards.add(new Kept(new CardId(Packed.text(in)), document, deck,
                        new ReadingCache.Place(in.readInt(), in.readInt(), in.readInt())));
                memories.add(memory(in));
            }
        }
    }

    private static void memory(MemoryState memory, DataOutputStream out) throws IOException {
        switch (memory) {
            case MemoryState.New _ -> out.writeByte(-1);
            case MemoryState.Studied studied -> {
                out.writeByte(studied.phase().ordinal());
                out.writeInt(studied.step());
                out.writeDouble(studied.stability());
                out.writeDouble(studied.difficulty());
                out.writeInt(studied.scheduledDays());
                instant(studied.due(), out);
                instant(studied.lastReview(), out);
                out.writeLong(studied.lastDay().toEpochDay());
                out.writeInt(studied.reps());
                out.writeInt(studied.lapses());
            }
        }
    }

    private static MemoryState memory(PackedInput in) throws IOException {
        var phase = in.readByte();
        return phase < 0 ? MemoryState.NEW
                : new MemoryState.Studied(PHASES[phase], in.readInt(), in.readDouble(), in.readDouble(), in.readInt(),
                        instant(in), instant(in), LocalDate.ofEpochDay(in.readLong()), in.readInt(), in.readInt());
    }

    private static void instant(Instant instant, DataOutputStream out) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant instant(PackedInput in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void options(LibraryOptions options, DataOutputStream out) throws IOException {
        var scheduling = options.scheduling();
        Packed.list(scheduling.weights(), out, (Double weight, DataOutputStream to) -> to.writeDouble(weight));
        out.writeDouble(scheduling.desiredRetention());
        Packed.list(scheduling.learningSteps(), out, SnapshotFile::seconds);
        Packed.list(scheduling.relearningSteps(), out, SnapshotFile::seconds);
        out.writeInt(scheduling.maximumInterval());
        out.writeBoolean(scheduling.shortTerm());
        out.writeBoolean(scheduling.fuzz());
        out.writeInt(options.newPerDay());
        out.writeInt(options.dayEndsAt());
    }

    private static LibraryOptions options(PackedInput in) throws IOException {
        var scheduling = new SchedulingOptions(
                Packed.list(in, PackedInput::readDouble), in.readDouble(),
                Packed.list(in, from -> Duration.ofSeconds(from.readLong())),
                Packed.list(in, from -> Duration.ofSeconds(from.readLong())),
                in.readInt(), in.readBoolean(), in.readBoolean());
        return new LibraryOptions(scheduling, in.readInt(), in.readInt());
    }

    private static void seconds(Duration duration, DataOutputStream out) throws IOException {
        out.writeLong(duration.toSeconds());
    }

    private static void days(SortedMap<LocalDate, Integer> days, DataOutputStream out) throws IOException {
        out.writeInt(days.size());
        for (var day : days.entrySet()) {
            out.writeLong(day.getKey().toEpochDay());
            out.writeInt(day.getValue());
        }
    }

    private static SortedMap<LocalDate, Integer> days(PackedInput in) throws IOException {
        var days = new TreeMap<LocalDate, Integer>();
        for (var left = in.readInt(); left > 0; left--) {
            days.put(LocalDate.ofEpochDay(in.readLong()), in.readInt());
        }
        return days;
    }

    private static void texts(Map<String, String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts.entrySet()) {
            Packed.text(text.getKey(), out);
            Packed.text(text.getValue(), out);
        }
    }

    private static SortedMap<String, String> texts(PackedInput in) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.put(Packed.text(in), Packed.text(in));
        }
        return texts;
    }
}
