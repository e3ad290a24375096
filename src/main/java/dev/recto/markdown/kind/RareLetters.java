package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.SpelledBlanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Options whose letters are set off in ways that other texts have as well: `A- red`, `[A] red`, `**A** red`,
/// `A.red`, `Option A: red`, `（A）red`. They are written `A) red`.
///
/// The first two letters of the order must begin lines, set off alike.
public final class RareLetters {
    private static final String SIGN = "(?:\\\\?[.):\\]、．：）】〕》>/]|[ \\t]?[-–—])";
    private static final String EMPHASIS = "\\*{1,2}|_{1,2}|`|</?(?:b|strong|code|kbd)>";
    /// What stands before the letter, the letter, what stands behind it, and the white space before the text.
    private static final Pattern MARK = Pattern.compile("(?<lead>[ \\t]{0,6}(?:(?:&(?:nb|em|en)sp;)+ ?)?"
            + "(?:[-*+•▪➜→▸►][ \\t]+)?)(?<open>(?:" + EMPHASIS + ")?(?:[(（\\[【〔]|(?:"
            + LanguageSection.CHOICE_NOUN.alternatives() + ")[ \\t]?\\(?)?)(?<letter>[A-Ha-h])"
            + "(?<close>" + SIGN + "?(?:" + EMPHASIS + ")?" + SIGN + "?)(?<gap>[ \\t]*)(?=[^\\s(])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What options are mostly written like, which are read as they are.
    private static final Pattern USUAL = Pattern.compile("[ \\t]{0,6}(?:[-*+][ \\t]+)?\\(?(?:"
            + "(?:\\*\\*|__)?[A-Ha-h][.):](?:\\*\\*|__)?|(?<bold>\\*\\*|__)[A-Ha-h]\\k<bold>[.):]|[A-H] [-–])");
    /// A bullet that is none in markdown.
    private static final Pattern LEAD = Pattern.compile("(?:&(?:nb|em|en)sp;)+ ?|[•▪➜→▸►][ \\t]+");
    private static final String WIDE = "、．：）】〕》";
    private static final String BULLETS = "-*+•▪➜→▸►";
    private static final String OPENING = "(（[【〔*_`";
    /// How tags and spelled blanks begin.
    private static final String MARK_UP = "<&";
    private static final Beginnings NOUNS = Beginnings.of(LanguageSection.CHOICE_NOUN.alternatives());
    private static final char LAST = 'h';
    private static final int FEWEST = 2;
    /// In lines, from one option to the next.
    private static final int FARTHEST = 60;

    private RareLetters() {}

    /// A line that may be an option.
    ///
    /// @param around what sets the letter off
    /// @param text where its text begins
    /// @param usual whether it is written as most are
    record Option(char letter, String around, String lead, int text, boolean usual) {
        boolean follows(Option before) {
            return letter == before.letter + 1 && around.equals(before.around);
        }
    }

    /// The text with all such options in the usual way; as it is if it has none.
    static String asUsual(String text) {
        if (!mayHave(text)) {
            return text;
        }
        var lines = CodeLines.of(text);
        var written = new ArrayList<String>();
        var found = 0;
        for (var line = 0; line < lines.count(); line++) {
            var first = lines.isCode(line) ? Optional.<Option>empty() : at(lines.line(line)).filter(option ->
                    Character.toLowerCase(option.letter()) == 'a');
            var end = first.isEmpty() ? line : addRun(lines, line, first.get(), written);
            if (end > line) {
                found++;
                line = end - 1;
            } else {
                written.add(lines.line(line));
            }
        }
        return found == 0 ? text : String.join("\n", written);
    }

    /// Whether a text has lines that begin as the first two of such options do.
    public static boolean areIn(String text) {
        return text.indexOf('\n') >= 0 && !asUsual(text).equals(text);
    }

    /// Where the line begins that has the first of them; -1 if there is none.
    public static int start(String text) {
        var usual = asUsual(text);
        var same = 0;
        while (same < text.length() && same < usual.length() && text.charAt(same) == usual.charAt(same)) {
            same++;
        }
        return usual.equals(text) ? -1 : text.lastIndexOf('\n', same - 1) + 1;
    }

    /// Whether a text begins as the first of such options does.
    public static boolean isFirst(String text) {
        return at(text).filter(option -> Character.toLowerCase(option.letter()) == 'a').isPresent();
    }

    /// Whether a text begins as any option with a letter does, in the usual way or in such a one.
    public static boolean isOne(String text) {
        return any(text).isPresent();
    }

    /// Whether two texts begin as such an option and the next one do.
    public static boolean follow(String text, String next) {
        return at(text).filter(option -> at(next).filter(one -> one.follows(option)).isPresent()).isPresent();
    }

    /// Writes the options from one on and what stands between them; the line behind the last. The first line if there
    /// are too few.
    private static int addRun(CodeLines lines, int start, Option first, List<String> written) {
        var run = new ArrayList<String>();
        run.add(usual(first, lines.line(start)));
        var count = 1;
        var end = start + 1;
        var size = 1;
        var last = first;
        for (var line = start + 1; line < lines.count(); line++) {
            var next = lines.isCode(line) ? Optional.<Option>empty() : at(lines.line(line));
            if (next.isPresent() && next.get().follows(last)) {
                run.add(usual(next.get(), lines.line(line)));
                last = next.get();
                count++;
                end = line + 1;
                size = run.size();
            } else if (line - end >= FARTHEST
                    || next.isPresent() && next.get().around().equals(first.around())) {
                break;
            } else {
                run.add(lines.line(line));
            }
        }
        if (count < FEWEST) {
            return start;
        }
        written.addAll(run.subList(0, size));
        return end;
    }

    private static String usual(Option option, String line) {
        return LEAD.matcher(option.lead()).replaceFirst("") + option.letter() + ") " + line.substring(option.text());
    }

    private static boolean mayHave(String text) {
        for (var start = 0; start < text.length();) {
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline;
            if (mayOpen(text, start, end, 'a')) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /// Whether a line may begin as an option does whose letter is no later than the last one given: with nothing but
    /// signs before it, or the word for a choice, and no letter behind it.
    private static boolean mayOpen(String text, int start, int end, char last) {
        var at = WhiteSpace.end(text, SpelledBlanks.end(text, start), end);
        if (at + 1 < end && BULLETS.indexOf(text.charAt(at)) >= 0 && WhiteSpace.is(text.charAt(at + 1))) {
            at = WhiteSpace.end(text, at + 1, end);
        }
        while (at + 1 < end && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at + 1 < end && (MARK_UP.indexOf(text.charAt(at)) >= 0 || isLetter(text, at, end, last)
                || NOUNS.fit(text, at));
    }

    /// Whether there is one of the letters, and behind it what may set it off.
    private static boolean isLetter(String text, int at, int end, char last) {
        var letter = Character.toLowerCase(text.charAt(at));
        var behind = text.charAt(at + 1);
        return letter >= 'a' && letter <= last && !Character.isLetterOrDigit(behind)
                && !(behind == ' ' && at + 2 < end && "-–—".indexOf(text.charAt(at + 2)) < 0);
    }

    /// A line as such an option, empty if it is none or one that is written as most are.
    private static Optional<Option> at(String line) {
        return any(line).filter(option -> !option.usual());
    }

    private static Optional<Option> any(String line) {
        return mayBeOne(line) ? fitting(line) : Optional.empty();
    }

    /// Whether a line may be an option; hardly any is, and the rule takes long to find that out.
    static boolean mayBeOne(String line) {
        return mayOpen(line, 0, line.length(), LAST);
    }

    /// What the rule alone says.
    static Optional<Option> fitting(String line) {
        var mark = MARK.matcher(line);
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        var open = mark.group("open");
        var close = mark.group("close");
        if (!isSetOff(open, close, mark)) {
            return Optional.empty();
        }
        var usual = mark.end("gap") > mark.start("gap") && USUAL.matcher(line).region(0, mark.end("close")).matches();
        return Optional.of(new Option(mark.group("letter").charAt(0), open + "\n" + close, mark.group("lead"),
                mark.end(), usual));
    }

    /// Whether there is a sign behind the letter or one on both sides, and white space behind a sign that words may
    /// hold.
    private static boolean isSetOff(String open, String close, Matcher mark) {
        if (close.isEmpty() || open.chars().anyMatch(c -> "*_`<".indexOf(c) >= 0)
                && close.chars().noneMatch(c -> "*_`<".indexOf(c) >= 0)) {
            return false;
        }
        var last = close.charAt(close.length() - 1);
        return mark.end("gap") > mark.start("gap") || WIDE.indexOf(last) >= 0
                || open.isEmpty() && (close.equals(".") || close.equals(")"));
    }
}
