package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Quizzes of LiaScript courses: options `[( )] wrong` and `[(X)] right`, of which one is to be chosen, `[[ ]]` and
/// `[[X]]`, of which several are, and `[[text]]` to be typed; a hint `[[?]] …`, and an explanation between two lines
/// `***` (LiaScript documentation, "Quizzes").
///
/// `[[text]]` is a link in other tools' notes: it counts only beside options written in this way.
final class BracketQuizzes implements Family {
    private static final Pattern OPTION = Pattern.compile(
            "^[ \\t]*(?:[-*+][ \\t]+)?\\[(?:\\((?<one>[ xX])\\)|\\[(?<many>[ xX])\\])\\][ \\t]+(?<text>\\S.*)$");
    private static final Pattern TYPED =
            Pattern.compile("^[ \\t]*\\[\\[(?<text>[^\\[\\]|?!]{2,}|[^\\[\\]|?! xX])\\]\\][ \\t]*$");
    private static final Pattern HINT = Pattern.compile("^[ \\t]*\\[\\[\\?\\]\\].*$");
    private static final Pattern STARS = Pattern.compile("^[ \\t]*\\*{3,}[ \\t]*$");
    private static final int FEWEST_OPTIONS = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (!survey.signs().have("[( )]") && !survey.signs().have("[[ ]]")) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        var previous = 0;
        for (var line = 1; line <= document.lineCount(); line++) {
            var end = endOfQuiz(document, line);
            if (end >= line) {
                var question = question(document, line, previous);
                end = endOfExplanation(document, end);
                if (!question.isBlank()) {
                    cuts.add(Cut.open(question, answer(document, line, end), end, Confidence.SURE,
                            "Line %d stands over options in brackets."));
                }
                previous = end;
                line = end;
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Quizzes in brackets", 1.0, cuts));
    }

    /// The last line of the options or of what is to be typed that begins on a line, hints among them; 0 if none does.
    private static int endOfQuiz(Document document, int line) {
        if (document.hidden().covers(document.lineStart(line))) {
            return 0;
        }
        var options = 0;
        var end = line;
        if (TYPED.matcher(document.line(line)).matches()) {
            options = FEWEST_OPTIONS;
            end++;
        } else {
            while (end <= document.lineCount() && OPTION.matcher(document.line(end)).matches()) {
                options++;
                end++;
            }
        }
        while (end <= document.lineCount() && HINT.matcher(document.line(end)).matches()) {
            end++;
        }
        return options < FEWEST_OPTIONS ? 0 : end - 1;
    }

    /// The closing line of stars where one opens below the quiz; else the quiz's own end.
    private static int endOfExplanation(Document document, int end) {
        var open = end + 1;
        while (open <= document.lineCount() && document.line(open).isBlank()) {
            open++;
        }
        if (open > document.lineCount() || !STARS.matcher(document.line(open)).matches()) {
            return end;
        }
        for (var line = open + 1; line <= document.lineCount() && !document.line(line).startsWith("#"); line++) {
            if (STARS.matcher(document.line(line)).matches()) {
                return line;
            }
        }
        return end;
    }

    /// The paragraph or heading above.
    private static Slice question(Document document, int quiz, int previous) {
        var last = quiz - 1;
        while (last > previous && document.line(last).isBlank()) {
            last--;
        }
        var first = last;
        while (first - 1 > previous && !document.line(first).startsWith("#") && !document.line(first - 1).isBlank()
                && !document.line(first - 1).startsWith("#")) {
            first--;
        }
        if (last <= previous) {
            return Slice.none(quiz);
        }
        var text = document.lines(document.root().container(), first, last).trimmed().text();
        return new Slice(Label.without(text.startsWith("#") ? text.replaceFirst("^#+\\s*", "") : text), first);
    }

    /// Line by line what stands there, the options as boxes and nothing in the place of hints and stars.
    private static Slice answer(Document document, int first, int last) {
        var lines = new ArrayList<String>(last - first + 1);
        for (var line = first; line <= last; line++) {
            lines.add(shown(document.line(line)));
        }
        return new Slice(String.join("\n", lines), first);
    }

    private static String shown(String line) {
        var option = OPTION.matcher(line);
        if (option.matches()) {
            var mark = option.group("one") != null ? option.group("one") : option.group("many");
            return "- [" + mark.toLowerCase(Locale.ROOT) + "] " + option.group("text").strip();
        }
        var typed = TYPED.matcher(line);
        return typed.matches() ? typed.group("text").strip()
                : HINT.matcher(line).matches() || STARS.matcher(line).matches() ? "" : line;
    }
}
