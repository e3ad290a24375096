package dev.recto.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What one journal file says, whatever has happened to it.
///
/// @param lines those whose checksum is right
/// @param damage what is not a line
/// @param soundEnd where the last sound line ends, without its line end; what follows without a line end is a torn tail
/// @param torn whether the file ends in something that never became a line
/// @param newlineMissing whether what remains after cutting a torn tail does not end in a line end
record SegmentText(
        List<LineFormat.Read> lines, List<Damage> damage, int soundEnd, boolean torn, boolean newlineMissing) {

    /// @param line number in the file, from 1
    /// @param seq what it was most likely
    /// @param recovered sound lines found within it
    /// @param isTail whether it is the unfinished end of the file
    record Damage(int line, OptionalLong seq, int recovered, boolean isTail, String what) {}

    private static final Pattern SEQ = Pattern.compile("\"seq\":([1-9][0-9]{0,17})[,}]");
    private static final int MOST_PIECES = 1000;

    static SegmentText of(byte[] bytes) {
        return new Reading(bytes).read();
    }

    private static final class Reading {
        private final byte[] bytes;
        private final List<LineFormat.Read> lines = new ArrayList<>();
        private final List<Damage> damage = new ArrayList<>();

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        SegmentText read() {
            var number = 1;
            var from = 0;
            for (var at = 0; at < bytes.length; at++) {
                if (bytes[at] == '\n') {
                    completeLine(from, at, number++);
                    from = at + 1;
                }
            }
            return lastLine(from, number);
        }

        private void completeLine(int from, int end, int number) {
            var to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
            if (from == to) {
                return;
            }
            if (!takeLine(from, to)) {
                var before = lines.size();
                takePieces(from, to);
                damage.add(new Damage(number, likelySeq(from, to, before), lines.size() - before, false,
                        nature(from, to)));
            }
        }

        /// What stands after the last line end: nothing, a whole line, or the torn end of a write.
        private SegmentText lastLine(int from, int number) {
            if (from == bytes.length) {
                return new SegmentText(lines, damage, from, false, false);
            }
            if (takeLine(from, bytes.length)) {
                return new SegmentText(lines, damage, bytes.length, false, true);
            }
            var before = lines.size();
            var end = takePieces(from, bytes.length);
            if (lines.size() > before) {
                return new SegmentText(lines, damage, end, true, true);
            }
            damage.add(new Damage(number, likelySeq(from, bytes.length, before), 0, true,
                    "the last line is not complete"));
            return new SegmentText(lines, damage, from, true, false);
        }

        private boolean takeLine(int from, int to) {
            if (!LineFormat.isSound(bytes, from, to)) {
                return false;
            }
            var line = LineFormat.parse(bytes, from, to);
            line.ifPresent(lines::add);
            return line.isPresent();
        }

        /// Takes the sound lines out of a damaged stretch: a line end that was lost joins two lines, a hole puts zeros
        /// before one. Within a line the characters that start one are always escaped, so few places need a look.
        ///
        /// @return where the last of them ends
        private int takePieces(int from, int to) {
            var starts = new ArrayList<Integer>();
            var taken = from;
            for (var at = from; at < to && starts.size() < MOST_PIECES; at++) {
                if (LineFormat.matches(bytes, at, LineFormat.START)) {
                    starts.add(at);
                } else if (bytes[at] == '}' && !starts.isEmpty() && takeFrom(starts, at + 1)) {
                    starts.clear();
                    taken = at + 1;
                }
            }
            return taken;
        }

        private boolean takeFrom(List<Integer> starts, int end) {
            for (var start : starts.reversed()) {
                if (takeLine(start, end)) {
                    return true;
                }
            }
            return false;
        }

        private OptionalLong likelySeq(int from, int to, int before) {
            var text = new String(bytes, from, Math.min(to - from, 400), StandardCharsets.ISO_8859_1);
            var written = SEQ.matcher(text);
            if (written.find()) {
                return OptionalLong.of(Long.parseLong(written.group(1)));
            }
            return before == 0 ? OptionalLong.empty() : OptionalLong.of(lines.get(before - 1).id().seq() + 1);
        }

        private String nature(int from, int to) {
            var start = new String(bytes, from, Math.min(to - from, 8), StandardCharsets.ISO_8859_1);
            if (start.startsWith("<<<<<<<") || start.startsWith("=======") || start.startsWith(">>>>>>>")) {
                return "this is a merge conflict's mark, not a record";
            }
            return "the record is damaged";
        }
    }
}
