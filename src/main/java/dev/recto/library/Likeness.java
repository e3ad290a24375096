package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.library.Entry.Was;
import dev.recto.library.Matcher.OpenCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pairs cards with records by how alike they are, the most alike first.
///
/// Only pairs that share some of their rarer words, or have the same neighbour, are looked at, so that the cost does
/// not grow with the square of the number of cards.
final class Likeness {
    private static final int MOST_SHARERS = 40;
    private static final int MOST_CANDIDATES = 8;

    private final Bar bar;
    private final Map<CardId, CardRecord> after = new HashMap<>();
    private final Map<CardId, CardRecord> before = new HashMap<>();
    private final Map<Object, List<CardRecord>> sharers = new HashMap<>();

    /// How much is enough.
    ///
    /// @param question least similarity of the questions if the answer is one and the same
    /// @param answer least similarity of the answers if it is not
    /// @param both least mean of the two
    record Bar(double question, double answer, double both, Was was) {
        static final Bar SAME_QUESTION = new Bar(0, 0.3, 0.5, Was.ANSWER_CHANGED);
        static final Bar SAME_DOCUMENT = new Bar(0.15, 0.3, 0.5, Was.REWORDED);
        static final Bar OTHER_DOCUMENT = new Bar(0.5, 0.5, 0.65, Was.MOVED);
    }

    private record Pair(OpenCard card, CardRecord record, double score) {}

    /// @param candidates records that may be given away
    /// @param inOrder all records of the document in its order, those with a card too; empty if order means nothing
    Likeness(Bar bar, Collection<CardRecord> candidates, List<CardRecord> inOrder) {
        this.bar = bar;
        candidates.forEach(record -> keys(record.question(), record.answer())
                .forEach(key -> sharers.computeIfAbsent(key, word -> new ArrayList<>()).add(record)));
        var free = new HashSet<>(candidates);
        for (var i = 1; i < inOrder.size(); i++) {
            if (free.contains(inOrder.get(i))) {
                after.put(inOrder.get(i - 1).id(), inOrder.get(i));
            }
            if (free.contains(inOrder.get(i - 1))) {
                before.put(inOrder.get(i).id(), inOrder.get(i - 1));
            }
        }
    }

    void pair(List<OpenCard> cards, Matcher.Taker taker) {
        if (sharers.isEmpty()) {
            return; // no record may be given away, as in a library that has never lost a card
        }
        var pairs = new ArrayList<Pair>();
        cards.forEach(card -> {
            var neighbours = neighbours(card);
            var candidates = new LinkedHashSet<>(neighbours);
            candidates.addAll(likely(card));
            candidates.forEach(record -> score(card, record, neighbours.contains(record)).ifPresent(pairs::add));
        });
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        var given = new HashSet<CardId>();
        pairs.forEach(pair -> {
            if (!pair.card().isMatched() && given.add(pair.record().id())) {
                taker.take(pair.card(), pair.record(), bar.was());
            }
        });
    }

    /// The record that stands where the card stands on either side: between the same two cards, or at the end.
    Optional<CardRecord> inPlaceOf(OpenCard card) {
        var afterBefore = card.recordBefore().map(record -> after.get(record.id()));
        var beforeAfter = card.recordAfter().map(record -> before.get(record.id()));
        if (card.isFirst() || card.isLast()) {
            return afterBefore.or(() -> beforeAfter);
        }
        return afterBefore.filter(record -> beforeAfter.filter(record::equals).isPresent());
    }

    private Optional<Pair> score(OpenCard card, CardRecord record, boolean neighbours) {
        var question = Wording.similarity(card.question(), record.question());
        var answer = record.answer().similarity(card.print());
        // "Yes", or nothing at all, says little about which question it answers.
        var answerTells = record.answer().sketch().length >= 4;
        var enough = answer == 1 && answerTells
                ? question >= (neighbours ? 0 : bar.question())
                : answer >= bar.answer() && (question + answer) / 2 >= (neighbours ? bar.both() - 0.1 : bar.both());
        return enough ? Optional.of(new Pair(card, record, question + answer + (neighbours ? 0.2 : 0)))
                : Optional.empty();
    }

    /// The records that stand where the card stands: after the record of the card before it, or before that of the
    /// card after it.
    private Set<CardRecord> neighbours(OpenCard card) {
        var found = new LinkedHashSet<CardRecord>();
        card.recordBefore().map(record -> after.get(record.id())).ifPresent(found::add);
        card.recordAfter().map(record -> before.get(record.id())).ifPresent(found::add);
        return found;
    }

    /// The records that share most with the card; what very many have in common does not count.
    private List<CardRecord> likely(OpenCard card) {
        var counts = new LinkedHashMap<CardRecord, Integer>();
        keys(card.question(), card.print()).forEach(key -> {
            var sharing = sharers.getOrDefault(key, List.of());
            if (sharing.size() <= MOST_SHARERS) {
                sharing.forEach(record -> counts.merge(record, 1, Integer::sum));
            }
        });
        return counts.entrySet().stream().sorted(Map.Entry.<CardRecord, Integer>comparingByValue().reversed())
                .limit(MOST_CANDIDATES).map(Map.Entry::getKey).toList();
    }

    private static Set<Object> keys(String question, AnswerPrint answer) {
        var keys = new HashSet<Object>(Wording.words(question));
        for (var word : answer.sketch()) {
            keys.add(word);
        }
        keys.add(answer);
        return keys;
    }
}
