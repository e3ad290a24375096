package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The literal texts that one of many alternatives begins with, letter case aside: whether a regular expression of
/// hundreds of words can fit somewhere at all is seen without trying them.
public final class Beginnings {
    /// All of them.
    private final ByTwoLetters all;

    /// Those that no other one begins: where it stands, nothing more need be looked for.
    private final ByTwoLetters shortest;

    private Beginnings(List<String> regexes) {
        var beginnings = new ArrayList<Beginning>();
        for (var regex : regexes) {
            var texts = Literals.beginnings(regex);
            var needed = Literals.needed(regex).stream().filter(set -> !set.equals(texts)).findFirst();
            for (var text : texts) {
                if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
                    throw new IllegalArgumentException("an alternative does not begin with a letter");
                }
                beginnings.add(Beginning.of(text, needed.orElse(Set.of())));
            }
        }
        this.all = new ByTwoLetters(beginnings);
        this.shortest = new ByTwoLetters(shortest(beginnings));
    }

    private static List<Beginning> shortest(List<Beginning> beginnings) {
        var enough = beginnings.stream().filter(Beginning::isEnough).map(Beginning::text).collect(Collectors.toSet());
        return beginnings.stream().filter(beginning -> {
            var text = beginning.text();
            return IntStream.range(1, text.length()).noneMatch(end -> enough.contains(text.substring(0, end)));
        }).toList();
    }

    /// @param regex each of its alternatives begins with a letter
    public static Beginnings of(String regex) {
        return new Beginnings(Literals.alternatives(regex));
    }

    private static Beginning[] candidates(ByTwoLetters some, String text, int at) {
        var first = Literals.folded(text.charAt(at));
        return at + 1 < text.length() ? some.at(first, Literals.folded(text.charAt(at + 1))) : some.at(first);
    }

    /// Whether one of them stands at this place.
    public boolean fit(String text, int at) {
        for (var candidate : candidates(shortest, text, at)) {
            if (candidate.fits(text, at) && candidate.mayFollow(text, at, text.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of them stands at this place and no letter follows: for alternatives that are words.
    public boolean fitWord(String text, int at) {
        for (var candidate : candidates(all, text, at)) {
            var end = at + candidate.text().length();
            if (candidate.fits(text, at) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of them may stand at this place in the plain text of this markdown: marks are passed over, and white
    /// space is as good as a blank.
    public boolean fitThroughMarks(String text, int at, int end) {
        var second = at + 1;
        while (second < end && Beginning.isMark(text.charAt(second))) {
            second++;
        }
        for (var candidate : candidates(text.charAt(at), second == end ? '<' : text.charAt(second))) {
            if (candidate.fitsThroughMarks(text, at, end) && candidate.mayFollow(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private Beginning[] candidates(char first, char second) {
        return Beginning.dividesWords(second) ? shortest.at(Literals.folded(first))
                : shortest.at(Literals.folded(first), WhiteSpace.is(second) ? ' ' : Literals.folded(second));
    }

    /// The place of the first letter, or also of the first digit; -1 if there is none.
    public static int firstLetter(String text, boolean orDigit) {
        return firstLetter(text, 0, text.length(), orDigit);
    }

    /// The same between two places.
    public static int firstLetter(String text, int start, int end, boolean orDigit) {
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || orDigit && c >= '0' && c <= '9'
                    : isLetter(text, i, orDigit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(String text, int at, boolean orDigit) {
        var c = text.codePointAt(at);
        var type = Character.getType(c);
        return Character.isLetter(c) || orDigit && (type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER);
    }
}
