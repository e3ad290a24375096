package dev.recto.markdown.edge;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes off what stands before and behind an answer without being part of it.
public final class AnswerEdges {
    private static final String EMPTY_TAGS =
            "(?:\\s*</?(?:br|hr|p|div|center|details|summary|section|span|b|font|blockquote)(?:\\s[^<>]*)?/?>\\s*)+";
    private static final Pattern WRAPPERS = Pattern.compile(EMPTY_TAGS, Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK_BEHIND_TEXT =
            Pattern.compile("(?:\\s*(?:<br\\s*/?>|</(?:p|div|details|b|center)>))+\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*?-->\\s*");

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

    private static final Pattern SUMMARY = Pattern.compile(
            "^\\s*(?:<(?:details|p|br|div)[^<>]*>\\s*){0,4}<summary[^<>]*>(.{0,300}?)</summary>(?:\\s*<(?:br|p|b|"
                    + "div)\\s*/?>){0,4}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CALL_OUT_TITLE = Pattern.compile("^\\s*>\\s*\\[!\\w+\\][-+]?\\s*(\\S.{0,60})$");
    private static final Pattern CALL_OUT = Pattern.compile("^\\s*>\\s*\\[!\\w+\\][-+]?\\s*$");

    private static final int MOST_DIGITS = 4;
    private static final int SHORTEST_REMARK = 12;

    /// A line that only says which deck a card is in.
    private static final Pattern DECK_TAGS = Pattern.compile(
            "\\s*#(?:flashcards?|cards?|anki|sr)(?:/\\S*)?(?:\\s+#\\S+)*\\s*", Pattern.CASE_INSENSITIVE);

    /// Between a question and its answer on the same line.
    private static final String ARROWS = "→⇒➜➔➡";

    private static final char CHECK = '✅';

    /// It marks an answer as a question mark in red does the question.
    private static final String LAMP = "💡";

    private static final Pattern HASHES = Pattern.compile("^#+\\s*");

    /// Nothing but links, one of them into the same document.
    private static final Pattern NAVIGATION = Pattern.compile(
            "^\\s*(?:\\[[^\\]\\[]{1,80}\\]\\([^)\\s]{1,300}\\)\\s*[/|·•,–-]?\\s*){2,6}$");
    private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^[^\\]\\s]{1,40}\\]:\\s.*$");
    private static final Pattern TEMPLATE_TAG =
            Pattern.compile("^\\s*(?:\\{\\{[<%]\\s*/?\\s*(?<name>[\\w/-]+)[^}]*[%>]\\}\\})\\s*$");

    /// Blanks that make code of a line.
    private static final int CODE = 4;

    /// No foot is longer than this, in characters.
    private static final int LONGEST_FOOT = 2000;

    private AnswerEdges() {}

    /// The answer that is kept.
    public static Slice keep(Slice answer) {
        var kept = answer.trimmed();
        for (var before = -1; before != kept.text().length();) {
            before = kept.text().length();
            kept = withoutFoot(kept);
        }
        kept = dedented(withoutTag(withoutHead(kept)));
        return Placeholder.isAll(kept.text()) || FillLines.areAll(kept.text()) ? Slice.none(kept.line()) : kept;
    }

    /// Without the tag of a paragraph whose end was taken off: `<p>Because it is.</p>`.
    private static Slice withoutTag(Slice answer) {
        var text = answer.text();
        return text.startsWith("<p>") && text.indexOf("</p>") < 0 && text.indexOf("<p>", 1) < 0
                ? behind(answer, "<p>".length()) : answer;
    }

    /// What stands behind a place and the white space there, on the lines it has.
    private static Slice behind(Slice answer, int place) {
        var text = answer.text();
        var at = place;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return answer.from(at);
    }

    /// Four blanks before every line make code of a text (CommonMark 4.4), which is what is meant unless it is a
    /// sentence: then they were to show that it answers.
    private static Slice dedented(Slice answer) {
        var text = answer.text();
        var common = leadingBlanks(text, 0);
        for (var at = text.indexOf('\n'); common > 0 && at >= 0; at = text.indexOf('\n', at + 1)) {
            var blanks = leadingBlanks(text, at + 1);
            var end = at + 1 + blanks;
            common = end < text.length() && text.charAt(end) != '\n' ? Math.min(common, blanks) : common;
        }
        if (common < CODE || !isSentence(text.strip())) {
            return answer;
        }
        var blanks = " ".repeat(common);
        return new Slice(text.lines().map(line -> line.startsWith(blanks) ? line.substring(blanks.length())
                : line.stripLeading()).collect(Collectors.joining("\n")), answer.line());
    }

