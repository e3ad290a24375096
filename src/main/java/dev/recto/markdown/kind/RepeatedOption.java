package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A key that says the text of an option again: `Paris`, `2) Paris`, or several, one a line.
final class RepeatedOption {
    private static final int LETTER_OR_NUMBER = 2;
    private static final char UNKNOWN = '\0';

    private RepeatedOption() {}

    /// @param text what may be an option's text, and nothing else
    /// @param below what explains it
    static Optional<AnswerKey> in(Options options, String text, String below) {
        if (!mayBeIn(options, firstLetter(text))) {
            return Optional.empty();
        }
        var wanted = Letters.of(text);
        var right = new TreeSet<Integer>();
        for (var i = 0; i < options.options().size() && !wanted.isEmpty(); i++) {
            var option = options.options().get(i);
            if (!mayBe(option, wanted)) {
                continue;
            }
            var letters = Letters.of(option.text());
            if (letters.equals(wanted) || (option.letter() + letters).equalsIgnoreCase(wanted)) {
                right.add(i);
            }
        }
        return right.isEmpty() ? Optional.empty()
                : Optional.of(new AnswerKey(equal(options, right, text), below.strip()));
    }

    /// Of options with the same letters, `x` and `-x`, those that are the very text; all of them if none is.
    private static Set<Integer> equal(Options options, Set<Integer> right, String text) {
        if (right.size() == 1) {
            return right;
        }
        var wanted = PlainText.of(text).strip();
        var equal = right.stream().filter(i -> PlainText.of(options.options().get(i).text()).strip().equals(wanted))
                .collect(Collectors.toCollection(TreeSet::new));
        return equal.isEmpty() ? right : equal;
    }

    /// Most texts behind options are none of them, which their first letters tell.
    private static boolean mayBeIn(Options options, char first) {
        for (var option : options.options()) {
            if (mayBegin(option, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(Options.Option option, char first) {
        var own = firstLetter(option.text());
        return first == UNKNOWN || own == UNKNOWN || own == first
                || !option.letter().isEmpty() && Character.toLowerCase(option.letter().charAt(0)) == first;
    }

    /// The first letter or digit of what a text says, in its small form; unknown where mark-up may stand before it.
    private static char firstLetter(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                return Character.toLowerCase(c);
            }
            if (" \t\n*_`".indexOf(c) < 0) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    /// Whether an option may have these letters, by its length and the first of them.
    private static boolean mayBe(Options.Option option, String wanted) {
        // A letter's small form may be two characters, but no more.
        return wanted.length() <= 2 * option.text().length() + LETTER_OR_NUMBER
                && mayBegin(option, wanted.charAt(0));
    }

    /// Several right options, one a line.
    static Optional<AnswerKey> inLines(Options options, String text, String below) {
        var right = new TreeSet<Integer>();
        for (var line : text.lines().filter(l -> !l.isBlank()).toList()) {
            var key = in(options, line, "");
            if (key.isEmpty()) {
                return Optional.empty();
            }
            right.addAll(key.get().right());
        }
        return right.isEmpty() ? Optional.empty() : Optional.of(new AnswerKey(right, below.strip()));
    }

    /// `2) text` where text is that of the second option.
    static Optional<AnswerKey> behindNumber(Options options, String text, String below) {
        if (!mayBeNumbered(text)) {
            return Optional.empty();
        }
        var numbered = AnswerKey.NUMBERED.matcher(text);
        if (!numbered.lookingAt()) {
            return Optional.empty();
        }
        var place = options.withLetter(numbered.group(1));
        var behind = text.substring(numbered.end());
        if (place.isEmpty() || !mayBegin(options.options().get(place.getAsInt()), firstLetter(behind))) {
            return Optional.empty();
        }
        return Letters.of(options.options().get(place.getAsInt()).text()).equals(Letters.of(behind))
                ? Optional.of(new AnswerKey(Set.of(place.getAsInt()), below.strip())) : Optional.empty();
    }

    /// A digit or a letter from A to H is the first there is, and a sign follows.
    private static boolean mayBeNumbered(String text) {
        var first = Beginnings.firstLetter(text, 0, Math.min(text.length(), 8), true);
        if (first < 0) {
            return false;
        }
        var behind = first + 1 < text.length() && text.charAt(first + 1) >= '0' && text.charAt(first + 1) <= '9'
                ? first + 2 : first + 1;
        return behind < text.length() && (text.charAt(behind) == '.' || text.charAt(behind) == ')');
    }

    /// People repeat the right option behind its letter; that is no explanation.
    ///
    /// Only a repeat that stands for itself, at the end of a line or before a sign that divides: "Dogs bark" and
    /// "Dog-like animals" repeat no option *Dog*.
    static String without(Options options, Set<Integer> right, String explanation) {
        for (var place : right) {
            var text = options.options().get(place).text();
            var end = explanation.startsWith(text) ? endOfRepeat(explanation, text.length()) : -1;
            if (end >= 0) {
                return explanation.substring(end).strip();
            }
        }
        var end = explanation.indexOf('\n');
        var line = end < 0 ? explanation : explanation.substring(0, end);
        var repeats = right.stream()
                .anyMatch(i -> !line.isBlank() && Letters.of(options.options().get(i).text()).equals(Letters.of(line)));
        return repeats ? end < 0 ? "" : explanation.substring(end).strip() : explanation;
    }

    /// Where the explanation begins behind a repeated option that ends at a place; -1 if the sentence goes on there.
    private static int endOfRepeat(String text, int place) {
        var at = behind(text, place, "*_`");
        if (isEnd(text, at)) {
            return at;
        }
        if ("。：；".indexOf(text.charAt(at)) >= 0) {
            return behind(text, at + 1, "*_`");
        }
        if (".:;".indexOf(text.charAt(at)) >= 0) {
            var end = behind(text, at + 1, "*_`");
            return end == text.length() || WhiteSpace.is(text.charAt(end)) ? end : -1;
        }
        var dash = behind(text, at, " \t");
        if (isEnd(text, dash)) {
            return dash;
        }
        var behind = dash + 1;
        var divides = text.charAt(dash) == '—' || "–-".indexOf(text.charAt(dash)) >= 0 && dash > at
                && (behind == text.length() || WhiteSpace.is(text.charAt(behind)));
        return divides ? behind : -1;
    }

    private static int behind(String text, int start, String passed) {
        var at = start;
        while (at < text.length() && passed.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }
}
