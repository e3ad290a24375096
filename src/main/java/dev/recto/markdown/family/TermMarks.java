package dev.recto.markdown.family;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lines that begin with the initials of "term" and "definition": `T: estuary` over `D: where a river meets the sea`.
///
/// A letter alone says nothing. It takes two pairs of the same letters, each on lines that follow each other, and no
/// line beside them that begins with another letter, as the points of a list of abbreviations or the options `A:` to
/// `D:` do; a term is no sentence and no number.
final class TermMarks {
    private static final Set<String> PAIRS = Wording.termInitials();
    private static final Set<Integer> FIRSTS = PAIRS.stream().map(pair -> (int) pair.charAt(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final int FEWEST = 2;
    private static final int LONGEST_TERM = 80;

    private TermMarks() {}

    /// Whether what a mark marks is a term.
    static boolean isOne(Document document, LineMarks.Marked mark) {
        return mark.role() == LineMarks.Role.QUESTION && FIRSTS.contains((int) letter(document, mark.line()));
    }

    /// The marks of both, in pairs.
    static List<LineMarks.Marked> in(Document document) {
        var pairs = new ArrayList<LineMarks.Marked>();
        for (var line = 1; line < document.lineCount(); line++) {
            var pair = FIRSTS.contains((int) letter(document, line)) ? pair(document, line) : null;
            if (pair != null && (pairs.isEmpty()
                    || letter(document, pairs.getFirst().line()) == letter(document, line))) {
                pairs.add(pair);
                pairs.add(mark(document, pair.line() + 1, LineMarks.Role.ANSWER));
            }
        }
        return pairs.size() < 2 * FEWEST ? List.of() : pairs;
    }

    /// The mark of the term on a line, if what it is stands on the next one.
    private static LineMarks.@Nullable Marked pair(Document document, int line) {
        var first = letter(document, line);
        var second = letter(document, line + 1);
        if (!PAIRS.contains(first + " " + second) || isOther(document, line - 1, second)
                || isOther(document, line + 2, first) || document.hidden().covers(document.lineStart(line))) {
            return null;
        }
        var term = document.line(line).substring(2).strip();
        return term.length() <= LONGEST_TERM && term.chars().anyMatch(Character::isLetter)
                && ".?!。？！".indexOf(term.charAt(term.length() - 1)) < 0
                && document.line(line + 1).length() > 2 ? mark(document, line, LineMarks.Role.QUESTION) : null;
    }

    /// Whether a line begins with a letter and a colon, and another letter than one that may stand there.
    private static boolean isOther(Document document, int line, char expected) {
        var letter = line < 1 || line > document.lineCount() ? 0 : letter(document, line);
        return letter != 0 && letter != expected;
    }

    /// The letter that a line begins with and a colon behind it; 0 if it begins otherwise.
    private static char letter(Document document, int line) {
        var start = document.lineStart(line);
        var text = document.text();
        return start + 1 < document.lineEnd(line) && text.charAt(start + 1) == ':'
                && Character.isLetter(text.charAt(start)) ? text.charAt(start) : 0;
    }

    private static LineMarks.Marked mark(Document document, int line, LineMarks.Role role) {
        return new LineMarks.Marked(line, role, 0, WhiteSpace.end(document.line(line), 2), "", new Container.Root(), false, List.of());
    }
}
