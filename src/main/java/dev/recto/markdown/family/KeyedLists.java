package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
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
/// list to list, for a test has several parts; where one comes twice, nobody can tell which of the two is answered.
final class KeyedLists implements Family {
    private static final int FEWEST = 3;
    private static final double LEAST_SHARE = 0.8;

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
            var items = from < section.first()
                    ? items(survey, lists.subMap(from, false, section.first(), false)) : Map.<Integer, Block.Item>of();
            var told = items.keySet().stream().filter(section.answers()::containsKey).count();
            if (told >= FEWEST && told >= items.size() * LEAST_SHARE
                    && told >= section.answers().size() * LEAST_SHARE) {
                items.forEach((number, item) -> cuts.add(cut(document, item, number, section)));
            }
            from = section.last();
        }
        cuts.sort((one, other) -> Integer.compare(one.firstLine(), other.firstLine()));
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Numbered items with an answer key", 1.0, cuts));
    }

    /// The numbered lists by their first lines: a document may have as many keys as lists.
    private static NavigableMap<Integer, Block.Items> numbered(Document document) {
        var lists = new TreeMap<Integer, Block.Items>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Items list && list.ordered()) {
                lists.put(document.lineAt(block.start()), list);
            }
        }
        return lists;
    }

    /// The items of some lists, by number; none if a number comes twice.
    private static Map<Integer, Block.Item> items(Survey survey, Map<Integer, Block.Items> lists) {
        var items = new HashMap<Integer, Block.Item>();
        for (var list : lists.entrySet()) {
            if (!survey.leavings().covers(list.getKey()) && !survey.isBoilerplate(list.getValue())) {
                var number = first(list.getValue());
                for (var item : list.getValue().items()) {
                    if (!(item.flow().blocks().isEmpty() || item.flow().blocks().getFirst() instanceof Block.Paragraph)
                            || items.put(number++, item) != null) {
                        return Map.of();
                    }
                }
            }
        }
        return items;
    }

    private static int first(Block.Items list) {
        return list.items().isEmpty() ? 0 : list.items().getFirst().number();
    }

    private static Cut cut(Document document, Block.Item item, int number, AnswerSections.Section key) {
        var line = document.lineAt(item.start());
        var end = document.lineAt(Math.max(item.start(), item.end() - 1));
        var blocks = item.flow().blocks();
        var asked = blocks.isEmpty() ? "" : ((Block.Paragraph) blocks.getFirst()).text();
        var below = blocks.isEmpty() ? Slice.none(line)
                : document.slice(item.flow().container(), blocks.getFirst().end(), item.end());
        return Cut.open(new Slice(asked, line), below, end, Confidence.LIKELY,
                "Line %d is number %d, which the answers below line %d have.".formatted(line, number, key.first()));
    }
}
