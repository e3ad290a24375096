package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `<quiz>` … `</quiz>` of pages for MkDocs: a question, boxes to choose from, and what is shown once it is answered.
///
/// An older form has `question: …`, `answer: …`, `answer-correct: …` and `content:` on lines of their own, in
/// `<?quiz?>` … `<?/quiz?>`. In a tab such an element is indented.
final class QuizElements implements Family {
    private static final List<String> OPENING = List.of("<quiz>", "<?quiz?>");
    private static final List<String> CLOSING = List.of("</quiz>", "<?/quiz?>");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (document.text().indexOf("quiz>") < 0 && document.text().indexOf("<?quiz?>") < 0) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        var fence = "";
        for (var line = 1; line <= document.lineCount(); line++) {
            var text = document.line(line).strip();
            if (!fence.isEmpty()) {
                fence = text.startsWith(fence) && text.substring(fence.length()).isBlank() ? "" : fence;
            } else if (text.startsWith("```") || text.startsWith("~~~")) {
                fence = text.substring(0, text.length() - text.replaceFirst("^[`~]+", "").length());
            } else if (OPENING.contains(text)) {
                var last = end(document, line);
                if (last.isPresent()) {
                    cut(document, line, last.get()).ifPresent(cuts::add);
                    line = last.get();
                }
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Quiz elements", 1.5, cuts));
    }

    /// The line that closes the element; empty if another one opens before that, or none closes it.
    private static Optional<Integer> end(Document document, int opening) {
        for (var line = opening + 1; line <= document.lineCount(); line++) {
            var text = document.line(line).strip();
            if (CLOSING.contains(text)) {
                return Optional.of(line);
            }
            if (OPENING.contains(text)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Cut> cut(Document document, int opening, int closing) {
        var indent = document.line(opening).length() - document.line(opening).stripLeading().length();
        var lines = new ArrayList<String>();
        for (var line = opening + 1; line < closing; line++) {
            lines.add(asItem(withoutIndent(document.line(line), indent)));
        }
        var first = 0;
        while (first < lines.size() && !isOption(lines.get(first))) {
            first++;
        }
        var question = new Slice(String.join("\n", lines.subList(0, first)), opening + 1).trimmed();
        var answer = new Slice(String.join("\n", lines.subList(first, lines.size())), opening + 1 + first);
        return question.isBlank() ? Optional.empty() : Optional.of(Cut.open(question, answer, closing,
                Confidence.SURE, "Line %d opens a quiz.".formatted(opening)));
    }

    private static String withoutIndent(String line, int indent) {
        var at = 0;
        while (at < indent && at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return line.substring(at);
    }

    /// Lines of the older form as items with boxes.
    private static String asItem(String line) {
        if (line.startsWith("answer-correct:")) {
            return "- [x] " + line.substring("answer-correct:".length()).strip();
        }
        if (line.startsWith("answer:")) {
            return "- [ ] " + line.substring("answer:".length()).strip();
        }
        return line.startsWith("question:") ? line.substring("question:".length()).strip()
                : line.strip().equals("content:") ? "" : line;
    }

    private static boolean isOption(String line) {
        return line.startsWith("- [") || line.startsWith("* [");
    }
}
