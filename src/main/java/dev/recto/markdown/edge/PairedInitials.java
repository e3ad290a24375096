package dev.recto.markdown.edge;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Initials of the words for question and answer, `F: …` over `A: …`, `В1: …` over `О1: …`.
///
/// A letter says nothing alone; only where the answer begins with the one that belongs to the question's are both
/// labels.
final class PairedInitials {
    private static final Set<String> PAIRS = Wording.initials();
    /// An `A` may be the first of the options, and is looked for by [AnswerLabel].
    private static final Set<Character> TOLD = PAIRS.stream().map(pair -> pair.charAt(pair.length() - 1))
            .filter(letter -> letter != 'A')
            .collect(Collectors.toUnmodifiableSet());
    private static final String BEFORE = " \t\n*_>-+#";

    private PairedInitials() {}

    /// @param question where its text starts behind its initial
    /// @param answer the same of the answer
    record Ends(int question, int answer) {}

    /// Where an answer starts behind its initial, if a question mark stands right before it: `Who was it?`, `R: Anna`.
    static Optional<Integer> endOfTold(String question, String answer) {
        return answer.length() > 2 && endsAsking(question) ? initial(answer)
                .filter(told -> TOLD.contains(told.letter())).map(Initial::end) : Optional.empty();
    }

    private static boolean endsAsking(String question) {
        var end = question.length();
        while (end > 0 && " \n\t*_\"”»".indexOf(question.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？؟".indexOf(question.charAt(end - 1)) >= 0;
    }

    private record Initial(char letter, int end) {}

    static Optional<Ends> in(String question, String answer) {
        return initial(question).flatMap(asked -> initial(answer)
                .filter(told -> PAIRS.contains(asked.letter() + " " + told.letter()))
                .map(told -> new Ends(asked.end(), told.end())));
    }

    /// A letter with a colon, or with a number and a colon, dot or bracket, perhaps in bold.
    private static Optional<Initial> initial(String text) {
        var at = Beginnings.firstLetter(text, true);
        if (at < 0 || at > 12 || !Character.isLetter(text.charAt(at))) {
            return Optional.empty();
        }
        for (var i = 0; i < at; i++) {
            if (BEFORE.indexOf(text.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        var digits = skip(text, skip(text, at + 1, " "), "0123456789");
        var numbered = digits > at + 1 && Character.isDigit(text.charAt(digits - 1));
        var behind = skip(text, numbered ? digits : at + 1, " *_");
        if (behind >= text.length() || (numbered ? ":：.)" : ":：").indexOf(text.charAt(behind)) < 0) {
            return Optional.empty();
        }
        var marked = text.substring(0, behind).indexOf('*') >= 0 || text.substring(0, behind).indexOf('_') >= 0;
        return Optional.of(new Initial(text.charAt(at), skip(text, behind + 1, marked ? "*_ \t" : " \t")));
    }

    private static int skip(String text, int from, String what) {
        var i = from;
        while (i < text.length() && what.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
