package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Flow;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.AnswerStart;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.CoveredAnswer;
import dev.recto.markdown.edge.QuestionLabel;
import dev.recto.markdown.edge.ReasonLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Boxes for questions: `??? question "…"` with an indented body (Material for MkDocs), and call-outs
/// `> [!question] …` (Obsidian). Of other types those are that have an exercise as their title and its solution inside.
final class Admonitions implements Family {
    /// Boxes inside each other that are looked into.
    private static final int DEEPEST = 8;
    private static final String TYPES = "question|faq|help|quiz|exercise|problem|flashcard|card";
    private static final Pattern BOX =
            Pattern.compile("^(?:\\?\\?\\?\\+?|!!!)\\s+(?:" + TYPES + ")(?:\\s+[\\w-]+){0,3}(?:\\s+\"(.*)\")?\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL_OUT =
            Pattern.compile("^\\[!(?:" + TYPES + ")\\][-+]?[ \\t]*([^\\n]*)", Pattern.CASE_INSENSITIVE);

    /// A call-out of any type.
    static final Pattern ANY_CALL_OUT = Pattern.compile("^\\[!\\w+\\][-+]?[ \\t]*([^\\n]*)");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        var text = document.text();
        for (var line = 1; survey.signs().boxes() && line <= document.lineCount(); line++) {
            if ((text.startsWith("???", document.lineStart(line)) || text.startsWith("!!!", document.lineStart(line)))
                    && !document.hidden().covers(document.lineStart(line))) {
                line = addBox(document, new Container.Root(), 0, line, document.lineCount(), cuts);
            }
        }
        for (var flow : survey.signs().callOuts() ? document.flows() : List.<Flow>of()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Quote quote) {
                    addCallOut(document, quote, cuts);
                }
            }
        }
        // A word for "why" asks nothing: such a box says why the answer above it is right.
        cuts.removeIf(cut -> ReasonLabel.isOnly(PlainText.of(cut.question().text())));
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        if (cuts.size() == 1 && CallOutInDoubt.is(survey, cuts.getFirst())) {
            return List.of();
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Question boxes", 1.0, cuts));
    }

    /// Whether a title has no more than the word for a question, and perhaps its number.
    private static boolean saysOnlyThatItAsks(String title) {
        return title.isBlank() || Boilerplate.isOverQuestions(title)
                || Label.of(PlainText.of(title)).filter(label -> label.named() && label.rest().isBlank()).isPresent();
    }

    /// `!!! question "Question 1"`: what is asked stands in the box, its answer in a cover inside or right behind it,
    /// or below the first paragraph.
    private static Optional<Cut> untitled(Document document, Container container, int line, int end, int last) {
        var body = Tabs.flattened(document.lines(new Container.Indented(container, 4), line + 1, end).trimmed());
        if (body.isBlank()) {
            return Optional.empty();
        }
        var next = end + 1;
        while (next <= last && document.line(next).isBlank()) {
            next++;
        }
        var start = AnswerStart.in(body);
        var covered = start.isEmpty() && next <= last && CoveredAnswer.opens(container.strip(document.line(next)));
        if (start.isEmpty() && !covered && container.isRoot() && asksOnly(document.line(line), body)) {
            var stop = belowBox(document, end);
            var below = document.lines(container, end + 1, stop);
            if (!below.isBlank()) {
                return Optional.of(Cut.open(body.beginningOn(line), below, stop, Confidence.SURE,
                        "Line %d opens a question box, and its answer stands below it."));
            }
        }
        var stem = start.map(at -> body.to(at).trimmed()).orElse(covered ? body : firstParagraph(body));
        var extent = covered ? endOfBox(document, container, next, last) : end;
        var answer = covered ? document.lines(container, next, extent) : body.from(stem.text().length());
        return Optional.of(Cut.open(stem.beginningOn(line), answer, extent, Confidence.SURE,
                "Line %d opens a question box."));
    }

    /// Whether an open box, `!!!`, holds nothing but what is asked: it ends in a question mark, or is called
    /// "Questions".
    private static boolean asksOnly(String opening, Slice body) {
        var title = BOX.matcher(opening);
        var text = body.trimmed().text();
        return opening.startsWith("!!!") && title.matches() && ("?？؟".indexOf(text.charAt(text.length() - 1)) >= 0
                || title.group(1) != null && Boilerplate.isOverQuestions(title.group(1)));
    }

    /// The last line before the next heading or question box.
    private static int belowBox(Document document, int box) {
        for (var line = box + 1; line <= document.lineCount(); line++) {
            var text = document.line(line);
            if ((text.startsWith("#") || isQuestionBox(text))
                    && !document.hidden().covers(document.lineStart(line))) {
                return line - 1;
            }
        }
        return document.lineCount();
    }

    /// Whether a line opens a box of a type that asks.
    static boolean isQuestionBox(String line) {
        return BOX.matcher(line).matches();
    }

    /// The last line of the box that a line opens.
    static int endOfBox(Document document, Container container, int line, int last) {
        var end = line;
        for (var next = line + 1; next <= last; next++) {
            var text = container.strip(document.line(next));
            if (text.startsWith("    ") || text.startsWith("\t")) {
                end = next;
            } else if (!text.isBlank()) {
                break;
            }
        }
        return end;
    }

    /// The body is all that is indented by four columns. A box of another sort may hold boxes for questions.
    ///
    /// @param depth of the boxes around it
    /// @return the box's last line
    private static int addBox(
            Document document, Container container, int depth, int line, int last, List<Cut> cuts) {
        var end = endOfBox(document, container, line, last);
        var inside = new Container.Indented(container, 4);
        var title = BOX.matcher(container.strip(document.line(line)));
        if (!title.matches()) {
            if (depth < DEEPEST) {
                addInner(document, inside, depth + 1, line + 1, end, cuts);
            }
            return end;
        }
        var words = title.group(1) == null ? "" : title.group(1);
        if (AnswerLabel.announces(PlainText.of(words))) {
            // Whatever its type, what the box holds is said by its title: that is left to covered answers.
            return end;
        }
        if (words.isEmpty() || saysOnlyThatItAsks(words)) {
            var cut = untitled(document, container, line, end, last);
            cut.ifPresent(cuts::add);
            return cut.map(Cut::extent).orElse(end);
        }
        cuts.add(Cut.open(new Slice(Label.without(words.replace("\\\"", "\"")), line),
                Tabs.flattened(document.lines(inside, line + 1, end)), end, Confidence.SURE,
                "Line %d opens a question box."));
        return end;
    }

    private static void addInner(
            Document document, Container container, int depth, int first, int last, List<Cut> cuts) {
        var body = document.lines(container, first, last).text();
        if (body.indexOf("???") < 0 && body.indexOf("!!!") < 0) {
            return;
        }
        var lines = CodeLines.blanked(body);
        for (var line = first; line <= last; line++) {
            var text = lines.get(line - first);
            if (text.startsWith("???") || text.startsWith("!!!")) {
                line = addBox(document, container, depth, line, last, cuts);
            }
        }
    }

    /// A call-out that only holds others is a group of them. Where no blank line divides two, they are one quote, and
    /// the second begins at its title.
    private static void addCallOut(Document document, Block.Quote quote, List<Cut> cuts) {
        if (quote.flow().blocks().isEmpty()
                || !(quote.flow().blocks().getFirst() instanceof Block.Paragraph paragraph)
                || !CALL_OUT.matcher(paragraph.text()).find() && !isExercise(paragraph.text()) || isGroup(quote)) {
            return;
        }
        var items = BoxedItems.in(document, quote);
        if (!items.isEmpty()) {
            cuts.addAll(items);
            return;
        }
        var first = document.lineAt(quote.start());
        var end = document.lineAt(quote.end() - 1);
        var container = quote.flow().container();
        for (var line = first; line <= end; ) {
            var last = line;
            while (last < end && !opens(container.strip(document.line(last + 1)))) {
                last++;
            }
            addCallOut(document, container, line, last, cuts);
            line = last + 1;
        }
    }

    /// `[!note]`, but not the picture in `[![build](…)](…)`.
    private static boolean opens(String line) {
        return line.startsWith("[!") && line.length() > 2 && Character.isLetter(line.charAt(2));
    }

    private static boolean isGroup(Block.Quote quote) {
        var inside = quote.flow().blocks().subList(1, quote.flow().blocks().size());
        return !inside.isEmpty() && inside.stream().allMatch(block -> block instanceof Block.Quote inner
                && !inner.flow().blocks().isEmpty() && inner.flow().blocks().getFirst() instanceof Block.Paragraph text
                && CALL_OUT.matcher(text.text()).find());
    }

    private static void addCallOut(Document document, Container container, int first, int last, List<Cut> cuts) {
        var line = container.strip(document.line(first));
        if (isExercise(line)) {
            exercise(document, container, first, last).ifPresent(cuts::add);
            return;
        }
        var title = CALL_OUT.matcher(line);
        if (!title.find() || AnswerLabel.announces(PlainText.of(title.group(1)))) {
            return;
        }
        var body = document.lines(container, first + 1, last);
        var question = Label.without(title.group(1).strip());
        var untitled = question.isBlank() || saysHowOnly(question);
        var stem = untitled ? firstParagraph(body) : new Slice(question, first);
        if (!stem.isBlank()) {
            cuts.add(Cut.open(new Slice(Label.without(stem.text()), stem.line()).beginningOn(first),
                    untitled ? body.trimmed().from(stem.text().length()) : body, last,
                    Confidence.SURE, "Line %d opens a question call-out."));
        }
    }

    /// `[!example] Exercise 3 — Even numbers`, of a type that asks nothing itself.
    private static boolean isExercise(String line) {
        var title = ANY_CALL_OUT.matcher(line);
        return title.find() && !CALL_OUT.matcher(line).find() && Label.of(PlainText.of(title.group(1)))
                .filter(label -> label.named() && !label.number().isEmpty()).isPresent();
    }

    /// What is asked stands in such a box, if its answer is announced there, too.
    private static Optional<Cut> exercise(Document document, Container container, int first, int last) {
        var title = ANY_CALL_OUT.matcher(container.strip(document.line(first)));
        var body = document.lines(container, first + 1, last);
        var answer = title.find() ? AnswerStart.in(body) : Optional.<Integer>empty();
        var told = body.trimmed();
        if (answer.isEmpty() && AnswerLabel.endOfLeading(told.text()).isPresent()) {
            // The task itself stands behind the exercise's number.
            return Label.of(title.group(1)).filter(label -> !label.rest().isBlank()).map(label -> Cut.open(
                    new Slice(label.rest().strip(), first), told, last, Confidence.LIKELY,
                    "Line %d opens a box with an exercise and its solution."));
        }
        return answer.map(at -> {
            var task = withoutWord(QuestionLabel.without(body.to(at).trimmed().text()));
            var name = Label.of(title.group(1)).map(Label::rest).orElse("").strip();
            return Cut.open(new Slice(name.isEmpty() ? task : name + "\n\n" + task, first), body.from(at), last,
                    Confidence.LIKELY, "Line %d opens a box with an exercise and its solution.");
        });
    }

    /// Without a word for a question in bold that ends like a sentence: `**Problem.** …`
    private static String withoutWord(String task) {
        var end = task.startsWith("**") ? task.indexOf(".**", 2) : -1;
        return end > 0 && QuestionLabel.isAlone(task.substring(0, end) + "**") ? task.substring(end + 3).strip() : task;
    }

    /// `Multiple choice 3`: how is asked, and a number.
    private static boolean saysHowOnly(String title) {
        var end = title.length();
        while (end > 0 && (Character.isDigit(title.charAt(end - 1)) || " #.:：".indexOf(title.charAt(end - 1)) >= 0)) {
            end--;
        }
        return Boilerplate.isOverKind(title.substring(0, end));
    }

    private static Slice firstParagraph(Slice body) {
        var trimmed = body.trimmed();
        var end = trimmed.text().indexOf("\n\n");
        return end < 0 ? trimmed : trimmed.to(end);
    }
}
