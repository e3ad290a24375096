package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.family.Survey.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// `## 1. What is …?`, `#### 1) …`, `## Q3) …`, `### Question 17a. …`
///
/// All numbered headings on one level are questions. A number is only a label: it may repeat, skip, restart and carry a
/// letter. A heading on the same level without a number goes on with the answer above it, and so does everything deeper.
final class NumberedHeadings implements Family {
    /// A heading and its label.
    private record Numbered(Mark mark, Label label) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var byLevel = new TreeMap<Integer, List<Numbered>>();
        for (var mark : survey.headings()) {
            if (mark.atRoot()) {
                label(mark).ifPresent(label ->
                        byLevel.computeIfAbsent(mark.level(), level -> new ArrayList<>()).add(new Numbered(mark, label)));
            }
        }
        return byLevel.values().stream().map(level -> scheme(survey, level)).toList();
    }

    private static Optional<Label> label(Mark mark) {
        return Label.of(mark.text().replaceFirst("^[*_]{1,3}(?=\\S)", "")).or(() -> Label.of(PlainText.of(mark.text())))
                .filter(label -> !PlainText.of(label.rest()).isBlank());
    }

    private static Scheme scheme(Survey survey, List<Numbered> numbered) {
        var cuts = new ArrayList<Cut>();
        var evidence = 0.0;
        for (var i = 0; i < numbered.size(); i++) {
            var mark = numbered.get(i).mark();
            var next = i + 1 < numbered.size() ? numbered.get(i + 1).mark().line() : Integer.MAX_VALUE;
            var stop = Math.min(next, HeadingRange.stop(survey, mark, mark.level() - 1));
            var answer = survey.document().lines(mark.container(), mark.endLine() + 1, stop - 1);
            var question = new Slice(numbered.get(i).label().rest(), mark.line());
            cuts.add(Cut.open(question, answer, stop - 1, Confidence.SURE, because(mark, numbered.size())));
            evidence += numbered.get(i).label().named() || Asking.isQuestion(question.text()) ? 1 : 0.6;
        }
        return new Scheme("Numbered headings", evidence / numbered.size(), cuts);
    }

    private static String because(Mark mark, int count) {
        return count == 1 ? "Line %d is a numbered heading.".formatted(mark.line())
                : "Line %d is one of %d numbered headings on the same level.".formatted(mark.line(), count);
    }
}
