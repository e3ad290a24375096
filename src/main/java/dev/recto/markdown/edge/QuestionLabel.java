package dev.recto.markdown.edge;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// The word that says that now the question comes: `**Frage:** …`, `[hard] **Q:** …`, `Prompt: …`.
///
/// Where the labelled text stands below a title, the title asks nothing: the question starts at the label, and code
/// between the two belongs to it.
public final class QuestionLabel {
    private static final String WORD = Wording.questionLabels();
    private static final String MARKS = "(?:\\*{1,4}|_{1,4})?";

    /// Behind a list's number and a tag in brackets; the colon stands inside the bold or behind it.
    private static final Pattern LEADING = Pattern.compile(
            "^\\s*(?:[(\\[【][^()\\[\\]【】\\n]{1,30}[)\\]】]\\s*)?(?:\\d{1,4}[.)]\\s+)?" + MARKS
                    + "(?:[^\\p{L}\\p{N}\\s\\[(<`$\\\\\"'¿*_#~-]{1,4}\\s*)?" + MARKS + "(?:" + WORD
                    + "|q)(?:\\s?[#№.]?\\s?\\d{1,4}[a-z]?)?\\s?(?:\\([^()\\n]{1,20}\\)\\s?)?" + MARKS + "\\s?[:：](?![:/])" + MARKS + "\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile(
            "[*_]{1,3}[^\\p{L}\\p{N}\\n]{0,4}(?:" + WORD
                    + ")[^\\p{L}\\p{N}\\n]{0,2}\\d{0,4}[.:：]?[*_]{1,3}(?:[.:：]?|\\s?[:：–-][^\\n]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings WORDS = Beginnings.of(WORD + "|q");

    /// In characters: nothing that stands before the word is longer.
    private static final int LONGEST_LEAD = 50;

    private QuestionLabel() {}

    /// The question without its label, if anything is left.
    public static String without(String question) {
        var below = belowLabel(question);
        var labelled = fromLabelledLine(below);
        var asked = labelled.equals(below) && end(below) == 0 ? ScenarioLabel.without(below) : labelled;
        var end = end(asked);
        if (end <= 0 || asked.substring(end).isBlank()) {
            return asked;
        }
        return withoutOpenBold(asked.substring(0, end), asked.substring(end));
    }

    /// Whether a line begins with such a label.
    public static boolean isLeading(String line) {
        return end(line) > 0;
    }

    /// Whether a paragraph is one line and nothing but such a word in bold, or behind it a few words that ask nothing:
    /// `**Practice Question 2**`, `**Question 2**: easy`.
    public static boolean isAlone(String paragraph) {
        return paragraph.length() <= LONGEST_LEAD && !hasQuestionMark(paragraph)
                && (paragraph.startsWith("*") || paragraph.startsWith("_"))
                && ALONE.matcher(paragraph).matches();
    }

    /// Where the text behind the label starts, 0 if there is no label.
    private static int end(String text) {
        var colon = text.indexOf(':');
        var wide = text.indexOf('：');
        if (colon < 0 && wide < 0) {
            return 0;
        }
        var head = text.length() > 200 ? text.substring(0, 200) : text;
        var matcher = mayLead(head) ? LEADING.matcher(head) : null;
        return matcher != null && matcher.lookingAt() ? matcher.end() : 0;
    }

    /// Whether one of its first words could be the label.
    private static boolean mayLead(String head) {
        var bracket = head.isEmpty() || "([【".indexOf(head.stripLeading().isEmpty() ? 'x'
                : head.stripLeading().charAt(0)) < 0 ? -1 : closing(head);
        var from = bracket + 1;
        for (var i = from; i < Math.min(head.length(), from + LONGEST_LEAD); i++) {
            if (Character.isLetter(head.charAt(i))) {
                return WORDS.fit(head, i);
            }
        }
        return false;
    }

    private static int closing(String head) {
        for (var i = 0; i < head.length(); i++) {
            if (")]】".indexOf(head.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// Without a first line that is only the label in bold: `**Question 3**` above what it asks.
    private static String belowLabel(String question) {
        var end = question.indexOf('\n');
        return end > 0 && isAlone(question.substring(0, end).strip()) && !question.substring(end).isBlank()
                ? question.substring(end).strip() : question;
    }

    private static String fromLabelledLine(String question) {
        var first = question.indexOf('\n');
        if (first < 0 || question.indexOf(':', first) < 0 && question.indexOf('：', first) < 0
                || hasQuestionMark(question.substring(0, first))) {
            return question;
        }
        var masked = CodeLines.masked(question);
        for (var at = first; at >= 0; at = masked.indexOf('\n', at + 1)) {
            var next = masked.indexOf('\n', at + 1);
            var line = masked.substring(at + 1, next < 0 ? masked.length() : next);
            if (isLeading(line) && !masked.substring(at + 1 + end(line)).isBlank()) {
                var between = question.substring(first, at + 1).strip();
                var asked = question.substring(at + 1).strip();
                return between.isEmpty() ? asked
                        : masked.substring(first, at + 1).isBlank() ? asked + "\n\n" + between
                                : between + "\n\n" + asked;
            }
        }
        return question;
    }

    private static boolean hasQuestionMark(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('？') >= 0 || text.indexOf('؟') >= 0;
    }

    /// Bold that began with the label ends somewhere behind it: `**Question: why** now`.
    private static String withoutOpenBold(String label, String rest) {
        var open = label.split("\\*\\*", -1).length % 2 == 0;
        var closing = rest.indexOf("**");
        return open && closing >= 0 ? rest.substring(0, closing) + rest.substring(closing + 2) : rest;
    }
}
