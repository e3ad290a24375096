package dev.recto.card;

import java.util.OptionalInt;

/// Something that is wrong and that the user can do something about. The rest of the work goes on.
///
/// @param file the file concerned, as the user knows it, in a form that can be shown ([PlainName])
/// @param line counted from 1, empty if it concerns the whole file
/// @param what what is wrong, a sentence without a full stop
/// @param remedy what to do next, or what is safe; a sentence with a full stop, possibly empty
public record Problem(String file, OptionalInt line, String what, String remedy) {
    public Problem {
        file = PlainName.of(file);
    }

    public static Problem of(String file, String what, String remedy) {
        return new Problem(file, OptionalInt.empty(), what, remedy);
    }

    public static Problem at(String file, int line, String what, String remedy) {
        return new Problem(file, OptionalInt.of(line), what, remedy);
    }

    /// `notes.md:88: the table has no end. The other 61 cards are in.`
    @Override
    public String toString() {
        var place = line.isPresent() ? file + ":" + line.getAsInt() : file;
        return remedy.isEmpty() ? place + ": " + what : place + ": " + what + ". " + remedy;
    }
}
