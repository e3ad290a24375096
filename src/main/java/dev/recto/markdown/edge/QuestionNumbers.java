package dev.recto.markdown.edge;

import java.util.List;
import java.util.regex.Pattern;

/// Numbers that a document's questions begin with. They are labels if most of its questions have one: then they go,
/// also those of several levels (`1.1 …`, `3-2 …`), which alone could be anything ("1.5 times"), and those with the
/// letter of their part (`B4. …`).
public final class QuestionNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:\\d{1,4}\\s?[.)、．]|[IVX]{1,5}[.)](?=\\s)|[一二三四五六七八九十]{1,3}[、．]|[①-⑳❶-❿➀-➓](?=\\s)|"
                    + "[A-Z]\\d{1,2}[a-z]?[.)](?=\\s)|\\(\\d{1,4}\\)|"
                    + "\\d{1,3}(?:[.-]\\d{1,3}){1,3}[.)、:：]?(?=\\s|[^\\s\\d.,%x-]))\\s*(?=\\D)");
    /// Roman and Chinese numbers begin with them.
    private static final String SIGNS = "IVX一二三四五六七八九十";
    private static final double MOST = 0.6;

    private QuestionNumbers() {}

    /// Whether most of these begin with a number, also within bold.
    public static boolean areInMost(List<String> questions) {
        var numbered = questions.stream()
                .filter(question -> end(question.startsWith("**") ? question.substring(2) : question) > 0).count();
        return numbered >= 2 && numbered >= questions.size() * MOST;
    }

    /// The question without its number, if anything is left.
    public static String without(String question) {
        var end = end(question);
        return end > 0 && end < question.length() ? question.substring(end) : question;
    }

    private static int end(String question) {
        if (question.isEmpty() || !Character.isDigit(question.charAt(0)) && question.charAt(0) != '('
                && !isLettered(question) && SIGNS.indexOf(question.charAt(0)) < 0
                && (question.charAt(0) < '①' || question.charAt(0) > '➓')) {
            return 0;
        }
        var matcher = NUMBER.matcher(question);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static boolean isLettered(String question) {
        return question.length() > 1 && question.charAt(0) >= 'A' && question.charAt(0) <= 'Z'
                && Character.isDigit(question.charAt(1));
    }
}
