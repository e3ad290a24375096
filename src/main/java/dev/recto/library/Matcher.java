package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.library.CardRecord.Presence;
import dev.recto.library.Entry.Was;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out which cards of documents are already known, and names the new ones.
///
/// From the surest evidence to the weakest, each card and each record used once:
/// 1. the same question in the same document; if it is asked of several things, with a similar answer or in the same
///    place;
/// 2. the same question and answer in another document that no longer has it: moved;
/// 3. in the same document a similar question with a similar answer: reworded;
/// 4. the same, more strictly, in another document.
///
/// A card that is still in its document is never taken for another one, so nothing is stolen. A function of its
/// arguments.
final class Matcher {
    private final Collection<CardRecord> known;
    private final Set<CardId> presentElsewhere;
    private final Set<CardId> used = new HashSet<>();

    /// @param known all recorded cards
    /// @param presentElsewhere ids of cards in documents that are not matched now
    Matcher(Collection<CardRecord> known, Set<CardId> presentElsewhere) {
        this.known = known;
        this.presentElsewhere = presentElsewhere;
    }

    /// A document's cards as recognised, in its order.
    record DocumentCards(String document, List<Card> cards) {}

    /// A recognised card with its identity.
    ///
    /// @param card as recognised
    /// @param before what was recorded of it
    record Match(Card card, CardId id, Was was, Optional<CardRecord> before) {
        boolean isExcluded() {
            return before.filter(record -> record.presence() == Presence.EXCLUDED).isPresent();
        }
    }

    /// @return for each document its cards in the same order
    List<List<Match>> match(List<DocumentCards> documents) {
        var open = documents.stream().map(OpenDocument::new).toList();
        var byDocument = new HashMap<String, List<CardRecord>>();
        known.stream().filter(record -> !presentElsewhere.contains(record.id()))
                .forEach(record -> byDocument.computeIfAbsent(record.document(), path -> new ArrayList<>())
                        .add(record));
        open.forEach(document -> sameQuestion(document, byDocument.getOrDefault(document.path(), List.of())));
        movedUnchanged(open);
        open.forEach(document -> reworded(document, byDocument.getOrDefault(document.path(), List.of())));
        var left = open.stream().flatMap(document -> document.unmatched().stream()).toList();
        if (!left.isEmpty()) {
            new Likeness(Likeness.Bar.OTHER_DOCUMENT, unused(known), List.of()).pair(left, this::take);
        }
        return name(open);
    }

    private void reworded(OpenDocument document, List<CardRecord> records) {
        var cards = document.unmatched();
        var free = unused(records);
        if (!cards.isEmpty() && !free.isEmpty()) {
            var inOrder = records.stream().sorted(Comparator.comparingInt(CardRecord::line)).toList();
            new Likeness(Likeness.Bar.SAME_DOCUMENT, free, inOrder).pair(cards, this::take);
        }
    }

    private void sameQuestion(OpenDocument document, List<CardRecord> records) {
        var byQuestion = new HashMap<String, List<CardRecord>>();
        records.forEach(record ->
                byQuestion.computeIfAbsent(Wording.normal(record.question()), question -> new ArrayList<>())
                        .add(record));
        var askers = new LinkedHashMap<String, List<OpenCard>>();
        document.cards().stream().filter(card -> byQuestion.containsKey(card.question()))
                .forEach(card -> askers.computeIfAbsent(card.question(), question -> new ArrayList<>()).add(card));
        var groups = askers.entrySet().stream()
                .map(asked -> new SameQuestion(asked.getValue(), byQuestion.get(asked.getKey()))).toList();
        groups.forEach(this::pairSameAnswers);
        groups.forEach(this::pairOnly);
        groups.forEach(group -> pairChangedAnswers(group, records));
    }

    /// What in a document has one and the same question.
    private record SameQuestion(List<OpenCard> cards, List<CardRecord> records) {
        /// Those still in the document first.
        SameQuestion {
            records = records.stream().sorted(Comparator.comparing(SameQuestion::isGone)).toList();
        }

        private static boolean isGone(CardRecord record) {
            return record.presence() == Presence.GONE;
        }

        /// Whether the question alone says which card it is.
        boolean isPlain() {
            return cards.size() == 1 && (records.size() == 1 || !isGone(records.get(0)) && isGone(records.get(1)));
        }
    }

    private void pairSameAnswers(SameQuestion group) {
        for (var card : group.cards()) {
            unused(group.records()).stream().filter(record -> record.answer().exact().equals(card.exact()))
                    .findFirst().ifPresent(record -> take(card, record, Was.SAME));
        }
    }

    private void pairOnly(SameQuestion group) {
        if (group.isPlain() && !group.cards().getFirst().isMatched()) {
            take(group.cards().getFirst(), group.records().getFirst(), Was.ANSWER_CHANGED);
        }
    }

