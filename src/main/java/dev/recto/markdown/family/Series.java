package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Questions whose numbers run on although they are marked in several ways: `3. What …?` in a list, then
/// `### Q4: Explain …`, then `**Q5. …**`.
///
/// An answer ends where the question begins that has the next number; and a
/// question counts, however few there are of its kind, if the numbers of its neighbours say that it is one of them.
final class Series {
    private static final long BOLD = LineStarts.bits("*");
    private static final int UNKNOWN = LineLabels.NO_NUMBER;

    /// Of what is counted and does not ask: it numbers the points of an answer, and what goes on with it is one of
    /// them.
    private static final int OTHER = 0;

    /// A number may be left out now and then.
    private static final int FARTHEST = 3;

    private final LineLabels labels;
    /// The lines of marks with a word and a number, or with a number and a text that asks, and the numbers.
    private final int[] lines;
    private final int[] numbers;

    private Series(LineLabels labels, int[] lines, int[] numbers) {
        this.labels = labels;
        this.lines = lines;
        this.numbers = numbers;
    }

    static Series of(Survey survey) {
        var document = survey.document();
        var found = new TreeMap<Integer, Integer>();
        for (var mark : survey.headings()) {
            if (mark.atRoot()) {
                mark.plainLabel().ifPresent(label -> found.put(mark.line(), numberIfAsked(survey, label)));
            }
        }
        for (var mark : survey.lineMarks()) {
            if (mark.role() == LineMarks.Role.QUESTION && !mark.weak()) {
                found.put(mark.line(), survey.lineLabels().numberAt(mark.line()));
            }
        }
        for (var element : survey.collapsed()) {
            Label.of(PlainText.of(document.text().substring(element.summaryStart(), element.summaryEnd())).strip())
                    .ifPresent(label -> found.put(document.lineAt(element.start()), numberIfAsked(survey, label)));
        }
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Items list && list.ordered()) {
                list.items().forEach(item -> addItem(survey, item, item == list.items().getFirst(), found));
            } else if (block instanceof Block.Paragraph paragraph && paragraph.markdown().mayBeginLine(BOLD)
                    && paragraph.text().startsWith("**")) {
                var label = survey.lineLabels().at(document.lineAt(paragraph.start()));
                if (label != null && label.named()) {
                    found.put(document.lineAt(paragraph.start()), label.count());
                }
            }
        }
        found.values().removeIf(number -> number == UNKNOWN);
        return new Series(survey.lineLabels(), found.keySet().stream().mapToInt(line -> line).toArray(),
                found.values().stream().mapToInt(number -> number).toArray());
    }

    private static int numberIfAsked(Survey survey, Label label) {
        return label.named() || survey.asking().isQuestion(label.rest()) ? label.count() : OTHER;
    }

    private static void addItem(Survey survey, Block.Item item, boolean first, TreeMap<Integer, Integer> found) {
        var asks = !item.flow().blocks().isEmpty() && item.flow().blocks().getFirst() instanceof Block.Paragraph text
                && survey.asking().isQuestion(text.markdown());
        if (asks || first) {
            var line = survey.document().lineAt(item.start());
            found.put(line, asks ? survey.lineLabels().numberAt(line) : OTHER);
        }
    }

    /// Whether the mark before this line has a number that its own comes behind.
    boolean goesOnAt(int line) {
        var number = labels.numberAt(line);
        var place = Arrays.binarySearch(lines, line);
        place = place < 0 ? -place - 1 : place;
        return number > 1 && place > 0 && numbers[place - 1] != OTHER && numbers[place - 1] < number
                && numbers[place - 1] + FARTHEST >= number;
    }

    /// Where an answer ends at the latest that begins below a question: at the next mark of the series, if that has the
    /// number behind the question's own.
    int stop(int question, int stop) {
        var number = labels.numberAt(question);
        if (lines.length == 0 || number <= 0) {
            return stop;
        }
        var place = Arrays.binarySearch(lines, question + 1);
        place = place < 0 ? -place - 1 : place;
        return place < lines.length && lines[place] < stop && numbers[place] == number + 1
                ? lines[place] : stop;
    }

    /// Those cuts that have a word for "question" or ask, and a number that fits the one before or behind them.
    static List<Cut> goingOn(Survey survey, TreeMap<Integer, Cut> taken, List<Cut> cuts) {
        var going = new ArrayList<Cut>();
        for (var cut : cuts) {
            if (goesOn(survey, taken, cut)) {
                going.add(cut);
            }
        }
        return going;
    }

    private static boolean goesOn(Survey survey, TreeMap<Integer, Cut> taken, Cut cut) {
        var labels = survey.lineLabels();
        var number = labels.numberAt(cut.firstLine());
        var label = number <= 0 ? null : labels.at(cut.firstLine());
        if (label == null || !label.named() && !survey.asking().isQuestion(cut.question().text())) {
            return false;
        }
        var before = taken.lowerEntry(cut.firstLine());
        var after = taken.higherEntry(cut.firstLine());
        var last = before == null ? UNKNOWN : labels.numberAt(before.getKey());
        var next = after == null ? UNKNOWN : labels.numberAt(after.getKey());
        return last > 0 && number > last && number <= last + FARTHEST && (next <= 0 || next > number)
                || next > 0 && number < next && number + FARTHEST >= next && (last <= 0 || last < number);
    }
}
