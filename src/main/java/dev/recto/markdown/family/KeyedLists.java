package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.Markdown;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Numbered lists whose numbers an answer key further down repeats: `3. The aorta is the largest artery.` and below
/// "Answers" `3. True`.
///
/// That each number has its answer shows that the items are questions, however they are worded. The numbers go on from
/// list to list, for a test has several parts; where one comes twice, nobody can tell which of the two is answered. Two
/// items are enough if both ask, or if each has its covered answer. Right below a title in bold, numbers behind the
/// first make no list of markdown, and count as well. Where numbers begin anew, each chapter has the very numbers of
/// its key. A line of keys alone may be the answer of one question about pairs: it counts if each of its texts is an
/// option of its item, or fills its gap.
final class KeyedLists implements Family {
    private static final long BOLD = LineStarts.bits("*");
    private static final int FEWEST = 3;
    private static final int FEWEST_ASKING = 2;
    private static final double LEAST_SHARE = 0.8;

    /// What has a number.
    ///
    /// @param whole the text and all below it
    private record Numbered(Slice text, Slice below, int end, Slice whole) {
        /// With what stands below as a part of the question, unless it is its options or says that it answers.
        Cut cut(Survey survey, String because) {
            return below.isBlank() || survey.choices().in(text.text(), below.text()).isPresent()
                    || CodeLines.blanked(below.text()).stream().anyMatch(line ->
                            AnswerLabel.endOfLeading(line.strip()).isPresent())
                    ? Cut.open(text, below, end, Confidence.LIKELY, because)
                    : Cut.open(whole, Slice.none(end), end, Confidence.LIKELY, because);
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var lists = numbered(document);
        if (lists.isEmpty()) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        var from = 0;
        for (var section : survey.answerSections()) {
            var items = from < section.first() ? items(survey, lists.subMap(from, false, section.first(), false))
                    : Map.<Integer, Numbered>of();
            if ((!section.isLine() || areAnsweredBy(section, items)) && areKeyed(survey, items, section)
                    && (!section.isCollapsed() || allAsk(survey, items))
                    && !isOfQuestion(survey, section, lists.lowerKey(section.first()))) {
                addAll(survey, items, section, cuts);
            }
            from = section.last();
        }
        addChapters(survey, lists, cuts);
        cuts.sort((one, other) -> Integer.compare(one.firstLine(), other.firstLine()));
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Numbered items with an answer key", 1.0, cuts));
    }

    /// The same by chapter, where all chapters together have enough.
    private static void addChapters(Survey survey, NavigableMap<Integer, Block> lists, List<Cut> cuts) {
        var keyed = ChapterKeys.named(survey);
        var items = keyed.stream().map(chapter -> items(survey,
                lists.subMap(chapter.first(), true, chapter.last(), true))).toList();
        var told = 0;
        for (var i = 0; i < keyed.size(); i++) {
            var answers = keyed.get(i).section().answers().keySet();
            if (!items.get(i).keySet().equals(answers)) {
                return;
            }
            told += answers.size();
        }
        for (var i = 0; i < keyed.size() && told >= FEWEST; i++) {
            addAll(survey, items.get(i), keyed.get(i).section(), cuts);
        }
    }

    private static void addAll(
            Survey survey, Map<Integer, Numbered> items, AnswerSections.Section section, List<Cut> cuts) {
        items.forEach((number, item) -> cuts.add(item.cut(survey,
                "Line %d is number %d, which the answers below line %d have."
                        .formatted(item.text().line(), number, section.first()))));
    }

    /// Whether a line of keys has for each of its numbers what fits: one of the item's options again, or a word for its
    /// gap.
    private static boolean areAnsweredBy(AnswerSections.Section section, Map<Integer, Numbered> items) {
        return items.keySet().equals(section.answers().keySet()) && items.entrySet().stream().allMatch(item ->
                item.getValue().text().text().contains("___") || RepeatedItem.in(item.getValue().below().text(),
                        section.answers().get(item.getKey()).text()).isPresent());
    }

    private static boolean areKeyed(Survey survey, Map<Integer, Numbered> items, AnswerSections.Section section) {
        var told = items.keySet().stream().filter(section.answers()::containsKey).count();
        return told >= items.size() * LEAST_SHARE && told >= section.answers().size() * LEAST_SHARE
                && (told >= FEWEST || told == FEWEST_ASKING && (section.isOfCovers() || allAsk(survey, items)));
    }

