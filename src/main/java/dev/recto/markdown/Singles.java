package dev.recto.markdown;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.markdown.Reading.FoundCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps each card of a document once, and gives those that are not the same ids that are not the same.
///
/// The same question with the same answer in another section is the same card; with other options it is another.
final class Singles {
    /// Of equal questions no more are compared, so that a document of nothing else costs no more than others.
    private static final int COMPARED = 50;

    /// By the id that their content gives: texts that differ in spaces alone have the same.
    private final Map<CardId, List<Card>> seen;
    private final List<FoundCard> kept;

    private Singles(int cards) {
        this.seen = HashMap.newHashMap(cards);
        this.kept = new ArrayList<>(cards);
    }

    /// @param found cards in document order
    static List<FoundCard> of(List<FoundCard> found) {
        var singles = new Singles(found.size());
        found.forEach(singles::take);
        return singles.kept;
    }

    private void take(FoundCard found) {
        var card = found.card();
        var id = card.face().id();
        var same = seen.putIfAbsent(id, List.of(card));
        if (same == null) {
            kept.add(found);
        } else if (!isAmong(same, card)) {
            var more = new ArrayList<>(same);
            more.add(card);
            seen.put(id, more);
            kept.add(new FoundCard(numbered(card, more.size()), found.confidence(), found.because(),
                        found.mistakes()));
        }
    }

    private static boolean isAmong(List<Card> same, Card card) {
        for (var other : same.subList(0, Math.min(same.size(), COMPARED))) {
            if (isSame(other, card)) {
                return true;
            }
        }
        return false;
    }

    private static Card numbered(Card card, int number) {
        var face = card.face();
        return card.withFace(face.withId(
                CardId.ofContent(face.question().text(), face.answer().text(), String.valueOf(number))));
    }

    private static boolean isSame(Card one, Card other) {
        return !one.face().headings().equals(other.face().headings()) && one.equals(other.withFace(one.face()));
    }
}
