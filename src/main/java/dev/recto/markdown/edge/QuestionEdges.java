package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// Takes off what stands at the edges of a question without asking anything: citations, anchors, line breaks.
public final class QuestionEdges {
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s*(?:\\[\\[[^\\[\\]]*\\]\\([^)\\s]*\\)\\]|\\[\\[[^\\[\\]]*\\]\\]\\([^)\\s]*\\)|\\{#[^{}\\s]*\\}|"
                    + "<a\\s[^<>]*>\\s*</a>|<br\\s*/?>|\\\\$))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("^\\s*(?:<a\\s[^<>]*>\\s*</a>|<br\\s*/?>)\\s*", Pattern.CASE_INSENSITIVE);
    /// A pair of tags around all of it.
    private static final Pattern TAGGED = Pattern.compile(
            "<(b|strong|em|i|u|h[1-6])>\\s*(?<tagged>[^<>]+?)\\s*</\\1>", Pattern.CASE_INSENSITIVE);

    /// `(7 points)`, also in emphasis of its own.
    private static final Pattern POINTS = Pattern.compile(
            "\\s*(?<marks>(?<=\\s)[*_]{1,2}|)[(\\[（](?:/\\s?)?\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,2})?\\s?(?:"
                    + Wording.points() + ")\\.?[)\\]）]\\k<marks>$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 2000;
    private static final int MOST_MARKS = 4;

    private QuestionEdges() {}

    /// Without a pair of marks or tags around all of it.
    private static Slice unwrapped(Slice question) {
        var text = question.text();
        if (text.isEmpty()) {
            return question;
        }
        var first = text.charAt(0);
        if (first != text.charAt(text.length() - 1) && first != '<') {
            return question;
        }
        return switch (first) {
            case '*', '_' -> withoutEmphasis(question, first);
            case '<' -> withoutTags(question);
            default -> question;
        };
    }

    /// Up to four marks, as many behind as before, and none between them.
    private static Slice withoutEmphasis(Slice question, char mark) {
        var text = question.text();
        var start = 0;
        while (start < text.length() && text.charAt(start) == mark) {
            start++;
        }
        var end = text.length();
        while (end > start && text.charAt(end - 1) == mark) {
            end--;
        }
        if (start > MOST_MARKS || start != text.length() - end || start == end || WhiteSpace.is(text.charAt(start))
                || WhiteSpace.is(text.charAt(end - 1)) || text.indexOf('*', start, end) >= 0
                || text.indexOf('_', start, end) >= 0) {
            return question;
        }
        return new Slice(text.substring(start, end), question.line());
    }

    private static Slice withoutTags(Slice question) {
        if (!question.text().endsWith(">")) {
            return question;
        }
        var tagged = TAGGED.matcher(question.text());
        return tagged.matches() ? new Slice(tagged.group("tagged"), question.line()) : question;
    }

    /// Behind white space or at once.
    private static boolean beginsWithTag(String text) {
        return text.startsWith("<", WhiteSpace.end(text, 0));
    }

    /// All that is taken off behind a question ends in one of these signs.
    private static boolean mayEndInNothing(String text) {
        return !text.isEmpty() && switch (text.charAt(text.length() - 1)) {
            case ')', ']' -> Marks.has(text, "[[");
            case '}' -> Marks.has(text, "{#");
            case '>' -> Marks.hasTag(text, "a") || Marks.hasTag(text, "br");
            case '\\', '\n', '\u0085' -> true;
            default -> false;
        };
    }

    /// `?` or `??` on the last line divides a question from its answer and is part of neither.
    private static Slice withoutDivider(Slice question) {
        var text = question.text();
        var start = text.endsWith("?") ? text.lastIndexOf('\n') : -1;
        return start > 0 && isDivider(text.substring(start)) ? question.to(start).trimmed() : question;
    }

    private static boolean isDivider(String line) {
        var sign = line.strip();
        return sign.equals("?") || sign.equals("??");
    }

    /// Whether a number stands in the brackets at the end.
    private static boolean endsInNumber(String text) {
        var end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == '_')) {
            end--;
        }
        if (end == 0 || ")]）".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        var open = Math.max(text.lastIndexOf('('), Math.max(text.lastIndexOf('['), text.lastIndexOf('（')));
        return open >= 0 && open + 1 < end
                && (text.charAt(open + 1) == '/' || Character.isDigit(text.codePointAt(open + 1)));
    }

    /// A text without the points that it gives: `(7 points)`.
    public static String withoutPoints(String text) {
        var points = endsInNumber(text) ? POINTS.matcher(text) : null;
        return points != null && points.find() && points.start() > 0
                ? text.substring(0, points.start()).stripTrailing() : text;
    }

    /// Without a question mark drawn before it: `❓ What …?`
    private static Slice withoutSign(Slice question) {
        var text = question.text();
        var sign = !text.isEmpty() && "❓❔".indexOf(text.charAt(0)) >= 0;
        return sign && text.length() > 2 && !text.substring(1).isBlank() ? question.from(1).trimmed().from(
                WhiteSpace.end(question.from(1).trimmed().text(), 0)) : question;
    }

    /// Where a heading stands below one that only says that it asks, its marks are no part of the question.
    private static Slice withoutHeadingMarks(Slice question) {
        var text = question.text();
        var marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks > 1 && marks + 1 < text.length() && text.charAt(marks) == ' '
                && Character.isLetter(text.codePointAt(marks + 1)) ? question.from(marks + 1) : question;
    }

    /// The question that is kept.
    public static Slice keep(Slice question) {
        var kept = !AttributeLine.mayBeIn(question.text()) ? question.trimmed()
                : new Slice(AttributeLine.blanked(question.text()), question.line()).trimmed();
        for (var before = -1; before != kept.text().length() && kept.text().length() <= LONGEST;) {
            before = kept.text().length();
            if (beginsWithTag(kept.text())) {
                var head = BEFORE.matcher(kept.text());
                kept = head.lookingAt() ? kept.from(head.end()).trimmed() : kept;
            }
            var told = withoutPoints(kept.text());
            kept = told.length() < kept.text().length() ? kept.to(told.length()) : kept;
            if (mayEndInNothing(kept.text())) {
                var foot = BEHIND.matcher(kept.text());
                kept = foot.find() && foot.start() > 0 ? kept.to(foot.start()).trimmed() : kept;
            }
            kept = unwrapped(withoutDivider(withoutSign(withoutHeadingMarks(kept))));
        }
        return kept;
    }
}
