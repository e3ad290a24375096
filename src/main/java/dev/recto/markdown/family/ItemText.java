package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a list item that may ask begins with: whether it is something else, and where its question ends.
final class ItemText {
    private static final int MOST_PIECES = 20;
    /// Behind it the text ends with the line, or nothing but links follow.
    private static final Pattern BOLD_QUESTION =
            Pattern.compile("^(\\*\\*|__)(?=\\S)[^*_\\n]{3,400}(?:[?？؟][\"”»]?\\1|\\1[ \\t]*(?:\\\\)?(?=\\n)"
                    + "|\\1(?=[ \\t]*[-–—:→|,]{0,2}[ \\t]*\\[[^\\[\\]\\n]*\\]\\([^()\\s]*\\)[^\\p{L}\\p{N}\\n]*$))");
    private static final Pattern ASKING_LINE = Pattern.compile(
            ".*[?？؟][*_]{0,3}(?:\\\\|(?:<br ?/?>)+)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTERED = Pattern.compile("\\p{L}[.):]\\s");
    private static final Pattern CONTRAST = Pattern.compile(
            "\\*\\*[^*\\n]{1,40}\\*\\*\\s*[–—:-]\\s[^\\n]{1,60}?\\s(?:vs\\.?|versus)\\s", Pattern.CASE_INSENSITIVE);

    private ItemText() {}

    /// `**Why it is right**: because …` says why, whatever its first word: bold, a colon, and a sentence. So does
    /// `**A/B** — apples vs. pears` say what the letters stand for.
    static boolean isStatement(Block.Paragraph paragraph) {
        var text = paragraph.text().strip();
        if (text.startsWith("**") && hasSignBehindBold(text) && CONTRAST.matcher(text).lookingAt()
                && !Asking.hasMark(paragraph.markdown())) {
            return true;
        }
        if (!text.startsWith("**") || text.indexOf('\n') >= 0
                || !text.endsWith(".") && !text.endsWith("。") || Asking.hasMark(paragraph.markdown())) {
            return false;
        }
        var end = text.indexOf("**", 2);
        var colon = end < 0 || end + 2 >= text.length() ? ' '
                : ":：".indexOf(text.charAt(end - 1)) >= 0 ? text.charAt(end - 1) : text.charAt(end + 2);
        return colon == ':' || colon == '：';
    }

    /// Whether what may stand between a bold run and what it stands for is there at all.
    private static boolean hasSignBehindBold(String text) {
        var close = text.indexOf("**", 2);
        var sign = close < 0 ? text.length() : WhiteSpace.end(text, close + 2);
        return sign < text.length() && "–—:-".indexOf(text.charAt(sign)) >= 0;
    }

    /// `[How people learn](https://…) by Ann (5 minutes)`: titles of articles and books are worded like questions
    /// and are none. Only a question mark tells, of most of a list's items if not of each.
    static boolean leadsElsewhere(String text) {
        var link = text.stripLeading();
        var behind = link.startsWith("[") ? link.indexOf("](http") : -1;
        return behind > 0 && link.indexOf('\n') < 0 && link.indexOf(']') == behind;
    }

    /// Where the text behind a box begins that is ticked off, `[ ] What is a heap?`; 0 if there is none.
    static int endOfBox(String text) {
        return text.length() > 4 && text.charAt(0) == '[' && text.charAt(2) == ']' && " xX".indexOf(text.charAt(1)) >= 0
                && text.charAt(3) == ' ' ? 4 : 0;
    }

    static String withoutBox(String text) {
        return text.substring(endOfBox(text));
    }

    /// `[text](target "title")` and nothing else, brackets inside the text at most one in the other.
    static boolean isLinkAlone(String text) {
        return endOfLinked(text) > 0;
    }

    /// The text of a link that stands alone; any other as it is.
    static String withoutLink(String text) {
        var stripped = text.strip();
        var close = stripped.startsWith("[") ? stripped.lastIndexOf(')') + 1 : 0;
        var behind = stripped.substring(close);
        // A mark of difficulty may stand behind it.
        var end = close > 0 && behind.codePoints().noneMatch(Character::isLetterOrDigit)
                ? endOfLinked(stripped.substring(0, close)) : -1;
        return end > 0 ? stripped.substring(1, end) + behind : stripped;
    }

    /// Where the text of a link that stands alone ends; -1 if it is no such link.
    private static int endOfLinked(String text) {
        if (!text.startsWith("[") || !text.endsWith(")")) {
            return -1;
        }
        var at = 1;
        var pieces = 0;
        while (at < text.length() && text.charAt(at) != ']') {
            var nested = text.charAt(at) == '[';
            at = endOfBrackets(text, nested ? at + 1 : at);
            if (++pieces > MOST_PIECES || nested && (at == text.length() || text.charAt(at++) != ']')) {
                return -1;
            }
        }
        return pieces > 0 && text.startsWith("](", at) && text.indexOf(')', at + 2) == text.length() - 1 ? at : -1;
    }

    /// Where the answer starts behind or below a bold question. What only asks on is no answer.
    static Optional<Integer> behindBold(String text) {
        if (!text.startsWith("**") && !text.startsWith("__")) {
            return Optional.empty();
        }
        var bold = BOLD_QUESTION.matcher(text);
        return bold.find() && !text.substring(bold.end()).isBlank() && !asksOn(text.substring(bold.end()))
                ? Optional.of(bold.end()) : Optional.empty();
    }

    /// A bold question with what belongs to it behind it, all of it plain; another text as it is.
    static String withoutBold(String text) {
        var bold = text.startsWith("**") || text.startsWith("__") ? BOLD_QUESTION.matcher(text) : null;
        return bold == null || !bold.find() || text.substring(bold.end()).isBlank() ? text
                : text.substring(2, bold.end() - 2) + text.substring(bold.end());
    }

