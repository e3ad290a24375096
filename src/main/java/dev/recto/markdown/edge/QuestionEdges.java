package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import java.util.regex.Pattern;

/// Takes off what stands at the edges of a question without asking anything: citations, anchors, line breaks.
public final class QuestionEdges {
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s*(?:\\[\\[[^\\[\\]]*\\]\\([^)\\s]*\\)\\]|\\[\\[[^\\[\\]]*\\]\\]\\([^)\\s]*\\)|\\{#[^{}\\s]*\\}|"
                    + "<a\\s[^<>]*>\\s*</a>|<br\\s*/?>|\\\\$))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("^\\s*(?:<a\\s[^<>]*>\\s*</a>|<br\\s*/?>)\\s*", Pattern.CASE_INSENSITIVE);
    /// A pair of marks or tags around all of it.
    private static final Pattern WRAPPED = Pattern.compile(
            "^(?:(\\*{1,3}|_{1,3})(?=\\S)(?<emphasised>[^*_]+)(?<=\\S)\\1|<(b|strong|em|i|u|h[1-6])"
                    + ">\\s*(?<tagged>[^<>]+?)\\s*</\\3>)$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2000;

    private QuestionEdges() {}

    private static Slice unwrapped(Slice question) {
        if (question.isBlank() || !mayBeWrapped(question.text())) {
            return question;
        }
        var wrapped = WRAPPED.matcher(question.text());
        if (!wrapped.matches()) {
            return question;
        }
        var inside = wrapped.group("emphasised") != null ? wrapped.group("emphasised") : wrapped.group("tagged");
        return new Slice(inside, question.line());
    }

    private static boolean mayBeWrapped(String text) {
        return switch (text.charAt(0)) {
            case '*' -> text.endsWith("*");
            case '_' -> text.endsWith("_");
            case '<' -> text.endsWith(">");
            default -> false;
        };
    }

    /// All that is taken off behind a question ends in one of these signs.
    private static boolean mayEndInNothing(String text) {
        return !text.isEmpty() && switch (text.charAt(text.length() - 1)) {
            case ')', ']' -> Marks.has(text, "](");
            case '}' -> Marks.has(text, "{#");
            case '>', '\\', '\n', '\u0085' -> true;
            default -> false;
        };
    }

    /// The question that is kept.
    public static Slice keep(Slice question) {
        var kept = question.trimmed();
        for (var before = -1; before != kept.text().length() && kept.text().length() <= LONGEST;) {
            before = kept.text().length();
            if (kept.text().indexOf('<') >= 0) {
                var head = BEFORE.matcher(kept.text());
                kept = head.find() ? kept.from(head.end()).trimmed() : kept;
            }
            if (mayEndInNothing(kept.text())) {
                var foot = BEHIND.matcher(kept.text());
                kept = foot.find() && foot.start() > 0 ? kept.to(foot.start()).trimmed() : kept;
            }
            kept = unwrapped(kept);
        }
        return kept;
    }
}
