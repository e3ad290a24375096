package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Alternative;
import dev.recto.markdown.SchemeChoice;
import dev.recto.markdown.family.Scheme.Strength;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What became of each scheme in a vote, for the user who wants to know or to choose another one.
final class Tally {
    private final SchemeChoice choice;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Tally(SchemeChoice choice) {
        this.choice = choice;
    }

    /// What happened to a scheme.
    enum Fate {
        /// It came first, by evidence or because the user wants it.
        FIRST,
        /// It got what others left.
        LATER,
        /// A stray few were left to it.
        STRAY,
        /// The page is written for another use than learning.
        OTHER_USE,
        /// Nothing in it asks, so that it is only read if the user says so.
        UNASKED,
        /// Others are not wanted.
        UNWANTED
    }

    /// All schemes of one family: they differ in the level of a heading or the like, and the user chooses between them
    /// together.
    private static final class Line {
        private final List<Scheme> schemes = new ArrayList<>();
        private Fate fate = Fate.UNWANTED;
        private int taken;
        private @Nullable Purpose purpose;

        void add(Scheme scheme, Fate itsFate, int itsTaken) {
            fate = schemes.isEmpty() || itsTaken > 0 && taken == 0 ? itsFate : fate;
            schemes.add(scheme);
            taken += itsTaken;
        }

        /// Two schemes of a family may see the same question.
        int found() {
            if (schemes.size() == 1) {
                return schemes.getFirst().cuts().size();
            }
            var starts = new BitSet();
            schemes.forEach(scheme -> scheme.cuts().forEach(cut -> starts.set(cut.firstLine())));
            return starts.cardinality();
        }

        Scheme largest() {
            var largest = schemes.getFirst();
            for (var scheme : schemes) {
                largest = scheme.cuts().size() > largest.cuts().size() ? scheme : largest;
            }
            return largest;
        }
    }

    void add(String key, Scheme scheme, Fate fate, int taken) {
        lines.computeIfAbsent(key, same -> new Line()).add(scheme, fate, taken);
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }

    /// Adds a scheme that a page written for something else only seems to have.
    void silence(String key, Scheme scheme, Purpose purpose) {
        add(key, scheme, Fate.OTHER_USE, 0);
        lines.get(key).purpose = purpose;
    }

    /// The same of all that was added so far.
    void silence(Purpose purpose) {
        lines.values().forEach(line -> {
            line.fate = Fate.OTHER_USE;
            line.taken = 0;
            line.purpose = purpose;
        });
    }

    /// What the document is written for, if that is why a scheme has no questions in it.
    Optional<Purpose> purpose() {
        return lines.values().stream().filter(line -> line.fate == Fate.OTHER_USE).map(line -> line.purpose)
                .filter(Objects::nonNull).findFirst();
    }

    /// What was found, then notes and nothing, which can always be chosen.
    List<Alternative> alternatives() {
        var alternatives = new ArrayList<Alternative>();
        var asked = Optional.ofNullable(lines.remove(SchemeChoice.NOTES.text()));
        var notes = asked.isPresent() ? OptionalInt.of(asked.get().found()) : OptionalInt.empty();
        lines.forEach((key, line) -> {
            var found = line.found();
            var taken = Math.min(line.taken, found);
            var scheme = line.largest();
            alternatives.add(new Alternative(key, scheme.name(), scheme.strength(), OptionalInt.of(found), taken,
                    why(line, found)));
        });
        alternatives.add(new Alternative(SchemeChoice.NOTES.text(), Notes.NAME, Strength.INFERRED, notes,
                asked.map(line -> line.taken).orElse(0), asked.filter(line -> line.fate == Fate.OTHER_USE)
                        .map(line -> why(line, line.found())).orElseGet(() -> whyNotes(notes))));
        alternatives.add(new Alternative(
                SchemeChoice.NOTHING.text(), "Nothing", Strength.EXPLICIT, OptionalInt.of(0), 0,
                choice.equals(SchemeChoice.NOTHING) ? "you chose it" : "it leaves this document out"));
        return alternatives;
    }

    private String why(Line line, int found) {
        var taken = Math.min(line.taken, found);
        return switch (line.fate) {
            case FIRST -> choice.equals(SchemeChoice.USUAL) ? "the most evidence" : isWanted() ? "you chose it"
                    : "the most evidence; what was chosen is not in this document";
            case LATER -> taken == 0 ? "all of it lies in what others took"
                    : taken == found ? "beside the others" : "what the others left to it";
            case STRAY -> "a stray few beside the others";
            case OTHER_USE -> "this looks like " + Objects.requireNonNull(line.purpose).words()
                    + ", not like questions";
            case UNASKED -> "none of them asks: they look like the parts of a text";
            case UNWANTED -> "you chose otherwise";
        };
    }

    /// Whether the scheme that came first is the one that was asked for.
    private boolean isWanted() {
        return choice.wants(lines.keySet().iterator().next());
    }

    private String whyNotes(OptionalInt notes) {
        if (choice.equals(SchemeChoice.NOTES)) {
            return "you chose it";
        }
        return notes.orElse(0) > 0 ? "nothing else was found" : "only if nothing else is found";
    }
}
