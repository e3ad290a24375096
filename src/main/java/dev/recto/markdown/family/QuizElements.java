package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// `<quiz>` … `</quiz>` of pages for MkDocs: a question, boxes to choose from, and what is shown once it is answered;
/// or a text in which `[[words]]` are left out.
///
/// An older form has `question: …`, `answer: …`, `answer-correct: …` and `content:` on lines of their own, in
/// `<?quiz?>` … `<?/quiz?>`. In a tab such an element is indented. Other sites have several `<question>` in one, each
/// with its `<answer>`s, of which the right ones are `<answer correct>`, and perhaps an `<explanation>`.
final class QuizElements implements Family {
    private static final List<String> OPENING = List.of("<quiz>", "<?quiz?>");
    private static final List<String> CLOSING = List.of("</quiz>", "<?/quiz?>");

    private static final Pattern ANSWER =
            Pattern.compile("\\s*<answer(?<right>\\s+correct)?(?:=\"[^\"]*\")?\\s*>(?<text>.*?)(?:</answer>)?\\s*");
    private static final Pattern BLANK = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,200})\\]\\]");
    private static final Pattern TAG =
            Pattern.compile("<question(?:\\s+text=\"\")?\\s*>|</?(?:p|question|explanation)>");

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
            } else if (opens(text)) {
                var last = end(document, line);
                if (last.isPresent()) {
                    addAll(document, line, last.get(), cuts);
                    line = last.get();
                }
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Quiz elements", 1.5, cuts));
    }

    private static boolean opens(String text) {
        return OPENING.contains(text) || text.startsWith("<quiz ") && text.endsWith(">");
    }

    /// Adds the questions of an element, or the one that it is.
    private static void addAll(Document document, int opening, int closing, List<Cut> cuts) {
        var first = opening;
        var several = false;
        for (var line = opening + 1; line <= closing; line++) {
            var text = document.line(line).strip();
            if (text.startsWith("<question")) {
                first = line;
                several = true;
            } else if (several && text.equals("</question>")) {
                cut(document, first - 1, line).ifPresent(cuts::add);
            }
        }
        if (!several) {
            cut(document, opening, closing).ifPresent(cuts::add);
        }
    }

    /// The line that closes the element; empty if another one opens before that, or none closes it.
    private static Optional<Integer> end(Document document, int opening) {
        for (var line = opening + 1; line <= document.lineCount(); line++) {
            var text = document.line(line).strip();
            if (CLOSING.contains(text)) {
                return Optional.of(line);
            }
            if (opens(text)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// A text without options in which something is left out.
    private static Optional<Cut> withBlanks(Slice question, Slice below, int closing) {
        var blanks = BLANK.matcher(question.text());
        return below.isBlank() && blanks.find() ? Optional.of(new Cut(
                new Slice(blanks.replaceAll("{{c1::$1}}"), question.line()), Slice.none(question.line()), closing,
                new Form.Cloze(Set.of(Blanks.Notation.NUMBERED)), List.of(), Confidence.SURE,
                "Line %d is asked in a quiz.")) : Optional.empty();
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
        return question.isBlank() ? Optional.empty() : withBlanks(question, answer, closing).or(() ->
                Optional.of(Cut.open(question, answer, closing, Confidence.SURE, "Line %d is asked in a quiz.")));
    }

    private static String withoutIndent(String line, int indent) {
        var at = 0;
        while (at < indent && at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return line.substring(at);
    }

    /// Lines of the other forms as items with boxes.
    private static String asItem(String line) {
        if (line.stripLeading().startsWith("<")) {
            var option = ANSWER.matcher(line);
            return option.matches() ? (option.group("right") == null ? "- [ ] " : "- [x] ") + option.group("text")
                    // Without the blank line what explains would go on in the last option.
                    : (line.contains("<explanation>") ? "\n" : "") + TAG.matcher(line.strip()).replaceAll("").strip();
        }
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
