package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lists whose items ask: `1. What is …?`, with an answer in the item, behind the question mark, below it, or none.
///
/// Items nested in a question are part of its answer, unless they ask as well: then they are follow-up questions. Where
/// most items stand alone in their list with text after it, the answer is that text.
final class ListQuestions implements Family {
    private static final String NUMBERED = "Numbered questions";
    private static final String BULLETS = "List items that ask";
    static final Set<String> NAMES = Set.of(NUMBERED, BULLETS);
    private static final double EVIDENCE = 0.7;

    /// So many items for each that asks.
    private static final int MOST = 3;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var items = new AskedItems(survey);
        var cuts = new ItemCuts(survey, items);
        var schemes = new ArrayList<Scheme>();
        for (var ordered : List.of(true, false)) {
            var candidates = items.in(ordered);
            var asking = candidates.stream().filter(AskedItem::asks).toList();
            var share = asking.size() / (double) Math.max(1, candidates.size());
            if (asking.isEmpty() || share < items.leastShare()
                    || !areEnough(items, candidates, asking, ordered,
                            !schemes.isEmpty() && areAllMarked(candidates))) {
                continue;
            }
            var found = cuts(cuts, items, candidates, asking, ordered);
            if (!isForm(survey, found) && (!schemes.isEmpty() || !areChecks(survey, items, asking, found))
                    && isSupported(survey, items, asking)) {
                schemes.add(Scheme.inferred(ordered ? NUMBERED : BULLETS, EVIDENCE * share,
                        found));
            }
        }
        return schemes;
    }

    /// @param beside whether all have question marks, and stand beside a list of questions
    private static boolean areEnough(AskedItems items, List<AskedItem> candidates, List<AskedItem> asking,
            boolean ordered, boolean beside) {
        return asking.size() >= AskedItems.LEAST_ITEMS || asking.stream().allMatch(AskedItem::hasOptions)
                || asking.stream().allMatch(one -> one.hasMark() && items.isNamed(one))
                || items.areCollected(candidates)
                || ordered && asking.stream().allMatch(items::goesOn)
                || asking.size() == 2 && (beside || asking.stream().allMatch(items::isAnnounced)
                        || asking.stream().allMatch(AskedItem::isAnswered));
    }

    private static List<Cut> cuts(ItemCuts cuts, AskedItems items, List<AskedItem> candidates, List<AskedItem> asking,
            boolean ordered) {
        if (asking.stream().filter(AskedItem::alone).count() * 2 <= asking.size()) {
            return cuts.closed(candidates);
        }
        var alone = items.alone(ordered);
        var announced = asking.stream().allMatch(items::isAnnounced);
        return cuts.withOthers(cuts.open(announced ? alone.stream().filter(items::isAnnounced).toList() : alone),
                candidates);
    }

    /// Two bullets with question marks are enough where the document has a numbered list of questions.
    private static boolean areAllMarked(List<AskedItem> candidates) {
        return candidates.stream().allMatch(AskedItem::hasMark);
    }

    /// A page of another use asks its reader: "What did you expect?" in the rules for reports.
    private static boolean isForm(Survey survey, List<Cut> cuts) {
        return cuts.stream().allMatch(cut -> cut.answer().isBlank()) && survey.genre().isOther();
    }

    /// "Is the text readable?" in a page of rules and steps has the reader check something: none is answered, and most
    /// items of the page's lists ask nothing.
    private static boolean areChecks(Survey survey, AskedItems items, List<AskedItem> asking, List<Cut> cuts) {
        return cuts.stream().allMatch(cut -> cut.answer().isBlank())
                && asking.stream().noneMatch(one -> items.isNamed(one) || one.hasOptions() || one.hasGap()
                        || items.goesOn(one) || QuestionCollection.holds(survey,
                                survey.document().lineAt(one.item().start())))
                && survey.document().root().blocks().stream().mapToInt(block -> block instanceof Block.Items list
                        ? list.items().size() : 0).sum() > cuts.size() * MOST;
    }

    /// Tasks ("Create a folder") and clauses ("When it rains") are as good as steps and conditions of anything: some
    /// item must ask, or have options or a number that goes on with others, or the list be named after questions.
    private static boolean isSupported(Survey survey, AskedItems items, List<AskedItem> asking) {
        return asking.stream().anyMatch(one -> survey.asking().isWorded(one.text().markdown())
                        && !Asking.isClause(one.text().plain()) || one.hasOptions())
                || asking.stream().anyMatch(items::isAnnounced)
                || asking.stream().allMatch(AskedItem::hasGap) || asking.stream().allMatch(items::goesOn)
                || asking.stream().anyMatch(one ->
                        QuestionCollection.holds(survey, survey.document().lineAt(one.item().start())));
    }
}
