package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cuts items of lists into questions and answers.
final class ItemCuts {
    private final Survey survey;
    private final Document document;
    private final AskedItems items;

    ItemCuts(Survey survey, AskedItems items) {
        this.survey = survey;
        this.document = survey.document();
        this.items = items;
    }

    /// Items that stand alone in their lists: the answer is the text behind each.
    List<Cut> open(List<AskedItem> asking) {
        var splits = new HashMap<Integer, Slice>();
        var inline = asking.stream().filter(c -> ItemText.belowFirstLine(Label.without(c.text().text()))
                .isPresent()).count() * 2 > asking.size();
        var openings = asking.stream().map(c -> {
            var line = document.lineAt(c.item().start());
            var text = Label.without(c.text().text());
            var split = ItemText.behindBold(text)
                    .or(() -> inline ? ItemText.belowFirstLine(text) : Optional.empty());
            split.ifPresent(at -> splits.put(line, behind(text, at, line)));
            return new Opening(new Slice(split.map(at -> text.substring(0, at)).orElse(text), line),
                    document.lineAt(c.text().end() - 1) + 1,
                    c.item().flow().container(), survey.headingBefore(line).map(Mark::level).orElse(6),
                            Confidence.LIKELY,
                    because(asking.size()));
        }).toList();
        return Opening.cuts(survey, openings).stream().map(cut -> {
            var begun = splits.get(cut.firstLine());
            return begun == null ? cut
                    : cut.withAnswer(new Slice(begun.text() + "\n" + cut.answer().text(), begun.line()));
        }).toList();
    }

    /// Items that are alone in their lists, and those of other lists that ask: options below some items are
    /// paragraphs, and part of the item below others; or the last ones of a document have no answers yet, and stand
    /// together with the numbers that come next.
    List<Cut> withOthers(List<Cut> open, List<AskedItem> candidates) {
        var closed = closed(amongOthers(candidates));
        if (closed.isEmpty()) {
            return open;
        }
        var starts = closed.stream().map(Cut::firstLine).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(open.stream().map(cut -> {
            var next = starts.higher(cut.firstLine());
            return next == null || next > cut.extent() ? cut : cut.upTo(next - 1);
        }), closed.stream()).sorted(Comparator.comparingInt(Cut::firstLine)).toList();
    }

    private static List<AskedItem> amongOthers(List<AskedItem> candidates) {
        var others = new ArrayList<AskedItem>();
        var next = -1;
        for (var candidate : candidates) {
            var goesOn = candidate.ordered() && candidate.item().number() == next;
            if (!candidate.alone() && candidate.asks() && (candidate.hasOptions() || goesOn)) {
                others.add(candidate);
            }
            next = candidate.alone() || goesOn ? candidate.item().number() + 1 : -1;
        }
        return others;
    }

    /// The part of an answer that stands in the paragraph of its question.
    private static Slice behind(String text, int at, int line) {
        var start = WhiteSpace.end(text, at);
        return new Slice(ItemText.behindColon(text.substring(start).stripTrailing()),
                line + (int) text.substring(0, start).chars().filter(c -> c == '\n').count());
    }

    /// Items whose answers they hold, and their follow-up questions.
    List<Cut> closed(List<AskedItem> candidates) {
        var cuts = new ArrayList<Cut>();
        var place = AnswerPlace.of(candidates.stream().map(c -> c.text().text()).toList(), survey.asking());
        var remarks = candidates.stream().filter(c -> ItemText.behindBold(Label.without(c.text().text())).isPresent())
                .count() * 2 < candidates.size();
        var mostAnswered = candidates.stream().filter(c -> c.item().flow().blocks().size() > 1)
                .count() * 2 > candidates.size();
        for (var candidate : candidates) {
            var own = mostAnswered && place == AnswerPlace.APART && candidate.item().flow().blocks().size() == 1
                    ? AnswerPlace.BELOW_SOME : place;
            addClosed(candidate, candidates.size(), own, remarks, cuts);
        }
        var gaps = new ListGaps(survey, this::asksFirst);
        gaps.addCodeBehind(cuts);
        return candidates.stream().anyMatch(AskedItem::ordered) ? upToNextNumber(gaps, gaps.filled(cuts))
                : gaps.filledBetweenBullets(cuts);
    }

