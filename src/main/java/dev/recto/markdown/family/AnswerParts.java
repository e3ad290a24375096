package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.QuestionLabel;
import dev.recto.markdown.edge.ReasonLabel;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Headings over parts of answers whose questions are no headings: `### Example` stands below one question after the
/// other, and none between them opens a section.
///
/// A question that is a heading holds such parts by its level. Where it is a line, each would end the answer and put the
/// questions behind it into a section of its name.
final class AnswerParts {
    private static final Words PARTS = Words.of(LanguageSection.ANSWER_PART);
    private static final Words QUESTIONS =
            new Words(Wording.questionLabels() + "|" + Wording.numberedLabels());
    private static final int FEWEST = 2;
    /// Of titles that are no word for a part of an answer.
    private static final int FEWEST_OF_ANY = 3;

    private final Document document;
    private final Asking asking;
    private final List<Mark> marks;
    /// How many of the marks of their title stand in the document.
    private final HashMap<Title, Integer> counts = new HashMap<>();
    private int[] asked = {};

    private record Title(int level, String words) {
        static Title of(Mark mark) {
            return new Title(mark.level(), mark.plain().toLowerCase(Locale.ROOT));
        }
    }

    private AnswerParts(Document document, Asking asking, List<Mark> marks) {
        this.document = document;
        this.asking = asking;
        this.marks = marks;
    }

    /// The headings without those.
    static List<Mark> takenOff(Document document, Asking asking, List<Mark> headings) {
        var parts = new AnswerParts(document, asking, headings.stream().filter(Mark::atRoot).toList()).found();
        return parts.isEmpty() ? headings : headings.stream().filter(mark -> !parts.contains(mark)).toList();
    }

    private Set<Mark> found() {
        marks.forEach(mark -> counts.merge(Title.of(mark), 1, Integer::sum));
        var titles = new HashSet<Title>();
        for (var title : counts.entrySet()) {
            if (mayBePart(title.getKey().words(), title.getValue())) {
                titles.add(title.getKey());
            }
        }
        if (titles.stream().noneMatch(this::comesAgain)) {
            return Set.of();
        }
        asked = linesThatAsk();
        var parts = new HashSet<Mark>();
        for (var i = 0; i < marks.size(); ) {
            var end = i;
            while (end < marks.size() && titles.contains(Title.of(marks.get(end)))
                    && marks.get(end).level() == marks.get(i).level()) {
                end++;
            }
            // What comes once, and last, sums up more than the last answer.
            addRun(i, end > i && !comesAgain(Title.of(marks.get(end - 1))) ? end - 1 : end, parts);
            i = Math.max(i + 1, end);
        }
        return parts;
    }

    private boolean comesAgain(Title title) {
        return counts.getOrDefault(title, 0) >= FEWEST;
    }

    private boolean mayBePart(String title, int count) {
        return !title.isBlank() && (isKnown(title)
                || count >= FEWEST_OF_ANY && !QUESTIONS.areAllOf(title) && !asking.isQuestion(title)
                        && Label.of(title).isEmpty());
    }

    /// Headings of one level in a row, nothing between them but text. Where something is asked before the first, and
    /// again before any of its titles comes again, all are parts of what answers that.
    private void addRun(int first, int end, Set<Mark> parts) {
        var answers = 0;
        var known = true;
        var ofAnswer = new HashSet<String>();
        for (var i = first; i < end; i++) {
            var words = Title.of(marks.get(i)).words();
            if (isAsked(i == 0 ? 1 : marks.get(i - 1).endLine() + 1, marks.get(i).line() - 1)) {
                answers++;
                ofAnswer.clear();
            }
            if (answers == 0 || !ofAnswer.add(words)) {
                return;
            }
            known &= isKnown(words);
        }
        if (answers >= (known ? FEWEST : FEWEST_OF_ANY)) {
            parts.addAll(marks.subList(first, end));
        }
    }

    private static boolean isKnown(String title) {
        return PARTS.areAllOf(title) || ReasonLabel.isOnly(title);
    }

    private boolean isAsked(int first, int last) {
        var at = Arrays.binarySearch(asked, first);
        var place = at >= 0 ? at : -at - 1;
        return place < asked.length && asked[place] <= last;
    }

    /// In order.
    private int[] linesThatAsk() {
        var lines = new ArrayList<Integer>();
        for (var block : document.root().blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> addAsking(paragraph, lines);
                case Block.Items list -> list.items().forEach(item -> item.flow().blocks().stream().limit(1)
                        .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                        .forEach(paragraph -> addAsking(paragraph, lines)));
                default -> { }
            }
        }
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addAsking(Block.Paragraph paragraph, List<Integer> lines) {
        var text = paragraph.text();
        var end = text.indexOf('\n');
        var line = end < 0 ? text : text.substring(0, end);
        if (asking.isQuestion(Label.without(PlainText.of(QuestionLabel.without(line))))) {
            lines.add(document.lineAt(paragraph.start()));
        }
    }
}
