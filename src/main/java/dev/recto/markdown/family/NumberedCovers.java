package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.CoveredAnswer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// Covered answers that follow one another, each with the number of its question for a title: below the exercises of a
/// section `> [!success]- Answer 1`, `<details><summary>Solution 2</summary>`, `??? note "Answer 3"`.
///
/// One that stands below its own question is followed by the next question.
final class NumberedCovers {
    private static final int FEWEST = 2;

    private final Document document;
    private final List<AnswerSections.Section> found = new ArrayList<>();
    private TreeMap<Integer, Slice> run = new TreeMap<>();
    private int last;

    private NumberedCovers(Document document) {
        this.document = document;
    }

    /// @param collapsed the outermost collapsed sections
    /// @param taken lines of other sections of answers
    static List<AnswerSections.Section> in(Document document, List<Collapsed> collapsed, BitSet taken) {
        var covers = new NumberedCovers(document);
        var next = 0;
        for (var block : document.root().blocks()) {
            var line = document.lineAt(block.start());
            if (line <= covers.last) {
                continue;
            }
            while (next < collapsed.size() && document.lineAt(collapsed.get(next).start()) < line) {
                next++;
            }
            var element = next < collapsed.size() && document.lineAt(collapsed.get(next).start()) == line
                    ? collapsed.get(next) : null;
            var number = taken.get(line) ? -1 : element != null ? numberOf(document, element) : numberOf(block, line,
                    document);
            covers.add(number, line, document.lineAt((element != null ? element.end() : block.end()) - 1),
                    block instanceof Block.Code code && !code.fenced());
        }
        covers.close();
        return covers.found;
    }

    private static int numberOf(Document document, Collapsed element) {
        return element.labelled() ? SectionEntries.numberOfTitle(PlainText.of(document.text()
                .substring(element.summaryStart(), element.summaryEnd())).strip()) : -1;
    }

    private static int numberOf(Block block, int line, Document document) {
        return block instanceof Block.Quote || block instanceof Block.Paragraph
                ? CoveredAnswer.title(document.line(line)).map(title ->
                        SectionEntries.numberOfTitle(PlainText.of(title).strip())).orElse(-1) : -1;
    }

    /// @param number below 0 if these lines are no such answer
    /// @param indented whether they may be the rest of one in a box
    private void add(int number, int first, int end, boolean indented) {
        if (number < 0 && indented && !run.isEmpty()) {
            last = end;
            run.put(run.lastKey(), document.lines(document.root().container(), run.lastEntry().getValue().line(), end));
        } else if (number < 0) {
            close();
        } else {
            if (!run.isEmpty() && number <= run.lastKey()) {
                close();
            }
            last = end;
            run.put(number, document.lines(document.root().container(), first, end));
        }
    }

    private void close() {
        if (run.size() >= FEWEST) {
            found.add(AnswerSections.Section.ofCovers(run.firstEntry().getValue().line(), last, run));
        }
        run = new TreeMap<>();
    }
}
