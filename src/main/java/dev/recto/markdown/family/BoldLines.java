package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/// Lines that begin with bold, and which of them may ask.
final class BoldLines {
    /// In chars.
    private static final int LONGEST_SYMBOL = 6;
    private static final int FEWEST_WORDS = 3;

    /// A question behind another one is no longer than that, in chars.
    private static final int LONGEST_FURTHER = 200;

    private BoldLines() {}

    /// Where the questions of a paragraph begin that has several, one right below the other's answer:
    /// `**Is it free?** Yes.⏎**Who made it?**⏎Ann.` Only the paragraph's beginning if it has one or none.
    static List<Integer> questions(String paragraph) {
        var starts = new ArrayList<>(List.of(0));
        if (!asks(paragraph, 0)) {
            return starts;
        }
        for (var line = paragraph.indexOf('\n') + 1; line > 0; line = paragraph.indexOf('\n', line) + 1) {
            if (asks(paragraph, line)) {
                starts.add(line);
            }
        }
        return starts;
    }

    /// Whether a line begins with a bold question and it, or the next one, says something else.
    private static boolean asks(String text, int line) {
        if (!text.startsWith("**", line)) {
            return false;
        }
        var end = text.indexOf('\n', line);
        var lineEnd = end < 0 ? text.length() : end;
        var close = text.indexOf("**", line + 2);
        if (close < 0 || close >= lineEnd || "?？؟".indexOf(text.charAt(close - 1)) < 0) {
            return false;
        }
        var behind = text.substring(close + 2, lineEnd);
        return behind.isBlank() ? end > 0 && end + 1 < text.length() && !text.startsWith("**", end + 1)
                : Character.isWhitespace(behind.charAt(0)) && behind.chars().anyMatch(Character::isLetter)
                        && !Asking.hasMark(behind);
    }

    /// Where the question ends that begins behind a label: with its first line if that has the question mark and no
    /// other line has one, or if a line break in HTML follows; else with the paragraph.
    static int endOfAsked(String markdown, int from) {
        var start = from;
        while (start < markdown.length() && WhiteSpace.is(markdown.charAt(start))) {
            start++;
        }
        var end = markdown.indexOf('\n', start);
        if (end < 0) {
            return markdown.length();
        }
        var rest = markdown.substring(end).strip();
        return BoldQuestions.endsInMark(markdown.substring(start, end).stripTrailing()) && !Asking.hasMark(rest)
                || rest.regionMatches(true, 0, "<br", 0, 3) ? end : markdown.length();
    }

    /// Where the sentences end that stand behind a question and ask as well: `**What is it?** Where is it? It is …`; 0
    /// if the first one does not.
    static int endOfFurther(String behind) {
        var end = 0;
        for (var at = 0; at < behind.length(); at++) {
            var c = behind.charAt(at);
            if ("?？؟".indexOf(c) >= 0) {
                end = at + 1;
            } else if (at - end > LONGEST_FURTHER || "。！".indexOf(c) >= 0
                    || ".!".indexOf(c) >= 0 && at + 1 < behind.length() && WhiteSpace.is(behind.charAt(at + 1))) {
                return end;
            }
        }
        return end;
    }

    /// Where the text starts behind a symbol that says what the paragraph is: `❓ **Why …?**`.
    static int endOfSymbol(String text) {
        var end = 0;
        while (end < text.length() && end < LONGEST_SYMBOL && text.charAt(end) > 0x2000
                && isSymbol(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > 0 && end < text.length() && text.charAt(end) == ' ' ? end + 1 : 0;
    }

    private static boolean isSymbol(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == 0xFE0F || c == 0x200D;
    }

    /// Whether a bold line alone in its paragraph is what people ask in a statement, `**The sound is gone!**`: below a
    /// heading that names frequent questions. Where answers stand right below what asks, a whole sentence alone on its
    /// line is one as well, there and anywhere in a document of that name.
    ///
    /// @param isRightAbove whether answers stand right below what asks
    static boolean isFrequent(Survey survey, int line, String question, boolean isRightAbove) {
        var plain = PlainText.of(question).strip();
        if (plain.split("\\s+", FEWEST_WORDS + 1).length < FEWEST_WORDS || plain.endsWith(":")) {
            return false;
        }
        var named = survey.headingBefore(line).filter(mark -> FrequentQuestions.isTitle(mark.plain())).isPresent();
        return isAlone(survey, line) ? named
                : isRightAbove && (plain.endsWith(".") || plain.endsWith("!") || plain.endsWith("。"))
                        && (named || FrequentQuestions.areBelow(survey));
    }

    /// Whether nothing stands right below a line.
    static boolean isAlone(Survey survey, int line) {
        return line == survey.document().lineCount() || survey.document().isBlank(line + 1, line + 1);
    }
}