    /// Whether a text behind a question is nothing but further questions: "How does it work? And why?"
    static boolean asksOn(String behind) {
        var text = behind.strip();
        var end = text.length();
        while (end > 0 && "*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？؟".indexOf(text.charAt(end - 1)) >= 0
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && !hasSentenceEnd(text, 0, text.length()) && text.indexOf("\n\n") < 0;
    }

    /// Whether nothing but one pair of brackets stands there: `(name two)`.
    static boolean isRemark(String behind) {
        var text = behind.strip();
        var end = text.endsWith(".") ? text.length() - 1 : text.length();
        return end > 2 && "(（".indexOf(text.charAt(0)) >= 0 && ")）".indexOf(text.charAt(end - 1)) >= 0
                && Math.max(text.indexOf(')'), text.indexOf('）')) == end - 1;
    }

    /// Where the answer starts if it is all below a first line that ends with a question mark.
    static Optional<Integer> belowFirstLine(String text) {
        var end = text.indexOf('\n');
        var asked = end > 0 && ASKING_LINE.matcher(text.substring(0, end).strip()).matches();
        return asked && !Asking.hasMark(PlainText.of(text.substring(end))) ? Optional.of(end) : Optional.empty();
    }

    /// Where the answer starts if it is all below a first line that is in italics, but for signs behind them.
    static Optional<Integer> belowItalics(String text) {
        var end = text.indexOf('\n');
        if (end < 0 || "*_".indexOf(text.charAt(0)) < 0 || text.charAt(1) == text.charAt(0)) {
            return Optional.empty();
        }
        var close = text.indexOf(text.charAt(0), 1);
        return close > 0 && close < end && text.substring(close, end).chars().noneMatch(Character::isLetterOrDigit)
                ? Optional.of(end) : Optional.empty();
    }

    /// Where others of a list have no answer, the same as [#belowFirstLine]: options, points with letters, remarks in
    /// brackets and tasks ("Choose one.") are still part of the question then.
    static Optional<Integer> toldBelow(String text, Asking asking) {
        return belowFirstLine(text).filter(end -> {
            var below = text.substring(end).strip();
            return "([*_-".indexOf(below.charAt(0)) < 0 && !LETTERED.matcher(below).lookingAt()
                    && !asking.isQuestion(below);
        });
    }

    /// Where the answer starts in "Do I need it? Yes, because …"; a question after a question is still asked.
    static Optional<Integer> answerBehind(String text, Asking asking) {
        if (isLinkAlone(text)) {
            return Optional.empty();
        }
        var end = -1;
        for (var mark = nextMark(text, 0); mark >= 0; mark = nextMark(text, mark + 1)) {
            if (end >= 0 && hasSentenceEnd(text, end, mark)) {
                break;
            }
            end = mark + 1;
        }
        var behind = end < 0 ? "" : PlainText.of(text.substring(end));
        return end < 0 || behind.isBlank() || asking.isQuestion(behind)
                || !behind.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty() : Optional.of(end);
    }

    /// Where the answer starts in `2. What a heap is: a tree …`: behind the first colon, if what stands before it is
    /// worded as a question and has no mark, and what stands behind it is neither code nor options.
    static Optional<Integer> behindAskedColon(String text, Asking asking) {
        var colon = firstColon(text);
        var behind = colon < 0 ? text.length() : WhiteSpace.end(text, colon + 1);
        return behind == text.length() || Asking.hasMark(text) || LETTERED.matcher(text).region(behind, text.length())
                .lookingAt() || "`*".indexOf(text.charAt(behind)) >= 0 || !asking.isWorded(text.substring(0, colon))
                ? Optional.empty() : Optional.of(colon);
    }

    /// The place of the first colon that divides; -1 if there is none.
    private static int firstColon(String text) {
        for (var at = 1; at < text.length(); at++) {
            if (text.charAt(at) == '：' || text.charAt(at) == ':' && at + 1 < text.length()
                    && WhiteSpace.is(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    /// Whether a question may end before the text does.
    static boolean mayHoldAnswer(String text) {
        return nextMark(text, 0) >= 0 || text.indexOf('\n') > 0;
    }

    /// `**What is a heap?**: A tree`, `What is a heap? - A tree`
    static String behindColon(String answer) {
        return answer.startsWith(":") || answer.startsWith("：") || answer.startsWith("- ")
                && !answer.startsWith("- [") && answer.indexOf('\n') < 0 ? answer.substring(1).strip() : answer;
    }

    private static int endOfBrackets(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) != '[' && text.charAt(at) != ']') {
            at++;
        }
        return at;
    }

    /// The place of the next question mark with space or a line break, perhaps a colon before it, and more text behind
    /// it; -1 if there is none.
    private static int nextMark(String text, int from) {
        for (var at = from; at + 2 < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '?' || c == '？' || c == '؟') {
                var space = text.charAt(at + 1) == ':' || text.charAt(at + 1) == '：' ? at + 2 : at + 1;
                var behind = space;
                while (behind < text.length() && WhiteSpace.is(text.charAt(behind))) {
                    behind++;
                }
                if ((behind > space || text.startsWith("<br", space)) && behind < text.length()) {
                    return at;
                }
            }
        }
        return -1;
    }

    /// Whether a full stop or the like stands between two places, with space or nothing behind it.
    private static boolean hasSentenceEnd(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            var c = text.charAt(at);
            if ((c == '.' || c == '!' || c == '。') && (at + 1 == to || WhiteSpace.is(text.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }
}
