package dev.recto.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.CardId;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.CardStatus;
import dev.recto.library.ImportPlan.PlannedCard;
import dev.recto.library.ImportPlan.Status;
import dev.recto.markdown.Reading.Confidence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void saysWhatWasRecognised() {
        var preview = preview(Plans.of(
                Plans.document("notes.md", Plans.card("What is a leaf?", 10), Plans.card("Why?", 20))));
        assertEquals("notes.md", preview.name());
        assertEquals("2 cards recognised, 1 place left out, in 0.1 s", preview.recognised());
        assertEquals("2 sure or likely", preview.states());
        assertEquals("Line 10 · 2 paragraphs", PreviewWords.of(preview.cards().getFirst()));
    }

    @Test
    void aSecondImportSaysWhatBecameOfEachCard() {
        var preview = preview(Plans.of(Plans.document(
                "notes.md", Status.CHANGED, Set.of(new CardId("0123456789abcdef")), List.of(),
                Plans.card("One?", 1, Confidence.SURE, CardStatus.UNCHANGED),
                Plans.card("Two?", 5, Confidence.SURE, CardStatus.REWORDED),
                Plans.card("Three?", 9, Confidence.SURE, CardStatus.NEW))));
        assertEquals("1 new, 1 unchanged, 1 reworded, 1 gone", preview.states());
        assertEquals("Line 5 · 2 paragraphs · reworded, keeps its memory", PreviewWords.of(preview.cards().get(1)));
        assertEquals(new Row.Gone("", "known 0123456789abcdef"), preview.leftOut().getLast());
    }

    @Test
    void severalDocumentsAreGrouped() {
        var preview = preview(Plans.of(
                Plans.document("one.md", Plans.card("A?", 1)),
                Plans.document("two.md", Plans.card("B?", 1), Plans.card("C?", 5))));
        assertEquals("2 documents", preview.name());
        assertEquals(
                List.of("one.md: 1 card · numbered headings", "1 A?", "two.md: 2 cards · numbered headings", "1 B?",
                        "2 C?"),
                preview.rows(Preview.Filter.ALL).stream().map(PreviewTest::text).toList());
    }

    @Test
    void findingLooksAtQuestionAndAnswerAndDropsEmptyGroups() {
        var preview = preview(Plans.of(
                Plans.document("one.md", Plans.card("A leaf?", 1)),
                Plans.document("two.md", Plans.card("B root?", 1), Plans.card("C?", 5))));
        var filter = new Preview.Filter(" because ROOT ", false);
        assertEquals(
                List.of("two.md: 2 cards · numbered headings", "1 B root?"),
                preview.rows(filter).stream().map(PreviewTest::text).toList());
    }

    @Test
    void onlyCardsToCheckCanBeShown() {
        var preview = preview(Plans.of(Plans.document(
                "one.md", Plans.card("A?", 1), Plans.card("B?", 5, Confidence.CHECK, CardStatus.NEW))));
        assertEquals(1, preview.toCheck());
        var rows = preview.rows(new Preview.Filter("", true));
        assertEquals(List.of("2 B?"), rows.stream().map(PreviewTest::text).toList());
    }

    @Test
    void whatIsNotSelectedIsNotTakenIn() {
        var preview = preview(Plans.of(
                Plans.document("one.md", Plans.card("A?", 1)), Plans.document("two.md", Plans.card("B?", 1))));
        preview.select(preview.cards().get(1), false);
        assertEquals(1, preview.selectedCount());
        var chosen = preview.chosen().documents().stream().flatMap(document -> document.cards().stream()).toList();
        assertEquals(List.of(true, false), chosen.stream().map(PlannedCard::selected).toList());
    }

    @Test
    void allOrNoneCanBeSelected() {
        var preview = preview(Plans.of(Plans.document("one.md", Plans.card("A?", 1), Plans.card("B?", 5))));
        preview.selectAll(false);
        assertEquals(0, preview.selectedCount());
        preview.selectAll(true);
        assertTrue(preview.isSelected(preview.cards().getFirst()));
    }

    @Test
    void theButtonCountsWhatIsNewOrOtherwise() {
        var again = preview(Plans.of(Plans.document("one.md",
                Plans.card("A?", 1, Confidence.SURE, CardStatus.UNCHANGED),
                Plans.card("B?", 5, Confidence.SURE, CardStatus.REWORDED))));
        assertEquals("Take in 1 card", again.taking());
        again.select(again.cards().get(1), false);
        assertEquals("Take in again", again.taking());
        again.selectAll(false);
        assertEquals("Take in 0 cards", again.taking());
    }

    @Test
    void theChoiceSurvivesAnotherFolder() {
        var first = preview(Plans.of(Plans.document("one.md", Plans.card("A?", 1), Plans.card("B?", 5))));
        first.select(first.cards().getFirst(), false);
        var second = first.with(
                Plans.of(Plans.document("one.md", Plans.card("A?", 1), Plans.card("B?", 5))), CardId::value)
                .choosing(first);
        assertFalse(second.isSelected(second.cards().getFirst()));
        assertTrue(second.isSelected(second.cards().get(1)));
    }

    @Test
    void picturesOnTheWebAreCountedOncePerAddressAndByHost() {
        var preview = preview(Plans.of(Plans.document(
                "one.md", Status.NEW, Set.of(),
                List.of("https://a.example/1.png", "https://a.example/1.png", "https://b.example/2.png"),
                Plans.card("A?", 1))));
        assertEquals(Map.of("a.example", 1, "b.example", 1), preview.webPictures());
    }

    private static Preview preview(ImportPlan plan) {
        return new Preview(plan, Duration.ofMillis(80), id -> "known " + id);
    }

    private static String text(Row row) {
        return switch (row) {
            case Row.Document(var name, var sentence, _) -> name + ": " + sentence;
            case Row.Card card -> card.number() + " " + card.card().face().question().text();
            case Row.Left _, Row.Gone _, Row.Wrong _ -> "not of this list";
        };
    }
}
