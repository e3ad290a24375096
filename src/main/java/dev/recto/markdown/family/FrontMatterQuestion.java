package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.FrontMatter;
import dev.recto.markdown.block.Slice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One question a file: the front matter has it under `question`, the document's text is the answer. Or it has the
/// options: then the text asks, up to a comment `explanation`, unless the front matter does.
final class FrontMatterQuestion implements Family {
    private static final List<String> OPTIONS = List.of("options", "choices", "answers");
    private static final List<String> RIGHT = List.of("correct", "correctAnswer", "correct_answer", "answer");
    /// `123 // correct`, `123 (correct)`
    private static final Pattern MARKED = Pattern.compile(
            "(?<text>.*\\S)\\s*(?://+\\s*correct|\\(correct\\)|✓|✔\\uFE0F?|✅)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPLANATION =
            Pattern.compile("\\s*<!--\\s*explanation\\s*-->\\s*", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_OPTIONS = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        return choice(document).or(() -> open(document))
                .map(cut -> List.of(Scheme.explicit("A question in the front matter", 10.0, List.of(cut))))
                .orElse(List.of());
    }

    private static Optional<Cut> open(Document document) {
        return document.frontMatter().text("question").map(question -> {
            var body = body(document);
            var answer = body.isBlank()
                    ? document.frontMatter().text("answer").map(text -> new Slice(text, 1)).orElse(body) : body;
            return Cut.open(new Slice(question, 1), answer, document.lineCount(), Confidence.SURE,
                    "The front matter has a question; the document is its answer.");
        });
    }

    private static Optional<Cut> choice(Document document) {
        var front = document.frontMatter();
        var options = OPTIONS.stream().map(front::items).filter(items -> items.size() >= FEWEST_OPTIONS).findFirst();
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var body = body(document);
        var divided = explanation(document);
        var asked = front.text("question").map(question -> new Slice(question, 1))
                .orElseGet(() -> body.upTo(divided - 1).trimmed());
        if (asked.isBlank()) {
            asked = front.text("title").map(title -> new Slice(title, 1)).orElse(asked);
        }
        var explained = divided <= document.lineCount()
                ? document.lines(document.root().container(), divided + 1, document.lineCount())
                : front.text("question").isPresent() ? body : Slice.none(divided);
        var told = explained.trimmed();
        var boxes = boxes(options.get(), front) + "\n\n";
        // The options stand for lines above, so that the answer ends where the explanation does.
        var line = Math.max(1, told.line() - (int) boxes.lines().count());
        return asked.isBlank() ? Optional.empty() : Optional.of(Cut.open(asked, new Slice(boxes + told.text(), line),
                document.lineCount(), Confidence.SURE,
                "The front matter has options; the document is asked and explains them."));
    }

    /// The options as boxes, the right ones ticked.
    private static String boxes(List<String> options, FrontMatter front) {
        var right = RIGHT.stream().map(front::text).flatMap(Optional::stream).findFirst().orElse("");
        return Stream.iterate(0, i -> i < options.size(), i -> i + 1).map(i -> {
            var marked = MARKED.matcher(options.get(i));
            var text = marked.matches() ? marked.group("text") : options.get(i);
            var isRight = marked.matches() || text.equals(right)
                    || right.equalsIgnoreCase(String.valueOf((char) ('A' + i)));
            return (isRight ? "- [x] " : "- [ ] ") + text;
        }).collect(Collectors.joining("\n"));
    }

    private static Slice body(Document document) {
        return document.lines(document.root().container(), document.frontMatter().lines() + 1, document.lineCount());
    }

    /// The line of the comment that divides question and explanation; behind the last if there is none.
    private static int explanation(Document document) {
        for (var line = document.frontMatter().lines() + 1; line <= document.lineCount(); line++) {
            if (EXPLANATION.matcher(document.line(line)).matches()) {
                return line;
            }
        }
        return document.lineCount() + 1;
    }
}
