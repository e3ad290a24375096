package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Options with letters that share a line: `A) red · B) blue`, `(a) red  (b) blue`, `A. red | B. blue`.
///
/// The letters follow each other. A point behind a letter may be one of initials, "A. Smith and B. Jones", and two
/// alone may be words of a sentence, "A) plan B) of both": then more than a single blank, or a sign that divides, must
/// stand before the next letter; between two alone no sign that sentences have as well.
public final class OptionsBeside {
    private static final String DIVIDERS = "·•|/;,";
    private static final String OF_SENTENCES = ";,";
    /// Signs of Chinese and Japanese: no blank follows them, and they stand behind no initial.
    private static final String WIDE = "、．";
    private static final int MOST_INDENTED = 3;

    private OptionsBeside() {}

    /// Whether a line begins with the option of this letter and has the next one, too.
    public static boolean areOn(String line, char first) {
        var starts = starts(line);
        return starts.size() > 1 && Character.toLowerCase(letterAt(line, starts.getFirst())) == first;
    }

    /// The text with each such option on a line of its own.
    static String apart(String text) {
        if (text.indexOf("b)") < 0 && text.indexOf("B)") < 0 && text.indexOf("b.") < 0 && text.indexOf("B.") < 0
                && text.indexOf("B、") < 0 && text.indexOf("B．") < 0 || !mayBegin(text)) {
            return text;
        }
        var apart = new StringBuilder(text.length() + 8);
        for (var start = 0; start < text.length();) {
            var end = text.indexOf('\n', start);
            var line = text.substring(start, end < 0 ? text.length() : end);
            var starts = starts(line);
            if (starts.size() < 2) {
                apart.append(line);
            } else {
                for (var i = 0; i < starts.size(); i++) {
                    var part = line.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : line.length());
                    apart.append(i == 0 ? "" : "\n").append(i + 1 < starts.size() ? withoutDivider(part) : part);
                }
            }
            if (end >= 0) {
                apart.append('\n');
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return apart.toString();
    }

    /// Whether a line begins with one of the letters and a sign behind it: else there is nothing to put apart.
    private static boolean mayBegin(String text) {
        for (var start = 0; start < text.length();) {
            var sign = signAt(text, WhiteSpace.end(text, start));
            if (sign < text.length() && isSign(text.charAt(sign)) && isLetter(text.charAt(sign - 1))) {
                return true;
            }
            var end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    private static boolean isSign(char c) {
        return c == ')' || c == '.' || c == '、' || c == '．';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'H' || c >= 'a' && c <= 'h';
    }

    /// The lines without the signs that divided them before.
    static String withoutDividers(String lines) {
        return lines.lines().map(OptionsBeside::withoutDivider).collect(Collectors.joining("\n"));
    }

    /// Where the options of a line begin, the first at its own beginning; none if it does not begin with one.
    private static List<Integer> starts(String line) {
        var at = 0;
        while (at < line.length() && at <= MOST_INDENTED && WhiteSpace.is(line.charAt(at))) {
            at++;
        }
        var starts = new ArrayList<Integer>();
        if (!isOption(line, at)) {
            return List.of();
        }
        var letter = letterAt(line, at);
        var sign = line.charAt(signAt(line, at));
        starts.add(at);
        for (var i = at + 1; i < line.length(); i++) {
            if (isOption(line, i) && letterAt(line, i) == letter + starts.size()
                    && line.charAt(signAt(line, i)) == sign && (sign == ')' || WIDE.indexOf(sign) >= 0
                            ? isSpace(line.charAt(i - 1)) : isDivided(line, i)) && !isBlank(line, starts.getLast(), i)) {
                starts.add(i);
            }
        }
        return starts.size() == 2 && WIDE.indexOf(sign) < 0 && (!isDivided(line, starts.getLast())
                || OF_SENTENCES.indexOf(line.charAt(starts.getLast() - 2)) >= 0) ? List.of() : starts;
    }

    private static boolean isSpace(char c) {
        return WhiteSpace.is(c) || c == '\u3000';
    }

    /// `A)`, `(A)`, `**A)`, `A.` with white space behind it, `A、` without.
    private static boolean isOption(String line, int at) {
        var sign = signAt(line, at);
        if (sign >= 1 && sign < line.length() && WIDE.indexOf(line.charAt(sign)) >= 0) {
            return line.charAt(sign - 1) >= 'A' && line.charAt(sign - 1) <= 'H';
        }
        if (sign < 1 || sign >= line.length() || line.charAt(sign) != ')' && line.charAt(sign) != '.') {
            return false;
        }
        var letter = Character.toLowerCase(line.charAt(sign - 1));
        var behind = sign + 1;
        while (behind < line.length() && line.charAt(behind) == '*') {
            behind++;
        }
        return letter >= 'a' && letter <= 'h' && behind < line.length() && WhiteSpace.is(line.charAt(behind));
    }

    /// Where the sign behind the letter stands that an option begins with.
    private static int signAt(String line, int at) {
        var letter = at;
        while (letter < line.length() && letter - at < 3 && "*(".indexOf(line.charAt(letter)) >= 0) {
            letter++;
        }
        return letter + 1;
    }

    private static char letterAt(String line, int at) {
        return line.charAt(signAt(line, at) - 1);
    }

    private static boolean isDivided(String line, int at) {
        return at > 1 && WhiteSpace.is(line.charAt(at - 1))
                && (WhiteSpace.is(line.charAt(at - 2)) || DIVIDERS.indexOf(line.charAt(at - 2)) >= 0);
    }

    /// Whether nothing but its letter stands between two beginnings.
    private static boolean isBlank(String line, int start, int end) {
        return withoutDivider(line.substring(signAt(line, start) + 1, end)).isBlank();
    }

    private static String withoutDivider(String part) {
        var end = part.length();
        while (end > 0 && (WhiteSpace.is(part.charAt(end - 1)) || DIVIDERS.indexOf(part.charAt(end - 1)) >= 0)) {
            end--;
        }
        return part.substring(0, end);
    }
}
