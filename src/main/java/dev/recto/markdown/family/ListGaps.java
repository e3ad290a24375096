package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.CodeLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What stands between lists that ask: it belongs to the last item of the list above it, where the numbers go on, or
/// code was announced.
final class ListGaps {
    private static final int SHORTEST_SENTENCE = 30;

    private final Survey survey;
    private final Document document;
    private final Predicate<Block.Items> asksFirst;

    /// @param asksFirst whether a list begins with a question
    ListGaps(Survey survey, Predicate<Block.Items> asksFirst) {
        this.survey = survey;
        this.document = survey.document();
        this.asksFirst = asksFirst;
    }

    /// Code that fell out of the last item of a list, right behind an answer that ends in a colon, belongs to it, if
    /// another list that asks comes next.
    void addCodeBehind(List<Cut> cuts) {
        var blocks = document.root().blocks();
        var code = new HashMap<Integer, Block.Code>();
        for (var i = 0; i + 2 < blocks.size(); i++) {
            if (blocks.get(i + 1) instanceof Block.Code fallen && blocks.get(i) instanceof Block.Items list
                    && blocks.get(i + 2) instanceof Block.Items next && !list.items().isEmpty()
                    && asksFirst.test(next)) {
                code.put(lastLine(list), fallen);
            }
        }
        cuts.replaceAll(cut -> {
            var fallen = code.get(cut.firstLine());
            var answer = fallen == null ? cut.answer() : cut.answer().trimmed();
            if (fallen == null || !announcesCode(answer.text())) {
                return cut;
            }
            var first = document.lineAt(fallen.start());
            var last = document.lineAt(fallen.end() - 1);
            return new Cut(cut.question(), new Slice(answer.text() + "\n".repeat(Math.max(1, first
                    - answer.endLine())) + document.lines(document.root().container(), first, last).text(),
                    answer.line()), last, cut.form(), cut.tags(), cut.confidence(), cut.because());
        });
    }

    /// A number that goes on behind other text shows that this text answers the item above it, where that has no
    /// answer of its own.
    List<Cut> filled(List<Cut> cuts) {
        return filled(cuts, gaps());
    }

    /// One sentence or more between two lists of bullets that ask answer the item above them, where that has no answer
    /// of its own and a blank line stands before it as before them: they fell out of its list. Then so did what stands
    /// behind the last of these lists, however short, up to a heading.
    List<Cut> filledBetweenBullets(List<Cut> cuts) {
        var gaps = new HashMap<Integer, Integer>();
        var blocks = document.root().blocks();
        for (var i = 1; i < blocks.size(); i++) {
            // Few paragraphs stand between two lists; what they say is looked at last.
            if (blocks.get(i) instanceof Block.Paragraph told
                    && blocks.get(i - 1) instanceof Block.Items above && !above.ordered() && !above.items().isEmpty()
                    && lastLine(above) > 1 && document.isBlank(lastLine(above) - 1, lastLine(above) - 1)
                    && (i + 1 == blocks.size() || blocks.get(i + 1) instanceof Block.Heading
                            ? !gaps.isEmpty() && asksFirst.test(above) && !announces(told)
                            : blocks.get(i + 1) instanceof Block.Items below && !below.ordered()
                                    && asksFirst.test(above) && asksFirst.test(below) && isSentence(told))) {
                gaps.put(lastLine(above), document.lineAt(told.end() - 1));
            }
        }
        return filled(cuts, gaps);
    }

    /// Whether a paragraph tells something, and does not announce the questions below it.
    private boolean isSentence(Block.Paragraph told) {
        var plain = told.plain().strip();
        return (plain.endsWith(".") || plain.endsWith("。")) && plain.length() > SHORTEST_SENTENCE && !announces(told);
    }

    private boolean announces(Block.Paragraph told) {
        return QuestionCollection.isOfQuestions(told.plain().strip()) || survey.asking().isQuestion(told.markdown());
    }

    private List<Cut> filled(List<Cut> cuts, Map<Integer, Integer> gaps) {
        return gaps.isEmpty() ? cuts : new ArrayList<>(cuts.stream().map(cut -> {
            var end = gaps.get(cut.firstLine());
            if (end == null || !cut.answer().isBlank()) {
                return cut;
            }
            var between = document.lines(document.root().container(), cut.extent() + 1, end);
            return announcesCode(cut.question().text())
                    && CodeLines.blanked(between.text()).stream().allMatch(String::isBlank)
                    ? new Cut(new Slice(cut.question().text() + "\n\n" + between.text().strip(), cut.firstLine()),
                            cut.answer(), end, cut.form(), cut.tags(), cut.confidence(), cut.because())
                    : new Cut(cut.question(), between, end, cut.form(), cut.tags(), cut.confidence(),
                            cut.because());
        }).toList());
    }

    /// A question that ends in a colon is about what is shown right below it.
    private static boolean announcesCode(String question) {
        var end = question.stripTrailing();
        return end.endsWith(":") || end.endsWith("：");
    }

    /// For the line of the last item of a list the last line before the list that goes on with its numbers; behind
    /// the last of these lists up to the next heading.
    private Map<Integer, Integer> gaps() {
        var gaps = new HashMap<Integer, Integer>();
        Block.Items before = null;
        var textBetween = false;
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Heading) {
                before = null;
            } else if (block instanceof Block.Items list && list.ordered() && !list.items().isEmpty()
                    && (asksFirst.test(list) || before != null && list.items().getFirst().number()
                            == before.items().getLast().number() + 1)) {
                if (before != null && textBetween && list.items().getFirst().number()
                        > before.items().getLast().number()) {
                    gaps.put(lastLine(before), document.lineAt(list.start()) - 1);
                }
                before = list;
                textBetween = false;
            } else if (!areFollowUps(block)) {
                textBetween = true;
            }
        }
        if (before != null && textBetween && !gaps.isEmpty()) {
            var line = lastLine(before);
            gaps.put(line, survey.stop(line + 1, 6) - 1);
        }
        return gaps;
    }

    /// Bullets that all ask are questions of their own, and no answer to the one above.
    boolean areFollowUps(Block block) {
        return block instanceof Block.Items list && !list.ordered() && !list.items().isEmpty()
                && list.items().stream().allMatch(item -> AskedItem.textOf(item) instanceof Block.Paragraph text
                        && survey.asking().isWorded(text.markdown()));
    }

    private int lastLine(Block.Items list) {
        return document.lineAt(list.items().getLast().start());
    }
}
