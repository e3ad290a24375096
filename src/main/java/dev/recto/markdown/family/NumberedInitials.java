package dev.recto.markdown.family;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import java.util.List;
import java.util.Optional;

/// `D2: Who rang?` right above `A2: The cat.`: whatever the language, the letter before the number of an answer is the
/// initial of a word for "question".
final class NumberedInitials {
    private static final int FARTHEST = 2;

    private NumberedInitials() {}

    /// The question above an answer that has no other one.
    ///
    /// @param before the marks before it
    static Optional<LineMarks.Marked> above(Document document, LineMarks.Marked answer,
            List<LineMarks.Marked> before) {
        if (answer.role() != LineMarks.Role.ANSWER
                || !before.isEmpty() && before.getLast().role() == LineMarks.Role.QUESTION) {
            return Optional.empty();
        }
        var previous = before.isEmpty() ? 0 : before.getLast().line();
        var label = document.line(answer.line()).substring(answer.start(), answer.text());
        var number = label.replaceAll("\\P{Nd}", "");
        if (number.isEmpty() || !label.strip().replaceAll("^[^\\p{L}]+", "").matches("A[^\\p{L}]*")) {
            return Optional.empty();
        }
        for (var line = answer.line() - 1; line > Math.max(previous, answer.line() - 1 - FARTHEST); line--) {
            var start = document.lineStart(line);
            var end = document.lineEnd(line);
            if (document.isBlank(line, line)) {
                continue;
            }
            var behind = behind(document.text(), LineStart.behindMarks(document.text(), start, end), end, number);
            return behind < 0 || document.hidden().covers(start) || !Asking.hasMark(document.line(line).strip())
                    ? Optional.empty()
                    : Optional.of(new LineMarks.Marked(line, LineMarks.Role.QUESTION, 0, behind - start, "",
                            answer.isQuoted() ? answer.container() : new Container.Root(), false, List.of()));
        }
        return Optional.empty();
    }

    /// Where the text starts behind a letter, the number and a sign; -1 if something else stands there.
    private static int behind(String text, int start, int end, String number) {
        if (start >= end || !Character.isUpperCase(text.charAt(start)) || "ABC".indexOf(text.charAt(start)) >= 0
                || !text.startsWith(number, start + 1)) {
            return -1;
        }
        var sign = start + 1 + number.length();
        if (sign >= end || ".:)：".indexOf(text.charAt(sign)) < 0) {
            return -1;
        }
        var at = sign + 1;
        while (at < end && " \t*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end ? at : -1;
    }
}
