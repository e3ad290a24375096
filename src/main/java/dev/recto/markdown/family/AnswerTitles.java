package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Markdown;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.ReasonLabel;
import dev.recto.markdown.kind.LanguageSection;
import java.util.regex.Pattern;

/// What stands over answers to questions elsewhere, or over why these are right.
final class AnswerTitles {
    static final int LONGEST = 60;
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（][^)\\]）]{0,30}[)\\]）]|\\d+\\s?[-–]\\s?\\d+");
    /// Elsewhere than in a title the word has other uses.
    private static final Pattern KEY = Pattern.compile(
            "\\W*(?:(?:the|quiz|test|exam|marking|exercise)\\s)?keys?\\W*", Pattern.CASE_INSENSITIVE);
    private static final Words WORKED = Words.of(LanguageSection.WORKED);

    private AnswerTitles() {}

    /// "Explanations", also with a word before or behind it: "Detailed explanations".
    static boolean tellsWhy(String plain) {
        var first = plain.indexOf(' ');
        var last = plain.lastIndexOf(' ');
        return plain.length() <= LONGEST && (ReasonLabel.isOnly(plain) || first > 0 && first == last
                && (ReasonLabel.isOnly(plain.substring(first)) || ReasonLabel.isOnly(plain.substring(0, last))));
    }

    /// "Worked exercises", "Answer key and solutions": so are sections called that have questions of their own.
    static boolean isWorked(Block.Heading heading) {
        var plain = heading.plain();
        return WORKED.areAllOf(plain)
                || AnswerLabel.announces(plain) && plain.chars().noneMatch(Character::isDigit) && !isTitle(plain);
    }

    static boolean isTitle(Markdown markdown) {
        return markdown.text().length() <= LONGEST && isTitle(markdown.plain());
    }

    static boolean isTitle(String plain) {
        return mayBeKey(plain) && KEY.matcher(plain).matches()
                || AnswerLabel.isOnly(mayHaveRange(plain) ? IN_BRACKETS.matcher(plain).replaceAll("").strip() : plain)
                || closes(plain);
    }

    /// "Spring exam – Solutions"; behind a number it is the answer to one question.
    private static boolean closes(String plain) {
        var start = AnswerLabel.startOfClosing(plain);
        return start > 0 && plain.chars().limit(start).noneMatch(Character::isDigit);
    }

    private static boolean mayBeKey(String plain) {
        return plain.indexOf('k') >= 0 || plain.indexOf('K') >= 0;
    }

    /// Whether there is a bracket, or a dash behind a digit: all have one that a title may have beside the word.
    private static boolean mayHaveRange(String plain) {
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c == '(' || c == '[' || c == '（' || (c == '-' || c == '–') && isBehindDigit(plain, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindDigit(String plain, int at) {
        var before = at > 0 && (plain.charAt(at - 1) == ' ' || plain.charAt(at - 1) == '\n') ? at - 2 : at - 1;
        return before >= 0 && plain.charAt(before) >= '0' && plain.charAt(before) <= '9';
    }
}
