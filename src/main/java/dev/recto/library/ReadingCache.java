package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.Problem;
import dev.recto.journal.Disk;
import dev.recto.library.Shelf.Shelved;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.Alternative;
import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.SchemeChoice;
import dev.recto.markdown.family.Scheme.Strength;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32C;

/// What the documents of a library became when they were last read, so that no start parses what has not changed.
///
/// A reading is found by its document's path and content and by the scheme that the user chose for it. Each is under a
/// checksum of its own: one that is damaged is read from its document again.
///
///     text "recto readings 2", text build, then of each document:
///     text path, SHA-256 and choice, list of (int length, int CRC32C) of its cards, int CRC32C of what follows, int
/// its
///     length;
///     its cards one after the other; title, scheme, alternatives, problems, what was left out, why each card is one
///     and what is likely wrong about it
final class ReadingCache {
    private static final String FORMAT = "recto readings 2";
    private static final Confidence[] CONFIDENCES = Confidence.values();
    private static final Strength[] STRENGTHS = Strength.values();

    static final ReadingCache NOTHING = new ReadingCache(new byte[0], Map.of());

    private final byte[] bytes;
    private final Map<String, Entry> entries;

    private ReadingCache(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    private record Entry(List<Place> cards, int from, int length, int crc) {}

    /// Where a card lies in the file.
    record Place(int offset, int length, int crc) {}

    /// The file's content; nothing if it is missing, damaged or of another build.
    ///
    /// @param build of the program that reads: another one might read documents otherwise
    static ReadingCache load(Disk disk, Path file, String build) {
        try {
            if (disk.stamp(file).isPresent()) {
                var bytes = disk.read(file);
                return new ReadingCache(bytes, entries(bytes, build));
            }
        } catch (IOException | RuntimeException e) {
            // As good as missing: everything in it can be read from the documents.
        }
        return NOTHING;
    }

    private static Map<String, Entry> entries(byte[] bytes, String build) throws IOException {
        var entries = new HashMap<String, Entry>();
        var in = Packed.open(bytes, 0, bytes.length);
        if (!Packed.text(in).equals(FORMAT) || !Packed.text(in).equals(build)) {
            return entries;
        }
        while (in.available() > 0) {
            var key = key(Packed.text(in), Packed.text(in), SchemeChoice.parse(Packed.text(in)));
            var cards = Packed.list(in, card -> new int[] {card.readInt(), card.readInt()});
            var crc = in.readInt();
            var length = in.readInt();
            var from = bytes.length - in.available();
            entries.put(key, new Entry(places(cards, from), from, length, crc));
            in.skip(length);
        }
        return entries;
    }

    private static List<Place> places(List<int[]> cards, int from) {
        var places = new ArrayList<Place>();
        var at = from;
        for (var card : cards) {
            places.add(new Place(at, card[0], card[1]));
            at += card[0];
        }
        return places;
    }

    private static String key(String path, String sha256, SchemeChoice choice) {
        return path + "\n" + sha256 + "\n" + choice.text();
    }

    private static String key(Shelved document) {
        return key(document.path(), document.sha256(), document.reading().choice());
    }

    /// What a document became; empty if it is not known.
    Optional<Reading> reading(String path, String sha256, SchemeChoice choice) {
        var entry = entries.get(key(path, sha256, choice));
        if (entry == null || crc(bytes, entry.from(), entry.length()) != entry.crc()) {
            return Optional.empty();
        }
        try {
            return Optional.of(unpack(entry, choice));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Reading unpack(Entry entry, SchemeChoice choice) throws IOException {
        var in = Packed.open(bytes, entry.from(), entry.length());
        var cards = new ArrayList<Card>();
        for (var i = 0; i < entry.cards().size(); i++) {
            cards.add(PackedCard.unpack(in));
        }
        var title = Packed.text(in);
        var scheme = Packed.text(in);
        var alternatives = Packed.list(in, ReadingCache::alternative);
        var problems = Packed.list(in, ReadingCache::problem);
        var leftOut = Packed.list(in, ReadingCache::leftOut);
        var found = new ArrayList<FoundCard>();
        for (var card : cards) {
            found.add(new FoundCard(card, CONFIDENCES[in.readByte()], Packed.text(in), Packed.texts(in)));
        }
        return new Reading(title, scheme, choice, alternatives, found, leftOut, problems);
    }

    /// Where the cards of these documents lie in the file; empty if it is not exactly these that it holds.
    Optional<List<List<Place>>> places(Collection<Shelved> documents) {
        var places = documents.stream()
                .flatMap(document -> Optional.ofNullable(entries.get(key(document))).stream())
                .map(Entry::cards).toList();
        return places.size() == documents.size() && places.size() == entries.size()
                ? Optional.of(places) : Optional.empty();
    }

    /// Writes the readings of these documents.
    ///
    /// @return where their cards lie
    static List<List<Place>> write(Disk disk, Path file, String build, Collection<Shelved> documents)
            throws IOException {
        var places = new ArrayList<List<Place>>();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        Packed.text(FORMAT, out);
        Packed.text(build, out);
        for (var document : documents) {
            var cards = new ArrayList<byte[]>();
            for (var found : document.reading().cards()) {
                cards.add(Packed.bytes(found.card(), PackedCard::pack));
            }
            var content = Packed.bytes(document.reading(), (reading, to) -> pack(reading, cards, to));
            Packed.text(document.path(), out);
            Packed.text(document.sha256(), out);
            Packed.text(document.reading().choice().text(), out);
            var spans = cards.stream().map(card -> new int[] {card.length, crc(card, 0, card.length)}).toList();
            Packed.list(spans, out, ReadingCache::span);
            out.writeInt(crc(content, 0, content.length));
            out.writeInt(content.length);
            places.add(places(spans, out.size()));
            out.write(content);
        }
        disk.replace(file, bytes.toByteArray());
        return places;
    }

    private static void span(int[] span, DataOutputStream out) throws IOException {
        out.writeInt(span[0]);
        out.writeInt(span[1]);
    }

    private static void pack(Reading reading, List<byte[]> cards, DataOutputStream out) throws IOException {
        for (var card : cards) {
            out.write(card);
        }
        Packed.text(reading.title(), out);
        Packed.text(reading.scheme(), out);
        Packed.list(reading.alternatives(), out, ReadingCache::alternative);
        Packed.list(reading.problems(), out, ReadingCache::problem);
        Packed.list(reading.leftOut(), out, ReadingCache::leftOut);
        for (var found : reading.cards()) {
            out.writeByte(found.confidence().ordinal());
            Packed.text(found.because(), out);
            Packed.texts(found.mistakes(), out);
        }
    }

    /// One card of the file, without reading the rest; empty if it is not there or damaged.
    static Optional<Card> card(Path file, Place place) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining() && channel.read(bytes, place.offset() + bytes.position()) >= 0) {
                // until it is all there
            }
            return crc(bytes.array(), 0, place.length()) == place.crc()
                    ? Optional.of(PackedCard.unpack(Packed.open(bytes.array(), 0, place.length())))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void alternative(Alternative one, DataOutputStream out) throws IOException {
        Packed.text(one.key(), out);
        Packed.text(one.name(), out);
        out.writeByte(one.strength().ordinal());
        out.writeInt(one.found().orElse(-1));
        out.writeInt(one.taken());
        Packed.text(one.why(), out);
    }

    private static Alternative alternative(PackedInput in) throws IOException {
        var key = Packed.text(in);
        var name = Packed.text(in);
        var strength = STRENGTHS[in.readByte()];
        var found = in.readInt();
        return new Alternative(key, name, strength, found < 0 ? OptionalInt.empty() : OptionalInt.of(found),
                in.readInt(), Packed.text(in));
    }

    private static void problem(Problem problem, DataOutputStream out) throws IOException {
        Packed.text(problem.file(), out);
        out.writeInt(problem.line().orElse(0));
        Packed.text(problem.what(), out);
        Packed.text(problem.remedy(), out);
    }

    private static Problem problem(PackedInput in) throws IOException {
        var file = Packed.text(in);
        var line = in.readInt();
        return new Problem(file, line == 0 ? OptionalInt.empty() : OptionalInt.of(line),
                Packed.text(in), Packed.text(in));
    }

    private static void leftOut(LeftOut part, DataOutputStream out) throws IOException {
        out.writeInt(part.line());
        out.writeInt(part.endLine());
        Packed.text(part.what(), out);
        Packed.text(part.why(), out);
    }

    private static LeftOut leftOut(PackedInput in) throws IOException {
        return new LeftOut(in.readInt(), in.readInt(), Packed.text(in), Packed.text(in));
    }

    static int crc(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
