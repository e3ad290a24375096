package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `<details><summary>Question</summary>answer</details>`, or the same as a tag of a generator of sites.
///
/// So is `<summary>Term</summary>` below a heading that says glossary.
///
/// A summary that is only a label ("Answer", "show") opens the answer to a question that stands above it; that is left
/// to other families. Details that hold several that ask are a group, and their summary is its name.
final class Details implements Family {
    private static final double LEAST_SHARE = 0.3;
    private static final Pattern LABEL_IN_TAG = Pattern.compile(
            "<(?<tag>code|kbd|b|strong|i|em|small|sup|span)(?:\\s[^<>]*)?>\\s*(?<label>[^<>]{1,16}?)\\s*</\\k<tag>>"
                    + "[\\s:：.–—-]*(?<rest>\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int FEW = 3;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var questions = new ArrayList<Collapsed>();
        survey.collapsed().forEach(element -> collect(document, element, questions));
        var numbered = questions.stream().filter(element -> Label.of(PlainText.of(document.text()
                .substring(element.summaryStart(), element.summaryEnd())).strip()).isPresent()).count()
                        * 2 > questions.size();
        var all = new ArrayList<>(questions.stream()
                .map(element -> cut(survey, element, questions.size(), numbered)).toList());
        Shortcodes.in(survey).forEach(element -> all.add(Cut.open(new Slice(Label.without(element.title()),
                element.first()), element.body(document), element.last(), Confidence.SURE,
                        "Line %d is the tag of a collapsed section whose title is a question.")));
        all.sort(Comparator.comparingInt(Cut::firstLine));
        var cuts = asked(survey, apart(all));
        var share = cuts.stream().filter(cut -> cut.form() instanceof Form.Term
                        || survey.asking().isQuestion(Label.without(cut.question().text())))
                .count() / (double) Math.max(1, cuts.size());
        var clauses = cuts.size() < FEW && cuts.stream().allMatch(cut ->
                Asking.isClause(PlainText.of(cut.question().text()))
                        || !survey.asking().isQuestion(Label.without(cut.question().text())));
        return share < LEAST_SHARE || clauses ? List.of()
                : List.of(Scheme.explicit("Collapsed sections that ask", 0.5 + share / 2, cuts));
    }

    /// In the manual of a program, what is collapsed where no summary ends in a question mark are its details, and so
    /// are one or two anywhere but under frequent questions.
    private static List<Cut> asked(Survey survey, List<Cut> cuts) {
        if (cuts.isEmpty() || !survey.otherUse().isAround(cuts)) {
            return cuts;
        }
        var sections = cuts.stream().collect(Collectors.groupingBy(cut ->
                survey.headingBefore(cut.firstLine()).map(Mark::line).orElse(0)));
        if (cuts.size() < FEW && cuts.stream().noneMatch(cut -> QuestionCollection.holds(survey, cut.firstLine()))) {
            return List.of();
        }
        return cuts.stream().filter(cut -> {
            var section = sections.get(survey.headingBefore(cut.firstLine()).map(Mark::line).orElse(0));
            return section.stream().filter(one -> Asking.hasMark(PlainText.of(one.question().text()))).count() * 2
                    >= section.size();
        }).toList();
    }

    private static void collect(Document document, Collapsed element, List<Collapsed> questions) {
        if (element.inner().stream().filter(inner -> !inner.labelled()).count() >= 2) {
            element.inner().forEach(inner -> collect(document, inner, questions));
        } else if (!element.labelled()) {
            questions.add(element);
        }
    }

    private static Cut cut(Survey survey, Collapsed element, int count, boolean numbered) {
        var document = survey.document();
        var root = document.root().container();
        var line = document.lineAt(element.start());
        var summary = document.slice(root, element.summaryStart(), element.summaryEnd()).trimmed().text();
        var body = document.slice(root, element.bodyStart(), element.bodyEnd());
        var asked = Label.of(PlainText.of(summary)).filter(label -> label.named() && !label.number().isEmpty()
                && label.rest().isBlank()).isPresent() ? body.trimmed().text().indexOf("\n\n") : -1;
        if (asked > 0) {
            // What the number stands for is the first paragraph inside.
            return Cut.open(body.trimmed().to(asked).beginningOn(line), body.trimmed().from(asked).trimmed(),
                    document.lineAt(element.end() - 1), Confidence.SURE,
                    "Line " + line + " is a collapsed section with a question in it.");
        }
        var named = Cut.open(new Slice(withoutLabel(survey, summary, numbered), line), body,
                document.lineAt(element.end() - 1),
                Confidence.SURE,
                "Line " + line + " is one of " + count + " collapsed sections whose summary is a question.");
        return Glossary.isAbove(survey, line) && !survey.asking().isQuestion(named.question().text())
                ? named.asTerm() : named;
    }

    /// Without a number, or a word for "question" and its number, which may stand inside bold or a tag:
    /// `<b>Q1. …</b>`, or have them to itself: `<code>#1</code> …`.
    private static String withoutLabel(Survey survey, String summary, boolean numbered) {
        var tagged = LABEL_IN_TAG.matcher(summary);
        if (tagged.matches() && Label.of(tagged.group("label")).filter(label -> label.rest().isBlank()).isPresent()) {
            return tagged.group("rest");
        }
        var start = 0;
        while (start < summary.length() && "<*_ \n".indexOf(summary.charAt(start)) >= 0) {
            var tag = summary.charAt(start) == '<' ? summary.indexOf('>', start) : start;
            start = tag < 0 ? summary.length() : tag + 1;
        }
        var before = summary.substring(0, start);
        return Label.of(summary.substring(start)).filter(label -> !label.rest().isBlank()
                        && (numbered || label.named() || survey.asking().isQuestion(label.rest())))
                .map(label -> before + label.rest()).orElse(summary);
    }

    /// Without those that begin on a line that belongs to the one before.
    private static List<Cut> apart(List<Cut> cuts) {
        var apart = new ArrayList<Cut>();
        for (var cut : cuts) {
            if (apart.isEmpty() || cut.firstLine() > apart.getLast().extent()) {
                apart.add(cut);
            }
        }
        return apart;
    }
}
