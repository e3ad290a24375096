package dev.recto.markdown.family;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Pages that are written for another use than learning and show it by their headings: minutes, recipes, licences,
/// decision records, rules for contributors.
///
/// One such heading tells nothing, for each is a topic of some subject; a page has several of one genre, and not many
/// others beside them.
final class Genre {
    private static final String FILE = "page-genres.txt";
    private static final Words ANY = Words.of(FILE);
    private static final List<Words> EACH = Words.eachOf(FILE);
    private static final int FEWEST = 2;
    private static final int ENOUGH = 3;

    /// `Step 3: Install it` is one with `Step 4: …`, whatever stands behind the number.
    private static final int LONGEST_NUMBERED = 12;

    private Genre() {}

    static boolean isOther(Survey survey) {
        var found = new HashSet<String>();
        var topics = 0;
        for (var mark : survey.headings()) {
            if (survey.title().filter(mark::equals).isEmpty()) {
                topics++;
                var name = name(mark);
                if (ANY.areAllOf(name)) {
                    found.add(name);
                }
            }
        }
        var most = mostOfOne(found);
        return most >= FEWEST && most * 2 >= topics || most >= ENOUGH && most * 4 >= topics;
    }

    private static String name(Mark mark) {
        var plain = Label.of(mark.plain()).filter(label -> !label.named() && !label.rest().isEmpty())
                .map(Label::rest).orElse(mark.plain());
        var end = 0;
        while (end < plain.length() && end < LONGEST_NUMBERED && !Character.isDigit(plain.charAt(end))) {
            end++;
        }
        return end > 0 && end < plain.length() && Character.isDigit(plain.charAt(end))
                ? plain.substring(0, end).strip() : plain;
    }

    private static long mostOfOne(Set<String> found) {
        return found.size() < FEWEST ? 0
                : EACH.stream().mapToLong(words -> found.stream().filter(words::areAllOf).count()).max().orElse(0);
    }
}