    /// A question like "What is printed?" is asked of many things and does not say which: the answers must be alike,
    /// the most alike first, or the card must stand where the record stood.
    private void pairChangedAnswers(SameQuestion group, List<CardRecord> recordsOfDocument) {
        var cards = group.cards().stream().filter(card -> !card.isMatched()).toList();
        var free = unused(group.records());
        if (cards.isEmpty() || free.isEmpty()) {
            return;
        }
        var inOrder = recordsOfDocument.stream().filter(record -> !SameQuestion.isGone(record))
                .sorted(Comparator.comparingInt(CardRecord::line)).toList();
        var likeness = new Likeness(Likeness.Bar.SAME_QUESTION, free, inOrder);
        likeness.pair(cards, this::take);
        cards.stream().filter(card -> !card.isMatched()).forEach(card -> likeness.inPlaceOf(card)
                .filter(record -> !used.contains(record.id()))
                .ifPresent(record -> take(card, record, Was.ANSWER_CHANGED)));
    }

    private void movedUnchanged(List<OpenDocument> documents) {
        var left = documents.stream().flatMap(document -> document.unmatched().stream()).toList();
        if (left.isEmpty()) {
            return;
        }
        var absent = new HashMap<String, List<CardRecord>>();
        unused(known).forEach(record -> absent.computeIfAbsent(
                Wording.normal(record.question()) + "\n" + record.answer().exact(), content -> new ArrayList<>())
                        .add(record));
        if (absent.isEmpty()) {
            return;
        }
        left.forEach(card -> absent.getOrDefault(card.question() + "\n" + card.exact(), List.of()).stream()
                .filter(record -> !used.contains(record.id()))
                .findFirst().ifPresent(record -> take(card, record, Was.MOVED)));
    }

    private List<CardRecord> unused(Collection<CardRecord> records) {
        return records.stream()
                .filter(record -> !used.contains(record.id()) && !presentElsewhere.contains(record.id())).toList();
    }

    private void take(OpenCard card, CardRecord record, Was was) {
        used.add(record.id());
        card.match = Optional.of(new Match(card.card(), record.id(), was, Optional.of(record)));
    }

    /// Gives new cards their ids: from the content, and where that is taken, from the content and a number.
    private List<List<Match>> name(List<OpenDocument> documents) {
        var taken = new HashSet<>(presentElsewhere);
        known.forEach(record -> taken.add(record.id()));
        var named = new ArrayList<List<Match>>();
        for (var document : documents) {
            named.add(document.cards().stream().map(card -> card.match.orElseGet(() -> {
                var id = free(card.card(), taken);
                taken.add(id);
                return new Match(card.card(), id, Was.NEW, Optional.empty());
            })).toList());
        }
        return named;
    }

    private static CardId free(Card card, Set<CardId> taken) {
        var id = card.id();
        for (var number = 2; taken.contains(id); number++) {
            id = CardId.ofContent(card.face().question().text(), card.face().answer().text(), Integer.toString(number));
        }
        return id;
    }

    private record OpenDocument(String path, List<OpenCard> cards) {
        OpenDocument(DocumentCards document) {
            this(document.document(), cards(document.cards()));
        }

        private static List<OpenCard> cards(List<Card> recognised) {
            var cards = new ArrayList<OpenCard>();
            recognised.forEach(card -> {
                var open = new OpenCard(card);
                if (!cards.isEmpty()) {
                    open.previous = Optional.of(cards.getLast());
                    cards.getLast().next = Optional.of(open);
                }
                cards.add(open);
            });
            return cards;
        }

        List<OpenCard> unmatched() {
            return cards.stream().filter(card -> card.match.isEmpty()).toList();
        }
    }

    /// A recognised card that may not have its identity yet.
    static final class OpenCard {
        private final Card card;
        private final String question;
        private Optional<OpenCard> previous = Optional.empty();
        private Optional<OpenCard> next = Optional.empty();
        private Optional<String> exact = Optional.empty();
        private Optional<AnswerPrint> print = Optional.empty();
        private Optional<Match> match = Optional.empty();

        OpenCard(Card card) {
            this.card = card;
            this.question = Wording.normal(card.face().question().text());
        }

        Card card() {
            return card;
        }

        /// In normal form.
        String question() {
            return question;
        }

        /// Of its answer, worked out when it is first needed.
        String exact() {
            if (exact.isEmpty()) {
                exact = Optional.of(AnswerPrint.exact(card.face().answer().text()));
            }
            return exact.get();
        }

        AnswerPrint print() {
            if (print.isEmpty()) {
                print = Optional.of(AnswerPrint.of(card.face().answer().text()));
            }
            return print.get();
        }

        /// What is recorded of the card before it in its document.
        Optional<CardRecord> recordBefore() {
            return previous.flatMap(neighbour -> neighbour.match).flatMap(Match::before);
        }

        /// What is recorded of the card after it in its document.
        Optional<CardRecord> recordAfter() {
            return next.flatMap(neighbour -> neighbour.match).flatMap(Match::before);
        }

        boolean isFirst() {
            return previous.isEmpty();
        }

        boolean isLast() {
            return next.isEmpty();
        }

        boolean isMatched() {
            return match.isPresent();
        }
    }

    /// Told of a pair.
    interface Taker {
        void take(OpenCard card, CardRecord record, Was was);
    }
}
