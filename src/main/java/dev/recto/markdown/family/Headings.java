package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The headings of a document, wherever they stand: those of markdown and those of HTML.
final class Headings {
    private static final int FEWEST_QUOTED = 2;

    private Headings() {}

    /// In document order, one a line at most.
    static List<Mark> in(Document document) {
        var marks = new ArrayList<Mark>();
        var markers = new HashMap<Integer, String>();
        var quoted = quoted(document);
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                switch (block) {
                    case Block.Heading heading -> {
                        var answered = AnsweredHeading.of(heading.markdown());
                        marks.add(new Mark(document.lineAt(heading.start()),
                                document.lineAt(Math.max(heading.start(), heading.end() - 1)), heading.level(),
                                answered.question(), answered.answer(),
                                quoted.contains(heading.start()) ? document.root().container() : flow.container(),
                                markers.getOrDefault(heading.start(), "")));
                    }
                    case Block.Items list -> list.items().stream().filter(Headings::beginsWithHeading)
                            .forEach(item -> markers.put(item.flow().blocks().getFirst().start(), item.marker()));
                    default -> { }
                }
            }
        }
        addHtmlHeadings(document, marks);
        marks.sort(Comparator.comparingInt(Mark::line));
        return IndentedHeadings.lifted(document.root().container(), onePerLine(marks));
    }

    /// Where the headings begin that are all of a quote and ask by their number, `> ### Q1. What is a heap?`: the quote
    /// is there for the looks. One alone is quoted from elsewhere.
    private static Set<Integer> quoted(Document document) {
        var starts = new HashSet<Integer>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Quote quote && quote.flow().blocks().size() == 1
                    && quote.flow().blocks().getFirst() instanceof Block.Heading heading
                    && Label.of(heading.plain()).filter(label -> !label.number().isEmpty()).isPresent()) {
                starts.add(heading.start());
            }
        }
        return starts.size() < FEWEST_QUOTED ? Set.of() : starts;
    }

    /// Of `## 1. <h3>Question</h3>` the outer one counts: two headings on a line would each be the other's parent.
    private static List<Mark> onePerLine(List<Mark> sorted) {
        var kept = new ArrayList<Mark>(sorted.size());
        for (var mark : sorted) {
            if (kept.isEmpty() || kept.getLast().line() != mark.line()) {
                kept.add(mark);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean beginsWithHeading(Block.Item item) {
        return !item.flow().blocks().isEmpty() && item.flow().blocks().getFirst() instanceof Block.Heading;
    }

    /// `<h3 name="config">⏎Question⏎</h3>`, but not within a summary, which is a mark of its own.
    private static void addHtmlHeadings(Document document, List<Mark> marks) {
        var tags = document.tags();
        var summary = false;
        for (var i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (tag.name().equals("summary")) {
                summary = !tag.closing();
            } else if (!summary && !tag.closing() && tag.name().startsWith("h") && i + 1 < tags.size()
                    && tags.get(i + 1).closing() && tags.get(i + 1).name().equals(tag.name())) {
                var text = document.text().substring(tag.end(), tags.get(i + 1).start()).replaceAll("\\s+", " ")
                        .strip();
                marks.add(new Mark(document.lineAt(tag.start()), document.lineAt(tags.get(i + 1).start()),
                        tag.name().charAt(1) - '0', new Markdown(text), "", document.root().container(), ""));
            }
        }
    }
}
