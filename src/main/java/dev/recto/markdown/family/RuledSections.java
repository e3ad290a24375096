package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Decks with their fronts as headings `## …` on one level, perhaps in sections `# …`: each back is a line or two, and
/// right below it stands a line `---` with the next front right below that.
///
/// The chapters of a text and slides have blank lines around such dividers, and more to say; or most slides are
/// bullets.
final class RuledSections {
    private static final int FEWEST = 4;
    private static final int LONGEST_BACK = 3;
    private static final Pattern BULLET = Pattern.compile("[-*+] ");

    private RuledSections() {}

    static List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var marks = survey.headings();
        var level = marks.stream().mapToInt(Mark::level).max().orElse(0);
        var cuts = new ArrayList<Cut>();
        var divided = 0;
        var bullets = 0;
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var next = i + 1 < marks.size() ? marks.get(i + 1).line() : document.lineCount() + 1;
            if (mark.level() < level) {
                if (!document.isBlank(mark.endLine() + 1, next - 1)) {
                    return List.of();
                }
                continue;
            }
            var isLast = i + 1 == marks.size() || marks.get(i + 1).level() < level;
            var last = lastOfBack(document, mark.endLine() + 1, next, isLast);
            if (!mark.atRoot() || last < 0) {
                return List.of();
            }
            divided += isLast ? 0 : 1;
            bullets += BULLET.matcher(document.line(mark.endLine() + 1)).lookingAt() ? 1 : 0;
            cuts.add(Cut.open(mark.question(), document.lines(mark.container(), mark.endLine() + 1, last), last,
                    Confidence.SURE, "Line %d is the front of a card; a line --- ends it.".formatted(mark.line())));
        }
        return divided < FEWEST || bullets * 2 > cuts.size() ? List.of()
                : List.of(Scheme.explicit("Cards divided by lines", 0.9, cuts));
    }

    /// The last line of the back that begins on a line; -1 if it is none, or nothing divides it from the next front.
    ///
    /// @param isLast of its section, so that nothing must divide it
    private static int lastOfBack(Document document, int first, int next, boolean isLast) {
        var last = first - 1;
        while (last + 1 < next && !document.line(last + 1).isBlank() && !RuledCards.isDivider(document, last + 1)) {
            last++;
        }
        var divided = last + 2 == next && RuledCards.isDivider(document, last + 1);
        return last < first || last - first >= LONGEST_BACK
                || !divided && !(isLast && isEnd(document, last + 1, next)) ? -1 : last;
    }

    private static boolean isEnd(Document document, int first, int next) {
        var from = first < next && RuledCards.isDivider(document, first) ? first + 1 : first;
        return document.isBlank(from, next - 1);
    }
}