    private static int leadingBlanks(String text, int start) {
        var at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private static boolean isSentence(String text) {
        return Character.isUpperCase(text.codePointAt(0)) && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.indexOf(' ') > 0 && text.chars().noneMatch(c -> "{}<>=;|\\$".indexOf(c) >= 0);
    }

    private static Slice withoutFoot(Slice answer) {
        var text = answer.text();
        var lineStart = text.lastIndexOf('\n') + 1;
        var line = text.substring(lineStart);
        if (line.isEmpty() || line.length() > LONGEST_FOOT || endsInWord(line)) {
            return answer;
        }
        if (saysNothing(line)
                || (line.contains("](#") || Marks.hasTag(line, "a")) && BACK_TO_TOP.matcher(line).matches()
                || line.indexOf('#') >= 0 && CLOSING_LINK.matcher(line).matches()) {
            return answer.to(lineStart).trimmed();
        }
        if (line.startsWith("[^") && FOOTNOTE.matcher(line).matches()
                || line.endsWith(")") && line.contains("](#") && NAVIGATION.matcher(line).matches()
                || line.endsWith("}}") && isWrapper(answer, lineStart, line)) {
            return answer.to(lineStart).trimmed();
        }
        if (WayOn.isIn(line) || isRemark(text, lineStart, line)) {
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
        var foot = Math.max(0, answer.text().length() - LONGEST_FOOT);
        var tail = answer.text().substring(foot);
        if (!Marks.hasTag(tail, "img")) {
            return answer;
        }
        var picture = LINKED_PICTURE.matcher(tail);
        return picture.find() ? answer.to(foot + picture.start()).trimmed() : answer;
    }

    /// A line that is all in emphasis below a rule: who made the document, how it goes on.
    private static boolean isRemark(String text, int lineStart, String line) {
        var mark = line.charAt(0);
        if (mark != '*' && mark != '_' || line.length() < SHORTEST_REMARK || line.charAt(line.length() - 1) != mark
                || line.charAt(1) == mark || line.indexOf(mark, 1) != line.length() - 1) {
            return false;
        }
        var above = text.substring(0, lineStart).stripTrailing();
        var rule = above.substring(above.lastIndexOf('\n') + 1);
        return !rule.isEmpty() && "-*_".indexOf(rule.charAt(0)) >= 0 && isRule(rule, rule.charAt(0));
    }

    /// Then it is no foot for sure: all feet end in a sign or hold a link, most lines do neither.
    private static boolean endsInWord(String line) {
        return Character.isLetterOrDigit(line.charAt(line.length() - 1)) && line.indexOf('<') < 0
                && line.indexOf('[') < 0;
    }

    /// A rule, tags around nothing, a comment. All of them begin and end with one of a few signs, text seldom does.
    private static boolean saysNothing(String line) {
        var first = firstSign(line);
        return switch (first) {
            case '*', '-', '_' -> isRule(line, first);
            case '<' -> line.stripTrailing().endsWith(">")
                    && (WRAPPERS.matcher(line).matches() || COMMENT.matcher(line).matches());
            // A shortcode of a site generator.
            case '{' -> (line.startsWith("{{<") || line.startsWith("{{%")) && line.stripTrailing().endsWith("}}");
            default -> false;
        };
    }

    /// CommonMark 4.1: three or more of one sign, white space among them or not.
    private static boolean isRule(String line, char sign) {
        var signs = 0;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c != sign && c != ' ' && (c < '\t' || c > '\r')) {
                return false;
            }
            signs += c == sign ? 1 : 0;
        }
        return signs >= 3;
    }

    /// The first character behind the white space of ASCII; 0 if there is none.
    private static char firstSign(String text) {
        var first = behindSpace(text, 0);
        return first < text.length() ? text.charAt(first) : '\0';
    }

    /// Wrappers, rules, a collapsed section's label and the word "Answer", in whatever order they come.
    private static Slice withoutHead(Slice answer) {
        var kept = answer;
        for (var before = -1; before != kept.text().length() && !kept.isBlank();) {
            before = kept.text().length();
            kept = withoutFirst(kept);
        }
        return kept;
    }

