package dev.recto.markdown.family;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lines that begin with the initials of the words for question and answer in some language: `**P1.** …` over
/// `**R1.** …`, `З: …` over `В: …`.
///
/// A letter alone says nothing: `P: pointer` and `R: read` explain what they stand for. It takes two pairs of the same
/// letters, each with one number or none, or with a number above an answer that has none, of which half ask. The first
/// letter of the alphabet may be the first option of the question above it: without a number it answers only if no
/// second option stands below it.
final class InitialMarks {
    private static final Set<String> PAIRS = Wording.initials();
    private static final Set<Integer> LETTERS = PAIRS.stream().flatMapToInt(String::chars).filter(c -> c != ' ')
            .boxed().collect(Collectors.toUnmodifiableSet());
    private static final String FIRST_OPTIONS = "AА";
    private static final int FEWEST = 2;
    private static final int MOST_DIGITS = 4;

    private InitialMarks() {}

    /// @param text where what is behind the initial starts, counted from the line's start
    /// @param bold what was opened before the initial and not closed behind it
    private record Initial(int line, char letter, String number, int start, int text, String bold) {
        boolean isAnsweredBy(Initial other, Document document) {
            return PAIRS.contains(letter + " " + other.letter)
                    && (number.equals(other.number) || other.number.isEmpty())
                    && (!other.number.isEmpty() || FIRST_OPTIONS.indexOf(other.letter) < 0
                            || !LineMarks.isOptionB(document, other.line, 1));
        }

        LineMarks.Marked as(LineMarks.Role role) {
            return new LineMarks.Marked(line, role, start, text, bold, new Container.Root(), false, List.of());
        }
    }

    static List<LineMarks.Marked> in(Document document) {
        var found = new ArrayList<Initial>();
        for (var line = 1; line <= document.lineCount(); line++) {
            var initial = initial(document, line);
            if (initial != null) {
                found.add(initial);
            }
        }
        var pairs = new HashMap<String, List<LineMarks.Marked>>();
        for (var i = 0; i + 1 < found.size(); i++) {
            var asked = found.get(i);
            var told = found.get(i + 1);
            if (asked.isAnsweredBy(told, document)) {
                var marks = pairs.computeIfAbsent(asked.letter + " " + told.letter, _ -> new ArrayList<>());
                marks.add(asked.as(LineMarks.Role.QUESTION));
                marks.add(told.as(LineMarks.Role.ANSWER));
            }
        }
        return pairs.values().stream().filter(marks -> marks.size() >= 2 * FEWEST && ask(document, marks)).findFirst()
                .orElse(List.of());
    }

    private static boolean ask(Document document, List<LineMarks.Marked> marks) {
        var asking = marks.stream().filter(mark -> mark.role() == LineMarks.Role.QUESTION
                && Asking.hasMark(document.line(mark.line()))).count();
        return asking * 4 >= marks.size();
    }

    private static @Nullable Initial initial(Document document, int line) {
        var text = document.text();
        var start = document.lineStart(line);
        var end = document.lineEnd(line);
        var at = LineStart.behindSymbol(text, LineStart.behindMarks(text, start, end), end);
        if (at + 1 >= end || !LETTERS.contains((int) text.charAt(at))) {
            return null;
        }
        var digits = at + 1;
        while (digits < end && digits - at <= MOST_DIGITS && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        var sign = LineStart.behindEmphasis(text, digits, end);
        if (sign >= end || (digits > at + 1 ? ":：.)" : ":：").indexOf(text.charAt(sign)) < 0
                || document.hidden().covers(at)) {
            return null;
        }
        var opened = at > start && "*_".indexOf(text.charAt(at - 1)) >= 0;
        var behind = opened ? LineStart.behindEmphasis(text, sign + 1, end) : sign + 1;
        var closed = sign > digits || behind > sign + 1;
        var bold = opened && !closed && at - 2 >= start && text.startsWith("**", at - 2) ? "**" : "";
        while (behind < end && " \t\u3000".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return new Initial(line, text.charAt(at), text.substring(at + 1, digits), at - start, behind - start, bold);
    }
}
