package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.QuestionEdges;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Answers that are hidden from readers of the page: `<!-- Answer: … -->` below a question that has no other.
///
/// Comments have many uses. One answers if it says so, or if nearly all questions without an answer have one, each with
/// other words in it: what is left for a tool or for a learner to fill in is the same everywhere.
final class CommentAnswers {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Pattern LETTERS = Pattern.compile("[A-Ha-h](?:\\s*[,&]?\\s*[A-Ha-h]){0,5}");
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.8;

    private CommentAnswers() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        if (!survey.signs().have(OPEN)) {
            return cuts;
        }
        var result = new ArrayList<>(cuts);
        var open = new ArrayList<Integer>();
        var comments = new ArrayList<Slice>();
        for (var i = 0; i < cuts.size(); i++) {
            var cut = cuts.get(i);
            if (!(cut.form() instanceof Form.Open)) {
                continue;
            }
            if (isOpen(cut)) {
                open.add(i);
                var next = i + 1 < cuts.size() ? cuts.get(i + 1).firstLine() : survey.document().lineCount() + 1;
                comments.add(comment(survey, cut, next).orElse(Slice.none(cut.firstLine())));
            } else if (cut.answer().text().indexOf(OPEN) >= 0) {
                result.set(i, keyed(cut));
            }
        }
        var told = comments.stream().map(Slice::text).filter(one -> !one.isBlank()).collect(Collectors.toSet()).size();
        var all = told >= FEWEST && told >= open.size() * NEARLY_ALL;
        for (var i = 0; i < open.size(); i++) {
            var comment = comments.get(i);
            if (!comment.isBlank() && (all || AnswerLabel.endOfLeading(comment.text()).isPresent())) {
                var cut = cuts.get(open.get(i));
                result.set(open.get(i), new Cut(cut.question(), comment, Math.max(cut.extent(),
                        comment.trimmed().endLine()), cut.form(), cut.tags(), cut.confidence(), cut.because()));
            }
        }
        return result;
    }

    /// `<!-- B -->` or `<!-- Answer: B -->` behind options without a key is theirs.
    private static Cut keyed(Cut cut) {
        var text = cut.answer().text();
        var opening = text.lastIndexOf(OPEN);
        var closing = text.indexOf(CLOSE, opening + OPEN.length());
        if (closing < 0 || !text.substring(closing + CLOSE.length()).isBlank()) {
            return cut;
        }
        var comment = text.substring(opening + OPEN.length(), closing).strip();
        var label = AnswerLabel.endOfLeading(comment).orElse(0);
        var question = QuestionEdges.keep(cut.question()).text();
        if (label == 0 && !LETTERS.matcher(comment).matches() || comment.indexOf('\n') >= 0
                || ChoiceQuestion.in(question, text.substring(0, opening)).filter(one -> !one.isKeyed()).isEmpty()) {
            return cut;
        }
        var answer = new Slice(text.substring(0, opening).stripTrailing() + "\n\nAnswer: " + comment.substring(label),
                cut.answer().line());
        return ChoiceQuestion.in(question, answer.text()).filter(ChoiceQuestion::isKeyed).isPresent()
                ? cut.withAnswer(answer) : cut;
    }

    private static boolean isOpen(Cut cut) {
        return cut.answer().isBlank() || cut.answer().text().indexOf(OPEN) >= 0
                && AnswerEdges.keep(cut.answer()).isBlank();
    }

    /// The text of the only comment between a question and what comes next, a heading or another question.
    private static Optional<Slice> comment(Survey survey, Cut cut, int next) {
        var document = survey.document();
        var heading = survey.headingFrom(cut.firstLine() + 1).map(Mark::line).orElse(next);
        var start = document.lineEnd(cut.firstLine());
        var end = document.lineStart(Math.min(next, heading));
        var opening = indexOf(document.text(), OPEN, start, end);
        var closing = opening < 0 ? -1 : indexOf(document.text(), CLOSE, opening + OPEN.length(), end);
        if (closing < 0 || indexOf(document.text(), OPEN, closing, end) >= 0 || isCode(survey, opening)) {
            return Optional.empty();
        }
        var inner = document.text().substring(opening + OPEN.length(), closing);
        var slice = new Slice(inner.strip(), document.lineAt(opening + OPEN.length() + inner.length()
                - inner.stripLeading().length()));
        return isForTools(inner.strip()) || AnswerEdges.keep(slice).isBlank() ? Optional.empty() : Optional.of(slice);
    }

    /// Not beyond the end: there is a look for each of many questions.
    private static int indexOf(String text, String searched, int start, int end) {
        return start >= end ? -1 : text.indexOf(searched, start, end);
    }

    private static boolean isCode(Survey survey, int place) {
        return survey.blockBelow(survey.document().lineAt(place) - 1)
                .filter(block -> block instanceof Block.Code && block.start() <= place).isPresent();
    }

    /// `SR:!2024-01-01,3,250`, `id: 7`, `prettier-ignore`: a word or two with no sentence.
    private static boolean isForTools(String text) {
        return text.startsWith("SR:") || text.indexOf(' ') < 0 && text.indexOf('-') >= 0
                || text.matches("(?i)(?:id|card|deck|tags?|toc|todo|region|endregion|markdownlint|prettier)\\b.*");
    }
}