    /// A word, perhaps with a number, that would announce an answer, and no answer behind it: it is the answer itself.
    private static boolean isBareLabel(String text) {
        var start = behindSpace(text, 0);
        var word = start;
        while (word < text.length() && Character.isLetter(text.codePointAt(word))) {
            word += Character.charCount(text.codePointAt(word));
        }
        if (word == start) {
            return false;
        }
        var rest = behindSpace(text, word);
        if (rest == text.length()) {
            return true;
        }
        var digits = rest;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return rest - word <= 1 && digits > rest && digits - rest <= MOST_DIGITS
                && behindSpace(text, digits) == text.length();
    }

    /// Behind the white space of ASCII.
    private static int behindSpace(String text, int from) {
        var at = from;
        while (at < text.length() && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Slice withoutFirst(Slice answer) {
        var text = answer.text();
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        if (first.length() > LONGEST_FOOT || isBareLabel(text)) {
            return answer;
        }
        if (saysNothing(first)) {
            return answer.from(end < 0 ? text.length() : end + 1).trimmed();
        }
        var comment = text.startsWith("<!--") ? text.indexOf("-->") : -1;
        if (comment > 0) {
            return behind(answer, comment + "-->".length());
        }
        var sign = firstSign(text);
        if (PropertyLine.isKnown(first) || sign == '#' && DECK_TAGS.matcher(first).matches()) {
            return answer.from(end < 0 ? text.length() : end + 1).trimmed();
        }
        if ((ARROWS.indexOf(sign) >= 0 || CHECK == sign && isOnlyCheck(text))
                && text.length() > 1 && Character.isWhitespace(text.charAt(1))) {
            return behind(answer, 1);
        }
        if (text.startsWith(LAMP + " ") && text.indexOf(LAMP, 1) < 0) {
            return behind(answer, LAMP.length());
        }
        var summary = sign == '<'
                ? SUMMARY.matcher(text.length() > LONGEST_FOOT ? text.substring(0, LONGEST_FOOT) : text) : null;
        if (summary != null && summary.lookingAt() && isAboutAnswer(PlainText.of(summary.group(1)))) {
            return answer.from(summary.end()).trimmed();
        }
        var uncovered = sign == '>' && (CALL_OUT.matcher(first).matches() || isReason(first))
                ? Optional.of(unquoted(end < 0 ? Slice.none(answer.line()) : answer.from(end + 1)))
                : CoveredAnswer.uncovered(answer);
        if (uncovered.isPresent()) {
            return uncovered.get().trimmed();
        }
        if (first.startsWith("#")
                && AnswerLabel.startOfClosing(PlainText.of(HASHES.matcher(first).replaceFirst(""))) > 0) {
            return answer.from(end < 0 ? text.length() : end + 1).trimmed();
        }
        return AnswerLabel.endOfLeading(text).filter(at -> at > 0)
                .map(at -> withoutOpenBold(text.substring(0, at), answer.from(at)).trimmed()).orElse(answer);
    }

    /// A call-out whose title is only a word for "why".
    private static boolean isReason(String line) {
        var title = CALL_OUT_TITLE.matcher(line);
        return title.matches() && ReasonLabel.isOnly(title.group(1));
    }

    private static boolean isAboutAnswer(String summary) {
        return AnswerLabel.announces(summary) || AnswerLabel.mentions(summary);
    }

    /// Whether it marks all of the answer and not one thing among others.
    private static boolean isOnlyCheck(String text) {
        return text.indexOf(CHECK, 1) < 0 && text.indexOf('❌') < 0 && text.indexOf('✖') < 0 && text.indexOf('⬜') < 0;
    }

    /// A tag of a template that nothing before it opens.
    private static boolean isWrapper(Slice answer, int lineStart, String line) {
        var tag = TEMPLATE_TAG.matcher(line);
        return tag.matches() && !answer.text().substring(0, lineStart).contains(tag.group("name").replace("/", ""));
    }

    private static Slice unquoted(Slice quote) {
        return new Slice(quote.text().lines().map(new Container.Quoted(new Container.Root())::strip)
                .collect(Collectors.joining("\n")), quote.line());
    }

    /// Bold that began with the label ends somewhere on its line: `**Answer: 42**`.
    private static Slice withoutOpenBold(String label, Slice answer) {
        var lineEnd = answer.text().indexOf('\n');
        var closing = answer.text().indexOf("**");
        var open = label.split("\\*\\*", -1).length % 2 == 0;
        return open && closing >= 0 && (lineEnd < 0 || closing < lineEnd)
                ? new Slice(answer.text().substring(0, closing) + answer.text().substring(closing + 2), answer.line())
                        : answer;
    }
}
