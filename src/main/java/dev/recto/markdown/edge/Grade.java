package dev.recto.markdown.edge;

import dev.recto.markdown.kind.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How hard a question is said to be: `What is …? 👶`, `[E] What is …?`, `Sort a list (★★☆)`, `What is …? (Easy)`.
///
/// It asks nothing and is a tag. A word in brackets at either end of the question is clear by itself; letters and
/// symbols have other uses and are grades only where several questions of a document have one.
///
/// @param question without it
/// @param tag the word in small letters, the word for the letter, or the symbols as they are written
public record Grade(String question, String tag) {
    private static final Set<String> WORDS = Wording.grades();
    private static final Map<String, String> LETTERS = Wording.gradeInitials();

    /// Stars, a child, a rocket, a fire; circles in green, yellow, orange and red.
    private static final String SYMBOLS = "★☆⭐👶🚀🔥🟢🟡🟠🔴";
    private static final int VARIATION = 0xFE0F;
    private static final int JOINER = 0x200D;

    private static final int ASCII = 0x80;
    private static final int FEWEST = 2;
    private static final int LONGEST_WORD = 16;

    /// Whether letters and symbols are grades in a document with these questions.
    public static boolean areIn(List<String> questions) {
        var found = 0;
        for (var i = 0; i < questions.size() && found < FEWEST; i++) {
            found += of(QuestionNumbers.without(questions.get(i)), true).isPresent() ? 1 : 0;
        }
        return found == FEWEST;
    }

    /// The grade at the end of a question's first line, else at its beginning.
    ///
    /// @param signs whether letters and symbols are grades, too
    public static Optional<Grade> of(String question, boolean signs) {
        var lineEnd = question.indexOf('\n');
        var line = lineEnd < 0 ? question : question.substring(0, lineEnd);
        if (!mayHaveOne(line)) {
            return Optional.empty();
        }
        var rest = question.substring(line.length());
        return behind(line.stripTrailing(), signs).or(() -> before(line.stripLeading(), signs))
                .filter(grade -> grade.question().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(grade -> new Grade(grade.question() + rest, grade.tag()));
    }

    /// Whether a line begins or ends in a bracket or a symbol; most questions do in a letter and a question mark.
    private static boolean mayHaveOne(String line) {
        var end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        var start = 0;
        while (start < end && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return start < end && (line.charAt(start) >= ASCII || "([`".indexOf(line.charAt(start)) >= 0
                || line.charAt(end - 1) >= ASCII || ")]`".indexOf(line.charAt(end - 1)) >= 0);
    }

    private static Optional<Grade> behind(String line, boolean signs) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var last = line.charAt(line.length() - 1);
        if (")]`】）".indexOf(last) >= 0) {
            var open = Math.max(0, line.lastIndexOf(opening(last), line.length() - 2));
            var tag = tag(line, open + 1, line.length() - 1, signs);
            return open > 0 && Character.isWhitespace(line.charAt(open - 1)) && tag.isPresent()
                    ? Optional.of(new Grade(line.substring(0, open).strip(), tag.get())) : Optional.empty();
        }
        var start = line.length();
        while (signs && start > 0 && isSymbol(line.codePointBefore(start))) {
            start -= Character.charCount(line.codePointBefore(start));
        }
        var asked = line.substring(0, start).strip();
        // What stands behind a colon or a preposition is what is asked about.
        return start == line.length() || asked.isEmpty() || !Character.isWhitespace(line.charAt(start - 1))
                && ".?!？！。".indexOf(line.charAt(start - 1)) < 0 || ":：".indexOf(asked.charAt(asked.length() - 1)) >= 0
                ? Optional.empty() : symbols(line, start, line.length()).map(tag -> new Grade(asked, tag));
    }

    private static Optional<Grade> before(String line, boolean signs) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var closing = "([`【（".indexOf(line.charAt(0));
        if (closing >= 0) {
            var close = line.indexOf(")]`】）".charAt(closing), 1);
            var tag = close < 0 ? Optional.<String>empty() : tag(line, 1, close, signs);
            return tag.isPresent() && close + 1 < line.length() && " *_".indexOf(line.charAt(close + 1)) >= 0
                    ? Optional.of(new Grade(line.substring(close + 1).strip(), tag.get())) : Optional.empty();
        }
        var end = 0;
        while (signs && end < line.length() && isSymbol(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        var behind = end;
        return end == 0 || end == line.length() || !Character.isWhitespace(line.charAt(end)) ? Optional.empty()
                : symbols(line, 0, behind).map(tag -> new Grade(line.substring(behind).strip(), tag));
    }

    private static char opening(char closing) {
        return "([`【（".charAt(")]`】）".indexOf(closing));
    }

    /// What stands in brackets, if it is a grade.
    private static Optional<String> tag(String line, int start, int end, boolean signs) {
        if (start >= end || end - start > LONGEST_WORD) {
            return Optional.empty();
        }
        var inside = line.substring(start, end).strip();
        var word = inside.toLowerCase(Locale.ROOT);
        if (WORDS.contains(word)) {
            return Optional.of(word);
        }
        return !signs ? Optional.empty() : LETTERS.containsKey(inside) ? Optional.of(LETTERS.get(inside))
                : inside.codePoints().allMatch(Grade::isSymbol) ? symbols(inside, 0, inside.length())
                : Optional.empty();
    }

    private static Optional<String> symbols(String text, int start, int end) {
        var tag = new StringBuilder();
        text.substring(start, end).codePoints().filter(c -> SYMBOLS.indexOf(c) >= 0).forEach(tag::appendCodePoint);
        return tag.isEmpty() ? Optional.empty() : Optional.of(tag.toString());
    }

    private static boolean isSymbol(int c) {
        return SYMBOLS.indexOf(c) >= 0 || c == VARIATION || c == JOINER;
    }
}