    private static boolean allAsk(Survey survey, Map<Integer, Numbered> items) {
        return items.values().stream().allMatch(item -> survey.asking().isQuestion(new Markdown(item.text().text())));
    }

    /// Whether a section is the answer of a heading that asks, and that stands behind the lists.
    private static boolean isOfQuestion(Survey survey, AnswerSections.Section section, int lastList) {
        var own = survey.headingFrom(section.first()).filter(mark -> mark.line() == section.first());
        var parent = own.isPresent() ? survey.parentOf(own.get()) : survey.headingBefore(section.first());
        return parent.filter(mark -> mark.line() > lastList && (survey.asking().isQuestion(mark.markdown())
                || mark.plainLabel().filter(Label::named).isPresent())).isPresent();
    }

    /// The numbered lists by their first lines: a document may have as many keys as lists.
    private static NavigableMap<Integer, Block> numbered(Document document) {
        var lists = new TreeMap<Integer, Block>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Items list && list.ordered()
                    || block instanceof Block.Paragraph paragraph && paragraph.markdown().mayBeginLine(BOLD)
                            && isBelowTitle(paragraph.text())) {
                lists.put(document.lineAt(block.start()), block);
            }
        }
        return lists;
    }

    /// Whether the second line has a number, below a title in bold.
    private static boolean isBelowTitle(String text) {
        var end = text.startsWith("**") ? text.indexOf('\n') : -1;
        return end > 0 && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1))
                && text.substring(0, end).stripTrailing().endsWith("**");
    }

    /// The items of some lists, by number; none if a number comes twice.
    private static Map<Integer, Numbered> items(Survey survey, Map<Integer, Block> lists) {
        var document = survey.document();
        var items = new HashMap<Integer, Numbered>();
        for (var list : lists.entrySet()) {
            var alone = switch (list.getValue()) {
                case Block.Items block when survey.leavings().covers(list.getKey())
                        || survey.isBoilerplate(block) -> true;
                case Block.Items block -> add(survey, block, items);
                case Block.Paragraph block -> add(document, block, list.getKey(), items);
                default -> true;
            };
            if (!alone) {
                return Map.of();
            }
        }
        return items;
    }

    /// Whether items are paragraphs, and none of their numbers came before; they are added.
    private static boolean add(Survey survey, Block.Items list, Map<Integer, Numbered> items) {
        var number = list.items().isEmpty() ? 0 : list.items().getFirst().number();
        for (var item : list.items()) {
            if (!(item.flow().blocks().isEmpty() || item.flow().blocks().getFirst() instanceof Block.Paragraph)
                    || items.put(number++, numbered(survey, list, item)) != null) {
                return false;
            }
        }
        return true;
    }

    /// The same for the lines of a paragraph.
    private static boolean add(
            Document document, Block.Paragraph paragraph, int first, Map<Integer, Numbered> items) {
        var lines = NumberedLines.numbered(paragraph.text(), first);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var end = i + 1 < lines.size() ? lines.get(i + 1).line() - 1 : document.lineAt(paragraph.end() - 1);
            var more = document.lines(document.root().container(), line.line() + 1, end).text().stripTrailing();
            var text = new Slice(more.isEmpty() ? line.text() : line.text() + "\n" + more, line.line());
            if (items.put(line.number(), new Numbered(text, Slice.none(end), end, text)) != null) {
                return false;
            }
        }
        return true;
    }

    private static Numbered numbered(Survey survey, Block.Items list, Block.Item item) {
        var document = survey.document();
        var line = document.lineAt(item.start());
        var blocks = item.flow().blocks();
        var end = item == list.items().getLast()
                ? Math.max(item.end(), LooseOptions.end(survey, list)) : item.end();
        var asked = blocks.isEmpty() ? "" : ((Block.Paragraph) blocks.getFirst()).text();
        var below = blocks.isEmpty() ? Slice.none(line)
                : document.slice(item.flow().container(), blocks.getFirst().end(), end);
        var whole = blocks.isEmpty() ? below : document.slice(item.flow().container(), blocks.getFirst().start(), end);
        return new Numbered(new Slice(asked, line), below, document.lineAt(Math.max(item.start(), end - 1)),
                whole.trimmed());
    }
}
