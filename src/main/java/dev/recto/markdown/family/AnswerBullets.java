package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Bullets of two signs that take turns: `* What is a reef?` and below it `+ A ridge of rock.` They are lists of their
/// own, and those with the second sign answer those with the first.
///
/// Whoever only changes the sign from list to list, or for the right one of several options, has no questions with the
/// one and answers right below each with the other.
final class AnswerBullets {
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.6;
    private static final double FEW = 0.25;

    private AnswerBullets() {}

    /// The sign of the questions.
    static Optional<String> questions(Survey survey) {
        var blocks = survey.document().root().blocks();
        var lists = new ArrayList<Block.Items>();
        var below = 0;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Items list && !list.ordered() && !list.items().isEmpty()) {
                lists.add(list);
                below += i > 0 && blocks.get(i - 1) instanceof Block.Items before && !before.ordered() ? 1 : 0;
            }
        }
        if (below < FEWEST || below * 2 < lists.size() * MOST) {
            return Optional.empty();
        }
        var bySign = lists.stream().collect(Collectors.groupingBy(AnswerBullets::sign));
        var first = sign(lists.getFirst());
        if (bySign.size() != 2) {
            return Optional.empty();
        }
        var second = bySign.keySet().stream().filter(sign -> !sign.equals(first)).findFirst().orElseThrow();
        return share(survey, bySign.get(first)) >= MOST && share(survey, bySign.get(second)) <= FEW
                && followed(blocks, first, second) >= bySign.get(second).size() * NEARLY_ALL
                ? Optional.of(first) : Optional.empty();
    }

    /// The bullet of a list.
    static String sign(Block.Items list) {
        return list.items().getFirst().marker();
    }

    /// How many lists of the second sign stand right below one of the first.
    private static int followed(List<Block> blocks, String first, String second) {
        var count = 0;
        for (var i = 1; i < blocks.size(); i++) {
            count += isOf(blocks.get(i), second) && isOf(blocks.get(i - 1), first) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOf(Block block, String sign) {
        return block instanceof Block.Items list && !list.ordered() && !list.items().isEmpty()
                && sign(list).equals(sign);
    }

    /// The share of the items that ask.
    private static double share(Survey survey, List<Block.Items> lists) {
        var items = lists.stream().flatMap(list -> list.items().stream()).toList();
        return items.stream().filter(item -> NumberedRun.asks(survey.asking(), item)).count()
                / (double) items.size();
    }
}