    /// Text behind an item without an answer answers it, if the next number comes below it with another mark.
    private List<Cut> upToNextNumber(ListGaps gaps, List<Cut> cuts) {
        var lines = cuts.stream().map(Cut::firstLine).collect(Collectors.toCollection(TreeSet::new));
        cuts.replaceAll(cut -> {
            if (!cut.answer().isBlank() || lines.contains(cut.extent() + 1)
                    || survey.blockBelow(cut.extent()).filter(gaps::areFollowUps).isPresent()) {
                return cut;
            }
            var heading = survey.headingFrom(cut.firstLine()).map(Mark::line).orElse(document.lineCount() + 1);
            var end = survey.seriesStop(cut.firstLine(), document.lineCount() + 1) - 1;
            return end == document.lineCount() || end >= heading || end <= cut.extent()
                    || document.isBlank(cut.extent() + 1, end) ? cut
                    : new Cut(cut.question(), document.lines(document.root().container(), cut.extent() + 1, end),
                            end, cut.form(), cut.tags(), cut.confidence(), cut.because());
        });
        return cuts;
    }

    private boolean asksFirst(Block.Items list) {
        return !list.items().isEmpty()
                && items.of(list.items().getFirst(), true, false).filter(AskedItem::asks).isPresent();
    }

    /// @param remarks whether most items have nothing behind a bold question: what stands in brackets behind others
    ///        belongs to the question then
    private void addClosed(AskedItem candidate, int count, AnswerPlace place, boolean remarks, List<Cut> cuts) {
        var item = candidate.item();
        var line = document.lineAt(item.start());
        var text = Label.without(ItemText.withoutBox(candidate.text().text()));
        var split = ItemText.behindBold(text).filter(at -> !remarks || !ItemText.isRemark(text.substring(at)))
                .or(() -> place.start(text, survey.asking()));
        // Where most are bold with their answer behind, the bold says what is asked, however it is worded.
        var isSetOff = !remarks && ItemText.behindBold(text).isPresent();
        if (!candidate.asks() && (place == AnswerPlace.INLINE && !isSetOff || !isTask(text))) {
            return;
        }
        if (split.isEmpty() && hasParts(item, text)) {
            var whole = document.slice(item.flow().container(), candidate.text().end(), item.end());
            cuts.add(Cut.open(new Slice(text + whole.text(), line), Slice.none(document.lineAt(item.end() - 1)),
                    document.lineAt(item.end() - 1), Confidence.LIKELY, because(count)));
            return;
        }
        var followUps = followUps(item);
        var end = followUps.isEmpty() ? item.end() : followUps.getFirst().start();
        var below = document.slice(item.flow().container(), Math.min(candidate.text().end(), end), end);
        var question = new Slice(ItemText.withoutLink(
                split.map(at -> text.substring(0, at)).orElseGet(() -> ItemText.withoutBold(text))), line);
        var answer = split.map(at -> new Slice(ItemText.behindColon(text.substring(at).strip()) + below.text(),
                line + (int) text.substring(0, at).chars().filter(c -> c == '\n').count()
                        + (text.startsWith("\n", at) ? 1 : 0))).orElse(below);
        var extent = document.lineAt(Math.max(item.start(), end - 1));
        cuts.add(Cut.open(question, answer, followUps.isEmpty() ? extent : Math.max(line, extent - 1),
                Confidence.LIKELY, because(count)));
        for (var followUp : followUps) {
            items.of(followUp, false, false).ifPresent(c -> addClosed(c, count, place, remarks, cuts));
        }
    }

    private boolean isTask(String text) {
        return PlainText.of(text).codePoints().filter(Character::isLetterOrDigit).count() >= 4;
    }

    /// Whether all that stands below a text that ends in a colon is a list of the tasks that it announces.
    private boolean hasParts(Block.Item item, String text) {
        var last = text.isBlank() ? ' ' : text.stripTrailing().charAt(text.stripTrailing().length() - 1);
        return (last == ':' || last == '：') && item.flow().blocks().size() == 2
                && item.flow().blocks().get(1) instanceof Block.Items nested && nested.items().size() > 1
                && followUps(item).isEmpty()
                && nested.items().stream().allMatch(inner -> inner.flow().blocks().size() == 1
                        && items.of(inner, false, false).filter(AskedItem::asks).isPresent());
    }

    /// Nested items, if all of them ask and say nothing else.
    private List<Block.Item> followUps(Block.Item item) {
        if (item.flow().blocks().size() == 2 && item.flow().blocks().get(1) instanceof Block.Items nested
                && nested.items().stream().allMatch(inner -> items.of(inner, false, false)
                        .filter(AskedItem::hasMark).isPresent())) {
            return nested.items();
        }
        return List.of();
    }

    private String because(int count) {
        return "Line %d is one of " + count + " list items that ask something.";
    }
}
