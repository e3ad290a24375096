package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers without a sign behind them that a document's questions begin with: `12 What is snow?`
///
/// Such a number may be part of what is asked ("3 worst defects"). It is a label where most questions begin with one
/// and each rises by one on the one before it, but where they begin anew.
public final class BareNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})[ \\t\\u3000\\u00A0]{1,4}(?!\\p{Ll})(?=[\\p{L}\"'“‘「『《¿*_`\\[])");
    private static final int FEWEST = 3;
    private static final double MOST = 0.6;

    private BareNumbers() {}

    /// The questions without such numbers, if they are labels.
    public static List<Slice> takenOff(List<Slice> questions) {
        var ends = new int[questions.size()];
        var before = 0;
        var numbered = 0;
        var rising = 0;
        for (var i = 0; i < ends.length; i++) {
            var text = questions.get(i).text();
            var found = text.isEmpty() || !Character.isDigit(text.charAt(0)) ? null : NUMBER.matcher(text);
            if (found != null && found.lookingAt()) {
                ends[i] = found.end();
                var number = Integer.parseInt(found.group(1));
                rising += numbered > 0 && number == before + 1 || number == 1 ? 1 : 0;
                before = number;
                numbered++;
            }
        }
        if (numbered < FEWEST || rising < numbered - 1 || numbered < ends.length * MOST) {
            return questions;
        }
        var kept = new ArrayList<Slice>(ends.length);
        for (var i = 0; i < ends.length; i++) {
            kept.add(questions.get(i).from(ends[i]));
        }
        return List.copyOf(kept);
    }
}
