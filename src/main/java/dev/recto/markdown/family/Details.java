package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.Tags.Tag;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// `<details><summary>Question</summary>answer</details>`
///
/// A summary that is only a label ("Answer", "show") opens the answer to a question that stands above it; that is left to
/// other families. Details that hold several details are a group, and their summary is its name.
final class Details implements Family {
    /// One pair of details tags with its summary, and those inside it.
    private static final class Element {
        final int start;
        int summaryStart = -1;
        int summaryEnd = -1;
        int bodyStart;
        int bodyEnd;
        int end;
        final List<Element> inner = new ArrayList<>();

        Element(int start) {
            this.start = start;
        }

        boolean isComplete() {
            return summaryEnd >= 0 && end > 0;
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var questions = new ArrayList<Element>();
        elements(document).forEach(element -> collect(document, element, questions));
        if (questions.isEmpty()) {
            return List.of();
        }
        var cuts = questions.stream().map(element -> cut(document, element, questions.size())).toList();
        return List.of(Scheme.explicit("Collapsed sections that ask", evidence(cuts), apart(cuts)));
    }

    private static double evidence(List<Cut> cuts) {
        return cuts.stream().mapToDouble(cut -> Asking.isQuestion(cut.question().text()) ? 1 : 0.5).average().orElse(0);
    }

    /// Two that share a line: the later one would overlap.
    private static List<Cut> apart(List<Cut> cuts) {
        var apart = new ArrayList<Cut>();
        for (var cut : cuts) {
            if (apart.isEmpty() || cut.firstLine() > apart.getLast().extent()) {
                apart.add(cut);
            }
        }
        return apart;
    }

    private static void collect(Document document, Element element, List<Element> questions) {
        var asking = element.inner.stream().filter(inner -> inner.isComplete() && !isLabel(document, inner)).count();
        if (asking >= 2) {
            element.inner.forEach(inner -> collect(document, inner, questions));
        } else if (element.isComplete() && !isLabel(document, element)) {
            questions.add(element);
        }
    }

    private static boolean isLabel(Document document, Element element) {
        var summary = PlainText.of(document.text().substring(element.summaryStart, element.summaryEnd));
        return summary.isBlank() || AnswerLabel.isOnly(summary);
    }

    private static Cut cut(Document document, Element element, int count) {
        var container = new Container.Root();
        var question = document.slice(container, element.summaryStart, element.summaryEnd).trimmed();
        var line = document.lineAt(element.start);
        var body = document.slice(container, element.bodyStart, element.bodyEnd);
        return Cut.open(new Slice(question.text(), line), body, document.lineAt(element.end - 1), Confidence.SURE,
                "Line %d is one of %d collapsed sections whose summary is a question.".formatted(line, count));
    }

    private static List<Element> elements(Document document) {
        var outermost = new ArrayList<Element>();
        var open = new ArrayDeque<Element>();
        for (var tag : document.tags()) {
            switch (tag) {
                case Tag(var name, var closing, var start, var end) when name.equals("details") && !closing -> {
                    var element = new Element(start);
                    (open.isEmpty() ? outermost : open.getLast().inner).add(element);
                    open.addLast(element);
                }
                case Tag(var name, var closing, var start, var end) when name.equals("details") && !open.isEmpty() -> {
                    open.getLast().bodyEnd = start;
                    open.getLast().end = end;
                    open.removeLast();
                }
                case Tag(var name, var closing, var start, var end) when name.equals("summary") && !open.isEmpty() -> {
                    if (closing && open.getLast().summaryEnd < 0 && open.getLast().summaryStart >= 0) {
                        open.getLast().summaryEnd = start;
                        open.getLast().bodyStart = end;
                    } else if (!closing && open.getLast().summaryStart < 0) {
                        open.getLast().summaryStart = end;
                    }
                }
                default -> { }
            }
        }
        return outermost;
    }
}
