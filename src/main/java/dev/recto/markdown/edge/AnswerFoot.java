package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import java.util.regex.Pattern;

/// What stands behind an answer without being part of it: rules, ends of tags, links upwards and onwards, footnotes,
/// a last picture that links elsewhere.
final class AnswerFoot {
    private static final Pattern BREAK_BEHIND_TEXT =
            Pattern.compile("(?:\\s*(?:<br\\s*/?>|</(?:p|div|details|b|center)>))+\\s*$", Pattern.CASE_INSENSITIVE);

    /// A link upwards: only an arrow, or a word for "top" or "contents", in a link to a place in the same document.
    private static final Pattern BACK_TO_TOP = Pattern.compile(
            "^\\s*(?:<(?:div|p|center)[^>]*>\\s*)?(?:<b>|\\*\\*|_)*\\s*(?:\\[[^\\]]*\\]\\(#[^)]*\\)|"
                    + "<a\\s+href=[\"']?#[^>]*>.*?</a>)\\s*"
                    + "(?:</b>|\\*\\*|_)*\\s*(?:</(?:div|p|center)>\\s*)*$", Pattern.CASE_INSENSITIVE);

    /// A heading or bold line with a link and nothing below it.
    private static final Pattern CLOSING_LINK =
            Pattern.compile("^\\s{0,3}#{1,6}\\s[^\\n]*(?:\\]\\(https?://|<a\\s)[^\\n]*$");
    private static final Pattern LINKED_PICTURE = Pattern.compile(
            "(?:^|\\n)\\s*(?:<(?:div|p|center)[^<>]*>\\s*)"
                    + "*<a\\s[^<>]*href[^<>]*>\\s*<img\\s[^<>]*>\\s*</a>\\s*(?:</(?:div|p|center)>\\s*)*$",
            Pattern.CASE_INSENSITIVE);

    /// Nothing but links, one of them into the same document.
    private static final Pattern NAVIGATION = Pattern.compile(
            "^\\s*(?:\\[[^\\]\\[]{1,80}\\]\\([^)\\s]{1,300}\\)\\s*[/|·•,–-]?\\s*){2,6}$");
    private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^[^\\]\\s]{1,40}\\]:\\s.*$");
    private static final Pattern TEMPLATE_TAG =
            Pattern.compile("^\\s*(?:\\{\\{[<%]\\s*/?\\s*(?<name>[\\w/-]+)[^}]*[%>]\\}\\})\\s*$");

    /// What opens and closes a container.
    private static final String FENCE = ":::";

    /// No foot is longer than this, in characters.
    private static final int LONGEST = 2000;

    private AnswerFoot() {}

    /// A trimmed answer without all of them, trimmed.
    static Slice takenOff(Slice answer) {
        var kept = answer;
        for (var before = -1; before != kept.text().length();) {
            before = kept.text().length();
            kept = withoutLast(kept);
        }
        return kept;
    }

    private static Slice withoutLast(Slice answer) {
        var text = answer.text();
        var lineStart = text.lastIndexOf('\n') + 1;
        if (text.length() == lineStart || text.length() - lineStart > LONGEST || !mayBeFoot(text, lineStart)) {
            return answer;
        }
        var line = text.substring(lineStart);
        if (EmptyLine.is(line) || AttributeLine.is(line) || isLooseFence(text, lineStart)
                || (line.contains("](#") || Marks.hasTag(line, "a")) && BACK_TO_TOP.matcher(line).matches()
                || line.indexOf('#') >= 0 && CLOSING_LINK.matcher(line).matches()) {
            return answer.to(lineStart).trimmed();
        }
        if (line.startsWith("[^") && FOOTNOTE.matcher(line).matches()
                || line.endsWith(")") && line.contains("](#") && NAVIGATION.matcher(line).matches()
                || line.endsWith("}}") && isWrapper(answer, lineStart, line)) {
            return answer.to(lineStart).trimmed();
        }
        if (WayOn.isIn(line)) {
            return answer.to(lineStart).trimmed();
        }
        if (line.endsWith(">") && !line.startsWith("    ")) {
            var glued = BREAK_BEHIND_TEXT.matcher(line);
            if (glued.find() && glued.start() > 0) {
                return answer.to(lineStart + glued.start()).trimmed();
            }
        }
        if (!text.endsWith(">")) {
            return answer;
        }
        var comment = text.endsWith("-->") ? text.lastIndexOf("<!--") : -1;
        if (comment > 0 && text.substring(text.lastIndexOf('\n', comment) + 1, comment).isBlank()
                && text.indexOf("-->", comment) == text.length() - 3) {
            return answer.to(comment).trimmed();
        }
        return withoutPicture(answer);
    }

    /// Without a picture at the end that links elsewhere.
    private static Slice withoutPicture(Slice answer) {
        var foot = Math.max(0, answer.text().length() - LONGEST);
        var tail = answer.text().substring(foot);
        if (!Marks.hasTag(tail, "img")) {
            return answer;
        }
        var picture = LINKED_PICTURE.matcher(tail);
        return picture.find() ? answer.to(foot + picture.start()).trimmed() : answer;
    }

    /// Whether a text's last line is a rule, or has a tag, a link, braces or emphasis; most have none of them.
    private static boolean mayBeFoot(String text, int lineStart) {
        var last = text.charAt(text.length() - 1);
        if (last == '>' || text.indexOf('<', lineStart) >= 0 || text.startsWith(FENCE, lineStart)) {
            return true;
        }
        return Character.isLetterOrDigit(last)
                ? text.indexOf('[', lineStart) >= 0 || text.startsWith("\\", lineStart)
                : "}*_".indexOf(last) >= 0 || text.indexOf(']', lineStart) >= 0 || EmptyLine.isRule(text, lineStart);
    }

    /// `:::tip` opens what comes below the answer, and `:::` may close what was opened above it.
    private static boolean isLooseFence(String text, int lineStart) {
        if (!text.startsWith(FENCE, lineStart)) {
            return false;
        }
        var open = 0;
        for (var at = Math.max(0, lineStart - LONGEST); at >= 0 && at < lineStart;) {
            var end = text.indexOf('\n', at);
            if (text.startsWith(FENCE, at)) {
                open += isClosing(text, at, end) ? -1 : 1;
            }
            at = end + 1;
        }
        return open <= 0 || !isClosing(text, lineStart, text.length());
    }

    private static boolean isClosing(String text, int start, int end) {
        return text.substring(start, end).replace(":", "").isBlank();
    }

    /// A tag of a template that nothing before it opens.
    private static boolean isWrapper(Slice answer, int lineStart, String line) {
        var tag = TEMPLATE_TAG.matcher(line);
        return tag.matches() && !answer.text().substring(0, lineStart).contains(tag.group("name").replace("/", ""));
    }
}
