package dev.recto.terminal;

import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.Alternative;
import dev.recto.markdown.Reading.FoundCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Why a document became these cards, for a person to read.
final class Explanation {
    private Explanation() {}

    /// A line for each scheme: its key, how many questions it sees and how many of them are cards, and why.
    static List<String> schemes(Reading reading) {
        var width = reading.alternatives().stream().mapToInt(one -> one.key().length()).max().orElse(0);
        var lines = new ArrayList<String>();
        lines.add("  schemes (--scheme KEY reads by another one):");
        reading.alternatives().forEach(one -> lines.add(String.format(Locale.ROOT, "  %s %-" + width + "s  %-10s  %s",
                one.taken() > 0 ? "*" : " ", one.key(), numbers(one), one.name() + ": " + one.why())));
        return lines;
    }

    private static String numbers(Alternative one) {
        return one.found().isEmpty() || one.found().getAsInt() == 0 ? ""
                : one.taken() + " of " + one.found().getAsInt();
    }

    /// Why a card is cut where it is, and what is likely wrong about it.
    static List<String> card(FoundCard found) {
        var lines = new ArrayList<String>();
        lines.add(found.because());
        found.mistakes().forEach(mistake -> lines.add("Check: " + mistake));
        found.card().face().notes().forEach(note -> lines.add("Note: " + note));
        return lines;
    }

    /// "sure", "likely" or "check".
    static String confidence(FoundCard found) {
        return found.confidence().name().toLowerCase(Locale.ROOT);
    }
}
