package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What holds the covered answer to what it begins with: items of a list, paragraphs and quotes,
/// `1. Tie a knot. <details><summary>Answer</summary>…</details>`.
///
/// Where half of a list's items are like that, all of them are questions, however they are worded: code that is asked
/// about may be all that stands before a cover. A cover on a line of its own below a paragraph is left to
/// [CoveredAnswers].
final class CoveredItems implements Family {
    private static final double EVIDENCE = 0.9;

    /// An option may cover what is said to whoever chooses it.
    private static final Pattern OPTION = Pattern.compile("(?:\\*\\*)?\\(?[A-Ha-h][.):](?:\\*\\*)?\\s|\\[[ xX]\\]\\s");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var covers = covers(survey.collapsed(), new ArrayList<>());
        if (covers.isEmpty()) {
            return List.of();
        }
        var cuts = new Search(survey).cuts(covers);
        var asking = cuts.stream().filter(cut -> survey.asking().isQuestion(cut.question().text())).count();
        if (cuts.isEmpty() || cuts.size() == 1 && asking == 0) {
            return List.of();
        }
        var name = "Items over covered answers";
        return List.of(asking * 2 >= cuts.size() ? Scheme.explicit(name, EVIDENCE, cuts)
                : Scheme.inferred(name, EVIDENCE, cuts));
    }

    /// The innermost collapsed sections whose summary only announces an answer.
    private static List<Collapsed> covers(List<Collapsed> elements, List<Collapsed> found) {
        for (var element : elements) {
            if (element.inner().isEmpty() && element.labelled()) {
                found.add(element);
            }
            covers(element.inner(), found);
        }
        return found;
    }

    /// One document's blocks.
    private static final class Search {
        private final Survey survey;
        private final Document document;
        private final List<Cut> cuts = new ArrayList<>();
        /// The items of each list that hold a cover, with the first one.
        private final Map<Block.Items, Map<Block.Item, Collapsed>> lists = new IdentityHashMap<>();
        private final Set<Integer> begun = new HashSet<>();

        Search(Survey survey) {
            this.survey = survey;
            this.document = survey.document();
        }

        List<Cut> cuts(List<Collapsed> covers) {
            var blocks = document.root().blocks();
            var at = 0;
            for (var cover : covers) {
                while (at < blocks.size() && blocks.get(at).end() <= cover.start()) {
                    at++;
                }
                if (at < blocks.size() && blocks.get(at).start() < cover.start()
                        && !(blocks.get(at) instanceof Block.Html)) {
                    find(blocks.get(at), cover);
                } else if (at > 0 && at < blocks.size() && blocks.get(at - 1) instanceof Block.Items list
                        && list.ordered() && isIndented(cover)
                        && document.lineAt(blocks.get(at).start()) == document.lineAt(cover.start())) {
                    // From 10 on, three blanks before a cover are too few to be in the item that it was written for.
                    lists.computeIfAbsent(list, _ -> new IdentityHashMap<>())
                            .putIfAbsent(list.items().getLast(), cover);
                }
            }
            lists.forEach(this::addItems);
            return cuts.stream().sorted((one, other) -> Integer.compare(one.firstLine(), other.firstLine())).toList();
        }

        private boolean isIndented(Collapsed cover) {
            var line = document.lineStart(document.lineAt(cover.start()));
            return cover.start() - line >= 2 && document.text().substring(line, cover.start()).isBlank();
        }

        private void find(Block block, Collapsed cover) {
            switch (block) {
                case Block.Items list -> {
                    var item = lastBefore(list.items(), cover.start());
                    if (item >= 0 && cover.start() < list.items().get(item).end()) {
                        findIn(list, list.items().get(item), cover);
                    }
                }
                case Block.Paragraph paragraph -> addBeside(paragraph, cover);
                case Block.Quote quote -> {
                    if (!quote.flow().blocks().isEmpty()
                            && quote.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                            && Asking.hasMark(before(paragraph, cover))) {
                        add(quote.flow().container(), paragraph, cover, quote.start(), quote.end());
                    }
                }
                default -> { }
            }
        }

        /// The place of the last item that begins before an offset; -1 if there is none.
        private static int lastBefore(List<Block.Item> items, int offset) {
            return InOrder.firstFrom(items, offset, Block.Item::start) - 1;
        }

        private void findIn(Block.Items list, Block.Item item, Collapsed cover) {
            for (var inner : item.flow().blocks()) {
                if (inner instanceof Block.Items && inner.start() < cover.start() && cover.start() < inner.end()) {
                    find(inner, cover);
                    return;
                }
            }
            lists.computeIfAbsent(list, _ -> new IdentityHashMap<>()).putIfAbsent(item, cover);
        }

        /// A paragraph that goes on with the cover on the line on which it asks.
        private void addBeside(Block.Paragraph paragraph, Collapsed cover) {
            var text = document.text();
            var line = document.lineStart(document.lineAt(cover.start()));
            if (!text.substring(Math.max(line, paragraph.start()), cover.start()).isBlank()
                    && Asking.hasMark(before(paragraph, cover))) {
                add(document.root().container(), paragraph, cover, paragraph.start(),
                        Math.max(paragraph.end(), cover.end()));
            }
        }

        private String before(Block.Paragraph paragraph, Collapsed cover) {
            return document.text().substring(paragraph.start(), Math.max(paragraph.start(), cover.start()));
        }

        private void addItems(Block.Items list, Map<Block.Item, Collapsed> covered) {
            if (covered.size() * 2 < list.items().size() || survey.isBoilerplate(list)) {
                return;
            }
            for (var item : list.items()) {
                if (item.flow().blocks().isEmpty() || !mayAsk(item.flow().blocks().getFirst())) {
                    continue;
                }
                var cover = covered.get(item);
                add(item.flow().container(), item.flow().blocks().getFirst(), cover, item.start(),
                        cover == null ? item.end() : Math.max(item.end(), cover.end()));
            }
        }

        private static boolean mayAsk(Block first) {
            return first instanceof Block.Paragraph text ? !OPTION.matcher(text.text()).lookingAt()
                    : first instanceof Block.Code code && code.fenced();
        }

        /// @param cover none in an item beside those that have one
        private void add(Container container, Block asked, @Nullable Collapsed cover,
                int start, int end) {
            var split = cover == null ? asked.end() : Math.min(asked.end(), cover.start());
            var line = document.lineAt(start);
            var question = document.slice(container, asked.start(), split).trimmed();
            if (question.isBlank() || !begun.add(line)) {
                return;
            }
            cuts.add(Cut.open(new Slice(Label.withoutInBold(question.text()), line),
                    document.slice(container, split, end), document.lineAt(Math.max(start, end - 1)),
                    Confidence.LIKELY, "Line %d covers the answer to what stands before it."));
        }
    }
}
